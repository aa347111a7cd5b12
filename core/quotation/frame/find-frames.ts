import { findCues } from "../cue/find-cues.ts";
import type { Sentence, Token } from "../reading/token.ts";
import { findContent } from "./content/find-content.ts";
import type { Frame } from "./frame.ts";
import { saysSomething, tellsWhat } from "./says-something.ts";
import { findSource } from "./source/find-source.ts";

/** The reports of one sentence, in order of their cues. */
export function findFrames(tokens: readonly Token[], sentence: Sentence): Frame[] {
  const found = findCues(tokens, sentence);
  if (found.length === 0) return [];
  const uses = found.slice(0, MOST_CUES);
  const frames: Frame[] = [];
  uses.forEach((use, i) => {
    const source = findSource(tokens, sentence, use, frames.slice(-FRAMES_BACK));
    const content = findContent(tokens, sentence, use, source, uses.slice(i + 1, i + 1 + CUES_AHEAD), lastCue(frames));
    const frame: Frame = { use, ...source, ...content };
    if (!saysSomething(tokens, frame)) return;
    frames.push(frame.told && !tellsWhat(tokens, frame) ? { ...frame, told: false } : frame);
  });
  return frames;
}

/** The cue of the report before, if somebody says it. */
function lastCue(frames: readonly Frame[]): number | null {
  const last = frames.at(-1);
  return last?.source && last.use.shape === "finite" ? last.use.last : null;
}

/** Cues of a sentence that are followed up; more are a word list and no sentence. Keeps the work of a sentence bounded. */
const MOST_CUES = 16;

/** Earlier reports of the sentence whose speaker a later one may share. */
const FRAMES_BACK = 6;

/** Later cues of the sentence that may end a content; a bound, so that a sentence of cues stays linear. */
const CUES_AHEAD = 6;
