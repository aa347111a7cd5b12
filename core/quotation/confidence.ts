import type { Frame } from "./frame/frame.ts";
import type { Attribution } from "./mention/attribution.ts";
import type { Resolved } from "./speaker/resolve.ts";

/**
 * Chance that a sieve's mention is the right one. The figures are our own reading of how often each rule was right on
 * annotated news (`tools/bench/results/quotation.md`), rounded; they order the rules and are not fitted.
 */
const MENTION: Record<string, number> = {
  labelled: 0.96,
  "cue-after": 0.98,
  "cue-before": 0.94,
  signed: 0.92,
  "continued-marks": 0.9,
  "colon-introduction": 0.8,
  "cue-governing": 0.925,
  "continued-speech": 0.95,
  "paragraph-mate": 0.8,
  "previous-subject": 0.6,
  "continued-paragraph": 0.6,
  viewpoint: 0.6,
  "cue-earlier": 0.75,
  "sentence-subject": 0.5,
  "paragraph-speaker": 0.6,
};

/** What is left of that when the report shares its subject with an earlier verb: "…, adding that". */
const SHARED_SUBJECT = 0.85;

/** Chance that a mention is resolved to the right person. */
const SPEAKER: Record<string, number> = {
  label: 0.97,
  named: 0.99,
  apposition: 0.97,
  "pronoun-to-speaker": 0.955,
  "pronoun-to-name": 0.8,
  "role-to-person": 0.9,
  "pronoun-to-surname": 0.8,
  "they-to-group": 0.9,
  "unnamed-source": 0.95,
  institution: 0.95,
  described: 0.9,
};

/** Chance that nobody is meant, for titles and words held with tongs. */
export const NOBODY = 0.8;

/** Nobody was found who may have said it. */
export const UNKNOWN = 0.1;

/** Chance that the speaker of a run in marks is right, 0..1. */
export function confidence(sieve: string, speaker: Resolved, { frame }: Attribution): number {
  const shared = sieve === "cue-governing" && frame?.by === "sharedSubject" ? SHARED_SUBJECT : 1;
  return round((MENTION[sieve] ?? 0.5) * (SPEAKER[speaker.sieve] ?? 0.5) * shared);
}

/** Chance that the speaker of a report without marks is right, 0..1. */
export function indirectConfidence(frame: Frame, speaker: Resolved | null): number {
  return speaker ? round((REPORT[frame.by] ?? 0.5) * (SPEAKER[speaker.sieve] ?? 0.5)) : UNKNOWN;
}

/** Chance that a report's source is the right one, by how it was found. */
const REPORT: Record<Frame["by"], number> = {
  subject: 0.97,
  inverted: 0.97,
  accordingTo: 0.96,
  sharedSubject: 0.8,
  noun: 0.9,
  agent: 0.9,
  none: 0.1,
};

/** What others are quoted as saying inside a quotation is less sure than the quotation. */
const SECOND_HAND = 0.9;

export function secondHand(confidence: number): number {
  return round(confidence * SECOND_HAND);
}

const round = (chance: number) => Math.round(chance * 100) / 100;
