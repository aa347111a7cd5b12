import type { Judgement } from "../../model.ts";
import { denialBetween } from "./claim-stance.ts";
import type { Comparison } from "./comparison.ts";
import { reason } from "./reasons.ts";
import { speaksOfTheSame } from "./same-claim.ts";

/**
 * One report denies, or calls untrue, what the other says: the same participants and the same deed, not the topic alone.
 *
 *     here   The minister sold the island to a hotel chain.
 *     there  The minister denies selling the island.
 */
export function denial(pair: Comparison): Judgement | null {
  const turn = denialBetween(pair.alignment.here, pair.alignment.there);
  const likeness = speaksOfTheSame(pair);
  if (!turn || likeness === null) return null;
  return { stance: "contradicts", subtype: "denial", score: likeness, why: [reason("denied", turn.here, turn.there)] };
}
