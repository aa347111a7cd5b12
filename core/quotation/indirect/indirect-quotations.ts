import type { Analysis } from "../analysis.ts";
import { indirectConfidence } from "../confidence.ts";
import type { Frame } from "../frame/frame.ts";
import { type MarkedDraft, textSpan } from "../marked/marked-quotations.ts";
import { byFrame } from "../mention/attribution.ts";
import type { Draft } from "../number-groups.ts";
import { contentClauses } from "./content-clauses.ts";
import { onceTold } from "./once-told.ts";

/** What is reported without marks: the content clause of every report whose words are not quoted already. */
export function indirectQuotations(analysis: Analysis, marked: readonly MarkedDraft[]): Draft[] {
  const { tokenOf, tokens } = analysis.scene.reading;
  /** 1 for a token that is speech in marks. */
  const speech = new Uint8Array(tokens.length);
  for (const { run, kind } of marked) if (kind !== "scare" && kind !== "title") speech[tokenOf.get(run)!] = 1;
  const found: Draft[] = [];
  for (const frames of analysis.scene.frames)
    for (const frame of onceTold(frames, tokens)) found.push(...fromFrame(frame, analysis, speech));
  return found;
}

function fromFrame(frame: Frame, { scene, who }: Analysis, speech: Uint8Array): Draft[] {
  const { reading } = scene;
  const clauses = contentClauses(frame, reading, (token) => speech[token] === 1);
  if (clauses.length === 0) return [];
  const by = byFrame(frame, reading);
  const speaker = frame.source && who(frame.source);
  return clauses.map((clause) => ({
    ...textSpan(clause, reading.text),
    kind: "indirect",
    speaker: by.mention && speaker ? { ...textSpan(by.mention, reading.text), name: speaker.name } : null,
    cue: by.cue && textSpan(by.cue, reading.text),
    confidence: indirectConfidence(frame, speaker),
    ...(speaker ? { sieve: `report-${frame.by} · ${speaker.sieve}` } : {}),
    key: frame,
  }));
}
