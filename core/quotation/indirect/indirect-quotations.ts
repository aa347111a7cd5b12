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
  const speech = new Set<number>();
  for (const { run, kind } of marked) if (kind !== "scare" && kind !== "title") speech.add(tokenOf.get(run)!);
  return analysis.scene.frames.flatMap((frames) =>
    onceTold(frames, tokens).flatMap((frame) => fromFrame(frame, analysis, speech)),
  );
}

function fromFrame(frame: Frame, { scene, who }: Analysis, speech: ReadonlySet<number>): Draft[] {
  const { reading } = scene;
  const by = byFrame(frame, reading);
  const speaker = frame.source && who(frame.source);
  return contentClauses(frame, reading, (token) => speech.has(token)).map((clause) => ({
    ...textSpan(clause, reading.text),
    kind: "indirect",
    speaker: by.mention && speaker ? { ...textSpan(by.mention, reading.text), name: speaker.name } : null,
    cue: by.cue && textSpan(by.cue, reading.text),
    confidence: indirectConfidence(frame, speaker),
    ...(speaker ? { sieve: `report-${frame.by} · ${speaker.sieve}` } : {}),
    key: frame,
  }));
}
