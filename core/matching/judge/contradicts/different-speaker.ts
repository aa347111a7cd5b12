import type { Judgement } from "../../../model.ts";
import type { Comparison } from "../comparison.ts";

/** Share of the shorter passage that must be the same before two names are called a conflict. */
const NEARLY_ALL = 0.85;

/**
 * The same words, given to two people. Only where both speakers are resolved and cannot be one person or a spokesman
 * and his house; words that many people use never count.
 *
 *     here   “The harvest was the worst in living memory,” Susan Brandt said.
 *     there  “The harvest was the worst in living memory,” Thomas Riva said.
 */
export function differentSpeaker({ alignment, speakers, here, there }: Comparison): Judgement | null {
  if (speakers !== "different" || !here.speaker || !there.speaker) return null;
  if (Math.max(alignment.coverHere, alignment.coverThere) < NEARLY_ALL) return null;
  return {
    stance: "contradicts",
    subtype: "different_speaker",
    score: 0.8,
    why: [{ code: "speakers_differ", words: { here: here.speaker.name, there: there.speaker.name } }],
  };
}
