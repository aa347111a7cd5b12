import type { Alignment } from "../../align.ts";
import { isStockPhrase } from "../../language/stock-phrases.ts";
import type { Token } from "../../language/tokens.ts";
import type { Pair, Side } from "../../side.ts";
import { haveNothingAround } from "./setting.ts";
import type { Speakers } from "./speakers.ts";

/** Weight of shared words up to which they may be a formula: three telling words, or six plain ones. */
const FORMULA = 4.5;

/**
 * Words that anybody may say on any day, by two speakers in two matters: “We have been made aware of an incident”. Told by what
 * stands around them, and by naming nobody: no list of formulas need know them.
 */
export function isFormula(
  { here, there, sameOccasion }: Pair,
  { sharedWeight, pairs }: Alignment,
  speakers: Speakers,
): boolean {
  if (speakers === "same" || !here.speaker || !there.speaker || sameOccasion) return false;
  if (sharedWeight >= FORMULA || pairs.some((pair) => isNamed(pair.here, here) && isNamed(pair.there, there)))
    return false;
  return haveNothingAround(here, there);
}

/** With a capital inside its sentence: whoever names somebody speaks of this matter. */
function isNamed(token: Token, { text }: Side): boolean {
  return token.start > 0 && /^\p{Lu}\p{L}/u.test(token.text) && !/[.!?:“"]\s*$/u.test(text.slice(0, token.start));
}

/** Slogans, formulas and proverbs that everybody knows. */
export function isStock(alignment: Alignment): boolean {
  return isStockPhrase(alignment.pairs.map((pair) => pair.here.key));
}
