import type { Judgement } from "../../model.ts";
import { hedgeIn } from "../language/stance-words.ts";
import type { Comparison } from "./comparison.ts";
import { printed } from "./reasons.ts";
import { speaksOfTheSame } from "./same-claim.ts";

/**
 * The other report says the same in other words, without marks or as indirect speech.
 *
 *     here   “We shall rebuild the school before winter,” Lena Ortiz said.
 *     there  Ortiz promised that the school would be rebuilt by the winter.
 */
export function paraphrase(pair: Comparison): Judgement | null {
  const chance = speaksOfTheSame(pair);
  if (chance === null || keepsDistance(pair)) return null;
  const { here, there } = pair;
  return {
    stance: "corroborates",
    subtype: "paraphrase",
    score: chance,
    why: [{ code: "says_the_same", words: { here: printed(here.text), there: printed(there.text) } }],
  };
}

/** Two plain statements of which one only passes on what is said, or asks: it takes no side. */
function keepsDistance({ here, there, alignment }: Comparison): boolean {
  if (here.kind !== "sentence" || there.kind !== "sentence") return false;
  const distant = (text: string, side: typeof alignment.here) => text.includes("?") || hedgeIn(side) !== null;
  return distant(here.text, alignment.here) !== distant(there.text, alignment.there);
}
