import { type Gender, genderOfWord, isPersonNoun } from "../lexicon/names.ts";
import { isNamePart } from "../phrase/token-nature.ts";
import type { Token, TokenRange } from "../reading/token.ts";
import { headOf } from "./head-of.ts";

/** Do the words describe one person whom "he" or "she" may stand for? "a spokesman", "one longtime employee". */
export function describesPerson(tokens: readonly Token[], mention: TokenRange, gender: Gender): boolean {
  const { from, to } = headOf(tokens, mention);
  // "a student group": the last word tells what it is.
  if (to <= from || !isOnePerson(tokens[to - 1]!)) return false;
  for (let i = from; i < to; i++) {
    const { lower } = tokens[i]!;
    // "Ann Dole and her husband" are two.
    if (lower === "and" && i > from && isNamePart(tokens[i - 1]!)) return false;
    if (isOnePerson(tokens[i]!) && (genderOfWord(lower) ?? gender) !== gender) return false;
  }
  return true;
}

function isOnePerson({ lower }: Token): boolean {
  return isPersonNoun(lower) && !MANY.test(lower);
}

/** More than one: "he" is none of those. */
const MANY = /s$|^(?:those|these|many|some|all|others|people|men|women)$/;
