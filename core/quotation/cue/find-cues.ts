import type { Sentence, Token } from "../reading/token.ts";
import { accordingTo } from "./according-to.ts";
import type { CueUse } from "./cue-use.ts";
import { nounCue } from "./noun-cue.ts";
import { verbCue } from "./verb-cue.ts";

/** The reporting verbs, nouns and phrases of a sentence, in order. */
export function findCues(tokens: readonly Token[], sentence: Sentence): CueUse[] {
  const found: CueUse[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const use =
      accordingTo(tokens, i, sentence) ??
      (tokens[i]!.cue ? verbCue(tokens, i, sentence) : null) ??
      nounCue(tokens, i, sentence);
    if (!use) continue;
    found.push(use);
    i = Math.max(i, use.last);
  }
  return found;
}
