import type { Judgement } from "../../model.ts";
import type { Difference } from "../align.ts";
import { isNegator, negated } from "../language/negation.ts";
import { areOpposites } from "../language/opposites.ts";
import type { Token } from "../language/tokens.ts";
import type { Comparison } from "./comparison.ts";
import { reason } from "./reasons.ts";

/** Share of the shorter passage that must be the same before a difference inside is called a change of meaning. */
const NEARLY_ALL = 0.75;

/**
 * Inside one utterance a word that carries the meaning differs: a "not" more or less, an opposite.
 *
 *     here   “The mine is not safe to enter.”
 *     there  “The mine is safe to enter.”
 */
export function alteredWords({ alignment }: Comparison): Judgement | null {
  if (Math.max(alignment.coverHere, alignment.coverThere) < NEARLY_ALL) return null;
  for (const gap of alignment.differences) {
    if (gap.at === "inside" && isNegation(gap)) return altered("negation_differs", gap.here, gap.there);
    const opposites = exchanged(gap) && oppositesIn(gap);
    if (opposites) return altered("opposite_word", [opposites[0]], [opposites[1]]);
  }
  return null;
}

function altered(code: string, here: readonly Token[], there: readonly Token[]): Judgement {
  return { stance: "contradicts", subtype: "altered_words", score: 0.85, why: [reason(code, here, there)] };
}

/** A negator more or less, and nothing else of weight in the gap. */
function isNegation(gap: Difference): boolean {
  if (negated(gap.here) === negated(gap.there)) return false;
  return [...gap.here, ...gap.there].filter((token) => !token.grammatical && !isNegator(token)).length <= 1;
}

/** Both sides have a word or two in the gap: words exchanged, not added. */
function exchanged(gap: Difference): boolean {
  return gap.here.length > 0 && gap.there.length > 0 && gap.here.length <= 3 && gap.there.length <= 3;
}

function oppositesIn(gap: Difference): readonly [Token, Token] | null {
  if (negated(gap.here) !== negated(gap.there)) return null;
  for (const a of gap.here) for (const b of gap.there) if (areOpposites(a, b)) return [a, b];
  return null;
}
