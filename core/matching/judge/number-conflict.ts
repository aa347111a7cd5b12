import type { Judgement } from "../../model.ts";
import type { Comparison } from "./comparison.ts";
import { daysDiffer, isRunningCount, namesDiffer } from "./fact-setting.ts";
import { differingNumbers, type NumberDifference } from "./number-difference.ts";
import { reason } from "./reasons.ts";

/** Share of each side that must be spoken of on the other before two numbers are held to be of one fact. */
const SAME_FACT = 0.45;

/**
 * A number differs for the same fact, beyond rounding, units, "about" and "at least". Counts that rise while a story
 * runs, and facts of other people, places or days, are no conflict.
 *
 *     here   “The dam was built for 40 million euros.”
 *     there  “The dam was built for 70 million euros.”
 */
export function numberConflict(pair: Comparison): Judgement | null {
  const { alignment, here, there } = pair;
  const [found] = differingNumbers(alignment, here.text, there.text).filter((pairOfNumbers) =>
    isOneFact(pair, pairOfNumbers),
  );
  if (!found) return null;
  return {
    stance: "contradicts",
    subtype: "number_conflict",
    score: pair.utterance.linked ? 0.85 : 0.7,
    why: [
      reason(
        "numbers_differ",
        withNeighbour(alignment.here, found.here.at),
        withNeighbour(alignment.there, found.there.at),
      ),
    ],
  };
}

function isOneFact(pair: Comparison, numbers: NumberDifference): boolean {
  if (pair.utterance.linked) return true;
  const { here, there } = pair.alignment;
  if (Math.min(pair.claim.here, pair.claim.there) < SAME_FACT) return false;
  if (isRunningCount(here, numbers.here.at) || isRunningCount(there, numbers.there.at)) return false;
  return !daysDiffer(here, there) && !namesDiffer(here, pair.here.text, there, pair.there.text);
}

function withNeighbour<T>(side: readonly T[], at: number): readonly T[] {
  return side.slice(at, at + 2);
}
