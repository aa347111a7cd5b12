import type { Judgement } from "../../model.ts";
import { denialBetween } from "./claim-stance.ts";
import type { Comparison } from "./comparison.ts";
import { reason } from "./reasons.ts";
import { speaksOfTheSame } from "./same-claim.ts";

/** Share and weight of common matter that an explicit denial needs: it names its object in few words ("calls the theft a hoax"). */
const OBJECT = { share: 0.3, weight: 1.4, shared: 1 };

/**
 * One report denies, or calls untrue, what the other says: the same participants and the same deed, not the topic alone.
 *
 *     here   The minister sold the island to a hotel chain.
 *     there  The minister denies selling the island.
 */
export function denial(pair: Comparison): Judgement | null {
  const turn = denialBetween(pair.alignment, pair.here.text, pair.there.text);
  const likeness = speaksOfTheSame(pair, OBJECT);
  if (!turn || likeness === null) return null;
  return { stance: "contradicts", subtype: "denial", score: likeness, why: [reason("denied", turn.here, turn.there)] };
}
