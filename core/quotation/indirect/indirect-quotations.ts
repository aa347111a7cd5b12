import type { Analysis } from "../analysis.ts";
import { indirectConfidence } from "../confidence.ts";
import type { Frame } from "../frame/frame.ts";
import type { MarkedDraft } from "../marked/marked-quotations.ts";
import { byFrame } from "../mention/attribution.ts";
import type { Draft } from "../number-groups.ts";
import { mentionSpan, textSpan } from "../text-span.ts";
import { contentClauses } from "./content-clauses.ts";
import { onceTold } from "./once-told.ts";

/** What is reported without marks: the content clause of every report whose words are not quoted already. */
export function indirectQuotations(analysis: Analysis, marked: readonly MarkedDraft[]): Draft[] {
  const { tokenOf, tokens } = analysis.scene.reading;
  /** 1 for a token that is speech in marks. */
  const speech = new Uint8Array(tokens.length);
  for (const { run, quotation } of marked)
    if (quotation.kind !== "scare" && quotation.kind !== "title") speech[tokenOf.get(run)!] = 1;
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
  const confidence = indirectConfidence(frame, speaker);
  const cue = by.cue && textSpan(by.cue, reading.text);
  return clauses.map((clause) => {
    const { start, end, text } = textSpan(clause, reading.text);
    const mention = by.mention && speaker && mentionSpan(by.mention, speaker.name, reading.text);
    const quotation = { start, end, text, kind: "indirect" as const, speaker: mention, cue, confidence };
    const sieve = speaker && `report-${frame.by} · ${speaker.sieve}`;
    return { quotation: sieve ? { ...quotation, sieve } : quotation, key: frame };
  });
}
