import type { Frame } from "./frame/frame.ts";
import type { Attribution } from "./mention/attribution.ts";
import type { Resolved } from "./speaker/resolve.ts";

/*
 * How the numbers were made. Each rule was given a guess from sentences of our own; then every rule's quotations were
 * counted on annotated news (`node tools/bench/calibration.ts FILE`; the counts stand in tools/bench/results/quotation.md),
 * and the guess moved to (right + 10 × guess) ÷ (decided + 10), rounded to half a hundredth: a rule that decided twice keeps
 * its guess, one that decided a hundred times has its share. `cue-governing`, which leans most on how a sentence is cut, is
 * held two points lower, since articles never seen are harder. Counting is all that the annotated news was used for.
 */

/** Chance that a sieve's mention is the right one. */
const MENTION: Record<string, number> = {
  labelled: 0.97,
  "cue-after": 0.985,
  "cue-before": 0.97,
  resumed: 0.96,
  equated: 0.85,
  signed: 0.93,
  "continued-marks": 0.92,
  "colon-introduction": 0.85,
  "cue-governing": 0.93,
  "continued-speech": 0.965,
  "explained-after": 0.8,
  viewpoint: 0.7,
  "previous-subject": 0.65,
  announced: 0.75,
  "continued-paragraph": 0.55,
  "cue-earlier": 0.82,
  "sentence-subject": 0.7,
  "paragraph-speaker": 0.6,
};

/** Chance that a report's source is the right one, by how it was found. */
const REPORT: Record<Frame["by"], number> = {
  subject: 0.98,
  inverted: 0.98,
  accordingTo: 0.97,
  sharedSubject: 0.84,
  noun: 0.82,
  agent: 0.9,
  none: 0.1,
};

/** What is left of `cue-governing` when its report has no subject of its own: "…, adding that", "his claim that". */
const GOVERNING: Partial<Record<Frame["by"], number>> = { sharedSubject: 0.84, noun: 0.82 };

/** Chance that a mention is resolved to the right person, and that it is what it looks like. */
const SPEAKER: Record<string, number> = {
  label: 0.97,
  named: 0.99,
  apposition: 0.97,
  "pronoun-to-surname": 0.85,
  "pronoun-to-speaker": 0.96,
  "pronoun-to-name": 0.82,
  "they-to-group": 0.92,
  "role-to-person": 0.92,
  "unnamed-source": 0.97,
  "told-by-role": 0.96,
  institution: 0.95,
  "bare-name": 0.96,
  described: 0.91,
};

/** A description that nothing but its place in the sentence makes a speaker is often no speaker at all. */
const LOOSE_DESCRIPTION = 0.78;
const LOOSE = new Set(["cue-governing", "cue-earlier", "sentence-subject", "colon-introduction"]);

/** Chance that nobody is meant, for titles and words held with tongs. */
export const NOBODY = 0.8;

/** Nobody was found who may have said it. */
export const UNKNOWN = 0.1;

/** Chance that the speaker of a run in marks is right, 0..1. */
export function confidence(sieve: string, speaker: Resolved, { frame }: Attribution): number {
  const governing = sieve === "cue-governing" && frame ? (GOVERNING[frame.by] ?? 1) : 1;
  const loose = speaker.sieve === "described" && LOOSE.has(sieve) ? LOOSE_DESCRIPTION : 1;
  return round((MENTION[sieve] ?? 0.5) * (SPEAKER[speaker.sieve] ?? 0.5) * governing * loose);
}

/** Chance that the speaker of a report without marks is right, 0..1. */
export function indirectConfidence(frame: Frame, speaker: Resolved | null): number {
  if (!speaker) return UNKNOWN;
  const loose = speaker.sieve === "described" && frame.by === "sharedSubject" ? LOOSE_DESCRIPTION : 1;
  return round((REPORT[frame.by] ?? 0.5) * (SPEAKER[speaker.sieve] ?? 0.5) * loose);
}

/** What others are quoted as saying inside a quotation is less sure than the quotation. */
const SECOND_HAND = 0.9;

export function secondHand(confidence: number): number {
  return round(confidence * SECOND_HAND);
}

const round = (chance: number) => Math.round(chance * 100) / 100;
