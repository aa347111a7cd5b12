import type { Judgement } from "../../../model.ts";
import type { Alignment, Difference } from "../../align.ts";
import type { Comparison } from "../comparison.ts";
import { differOnlyByNegator } from "../contradicts/negation-abroad.ts";
import { printed } from "../reasons.ts";
import { isBenign } from "../utterance/benign-difference.ts";

/**
 * One report has more of the utterance than the other, or each has a part that the other lacks.
 *
 *     here   “The bridge will open in May, and the toll stays as it is.”
 *     there  “The bridge will open in May”
 */
export function truncated(pair: Comparison): Judgement | null {
  const { alignment, utterance, here, there } = pair;
  if (!alignment.differences.filter((gap) => !isCut(gap, alignment)).every(isBenign)) return null;
  if (!alignment.differences.some((gap) => isCut(gap, alignment) && !isBenign(gap))) return null;
  if (differOnlyByNegator(pair)) return null;
  const [left, right] = [alignment.coverHere, alignment.coverThere];
  const shorter = left >= right ? here.text : there.text;
  return {
    stance: "corroborates",
    subtype: "truncated",
    score: Math.max(0.92, utterance.chance),
    why: [
      {
        code: left >= right ? "longer_there" : "longer_here",
        words: { here: printed(shorter), there: printed(shorter) },
      },
    ],
  };
}

/** Words that only one side has: at an end, or inside where an ellipsis may stand. */
function isCut(gap: Difference, alignment: Alignment): boolean {
  if (gap.at !== "inside") return gap.here.length === 0 || gap.there.length === 0 || alignment.longestRun >= 6;
  return (gap.here.length === 0 && gap.there.length > 2) || (gap.there.length === 0 && gap.here.length > 2);
}
