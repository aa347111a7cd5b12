import type { Judgement } from "../../../model.ts";
import { speaksOfTheSame } from "../claim/same-claim.ts";
import { type Comparison, isPlain } from "../comparison.ts";
import { reason } from "../reasons.ts";
import { denialBetween } from "./claim-stance.ts";

/** Share and weight of common matter that an explicit denial needs: it names its object in few words ("calls the theft a hoax"). */
const OBJECT = { share: 0.3, weight: 1.4, shared: 1 };

/** Where one side is a quotation, most of it: remarks on one topic abound. */
const QUOTED_OBJECT = { share: 0.5, weight: 2.5, shared: 4 };

/** And on either side at least this share, lest a fragment find its words in any long sentence. */
const BOTH_SIDES = 0.4;

/**
 * One report denies, or calls untrue, what the other says: the same participants and the same deed, not the topic alone.
 *
 *     here   The minister sold the island to a hotel chain.
 *     there  The minister denies selling the island.
 */
export function denial(pair: Comparison): Judgement | null {
  const likeness = speaksOfTheSame(pair, isPlain(pair) ? OBJECT : QUOTED_OBJECT);
  if (likeness === null || (!isPlain(pair) && Math.min(pair.claim.here, pair.claim.there) < BOTH_SIDES)) return null;
  const turn = denialBetween(pair.tokens, pair.here.text, pair.there.text);
  if (!turn) return null;
  return { stance: "contradicts", subtype: "denial", score: likeness, why: [reason("denied", turn.here, turn.there)] };
}
