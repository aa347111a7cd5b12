import type { Judgement } from "../../../model.ts";
import type { Comparison } from "../comparison.ts";

/**
 * Same words after marks, case, spacing, hyphens and spelling variants are normalized.
 *
 *     here   “We will defend Kyiv’s harbour.”
 *     there  “we will defend Kiev's harbor”
 */
export function sameWords({ alignment, utterance }: Comparison): Judgement | null {
  if (alignment.differences.length > 0 || alignment.inflected.length > 0) return null;
  return {
    stance: "corroborates",
    subtype: "same_words",
    score: Math.max(0.95, utterance.chance),
    why: [{ code: "same_words" }],
  };
}
