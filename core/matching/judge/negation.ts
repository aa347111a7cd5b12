import type { Judgement } from "../../model.ts";
import { negationBetween, oppositesBetween } from "./claim-stance.ts";
import type { Comparison } from "./comparison.ts";
import { reason } from "./reasons.ts";
import { speaksOfTheSame } from "./same-claim.ts";

/**
 * The other report states the opposite of the same claim: the deed negated on one side only, or its opposite.
 *
 *     here   The ferry was stopped by the coast guard.
 *     there  The ferry was not stopped, its owner says.
 */
export function negation(pair: Comparison): Judgement | null {
  const { here, there } = pair.alignment;
  const turn = negationBetween(here, there) ?? oppositesBetween(here, there);
  const likeness = speaksOfTheSame(pair);
  if (!turn || likeness === null) return null;
  const code = turn.kind === "negation" ? "negated" : "opposite_word";
  return { stance: "contradicts", subtype: "negation", score: likeness, why: [reason(code, turn.here, turn.there)] };
}
