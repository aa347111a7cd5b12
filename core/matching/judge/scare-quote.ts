import type { Judgement } from "../../model.ts";
import type { Comparison } from "./comparison.ts";
import { printed } from "./reasons.ts";

/**
 * The other report sets the words in marks and gives them to nobody, where this one names a speaker or uses them plainly.
 *
 *     here   The council promised “a green corridor”, Mayor Ines Falk said.
 *     there  The so-called “green corridor” is a car park.
 */
export function scareQuote({ here, there, alignment }: Comparison): Judgement | null {
  if (there.kind !== "scare" || here.kind === "scare" || here.kind === "title") return null;
  const sameFragment = Math.min(alignment.coverHere, alignment.coverThere) >= 0.9;
  if (alignment.coverThere < 0.9 || (!sameFragment && alignment.sharedContent < 2)) return null;
  return {
    stance: "editorializes",
    subtype: "scare_quote",
    score: 0.7,
    why: [{ code: "marks_without_speaker", words: { here: printed(here.text), there: printed(there.text) } }],
  };
}
