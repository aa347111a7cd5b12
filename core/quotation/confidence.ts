/** Chance that a sieve's mention is the right one; rounded from what was measured, see BENCHMARKS.md. */
const MENTION: Record<string, number> = {
  "continued-marks": 0.9,
  "cue-after": 0.96,
  "cue-before": 0.94,
  labelled: 0.95,
  signed: 0.9,
  "previous-subject": 0.6,
  "colon-introduction": 0.8,
  "cue-governing": 0.9,
  "continued-speech": 0.9,
  "paragraph-mate": 0.8,
  "continued-paragraph": 0.7,
  viewpoint: 0.6,
  "cue-earlier": 0.7,
  "paragraph-speaker": 0.6,
  "sentence-subject": 0.5,
};

/** Chance that a mention is resolved to the right person. */
const SPEAKER: Record<string, number> = {
  named: 0.99,
  apposition: 0.95,
  "pronoun-to-speaker": 0.95,
  "pronoun-to-name": 0.8,
  "role-to-person": 0.9,
  described: 0.97,
};

/** Chance that the speaker is right, 0..1, from the two rules that decided. */
export function confidence(mentionSieve: string, speakerSieve: string): number {
  return Math.round((MENTION[mentionSieve] ?? 0.5) * (SPEAKER[speakerSieve] ?? 0.5) * 100) / 100;
}
