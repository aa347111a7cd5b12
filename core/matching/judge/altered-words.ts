import type { Judgement } from "../../model.ts";
import type { Difference } from "../align.ts";
import { isNegator, negated } from "../language/negation.ts";
import type { Comparison } from "./comparison.ts";
import { reason } from "./reasons.ts";

/** Share of the shorter passage that must be the same before a difference inside is called a change of meaning. */
const NEARLY_ALL = 0.8;

/**
 * Inside one utterance a word that carries the meaning differs: a "not" more or less, an opposite.
 *
 *     here   “The mine is not safe to enter.”
 *     there  “The mine is safe to enter.”
 */
export function alteredWords({ alignment }: Comparison): Judgement | null {
  if (Math.max(alignment.coverHere, alignment.coverThere) < NEARLY_ALL) return null;
  const gap = alignment.differences.find((difference) => difference.at === "inside" && turnsRound(difference));
  if (!gap) return null;
  return {
    stance: "contradicts",
    subtype: "altered_words",
    score: 0.85,
    why: [reason("negation_differs", gap.here, gap.there)],
  };
}

/** A negator more or less, and nothing else of weight in the gap. */
function turnsRound(gap: Difference): boolean {
  if (negated(gap.here) === negated(gap.there)) return false;
  return [...gap.here, ...gap.there].filter((token) => !token.grammatical && !isNegator(token)).length <= 1;
}
