import type { Judgement } from "../../model.ts";
import type { Comparison } from "./comparison.ts";
import { reason } from "./reasons.ts";

/**
 * The same utterance, worded slightly differently: filler left out, tense or person adapted, [bracketed] words.
 *
 *     here   “I, uh, want these roads mended”
 *     there  “he wanted [the] roads mended”
 */
export function benignVariation({ alignment, utterance }: Comparison): Judgement | null {
  const changed = alignment.differences.slice(0, 3).map((gap) => reason("worded_differently", gap.here, gap.there));
  const inflected = alignment.inflected.slice(0, 3).map((pair) => reason("word_form", [pair.here], [pair.there]));
  return {
    stance: "corroborates",
    subtype: "benign_variation",
    score: Math.max(0.7, Math.min(0.9, utterance.chance)),
    why: [...changed, ...inflected].slice(0, 3),
  };
}
