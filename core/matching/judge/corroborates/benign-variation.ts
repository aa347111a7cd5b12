import type { Judgement } from "../../../model.ts";
import { type Comparison, inMarks } from "../comparison.ts";
import { differByNegator } from "../contradicts/negation-abroad.ts";
import { reason } from "../reasons.ts";

/**
 * The same utterance, worded slightly differently: filler left out, tense or person adapted, [bracketed] words. Outside
 * marks it is a report in other words.
 *
 *     here   “I, uh, want these roads mended”
 *     there  “he wanted [the] roads mended”
 */
export function benignVariation(pair: Comparison): Judgement | null {
  const { alignment, utterance, here, there } = pair;
  if (differByNegator(pair)) return null;
  const changed = alignment.differences.slice(0, 3).map((gap) => reason("worded_differently", gap.here, gap.there));
  const inflected = alignment.inflected.slice(0, 3).map((word) => reason("word_form", [word.here], [word.there]));
  return {
    stance: "corroborates",
    subtype: inMarks(here) && inMarks(there) ? "benign_variation" : "paraphrase",
    score: Math.max(0.7, Math.min(0.9, utterance.chance)),
    why: [...changed, ...inflected].slice(0, 3),
  };
}
