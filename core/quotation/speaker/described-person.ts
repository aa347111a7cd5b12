import { type Gender, genderOfWord, isPersonNoun } from "../lexicon/names.ts";
import { isNamePart } from "../phrase/token-nature.ts";
import type { Token, TokenRange } from "../reading/token.ts";
import { headOf } from "./head-of.ts";

/** Do the words describe one person whom "he" or "she" may stand for? "a spokesman", "one longtime employee". */
export function describesPerson(tokens: readonly Token[], mention: TokenRange, gender: Gender): boolean {
  const { from, to } = headOf(tokens, mention);
  // "Ann Dole and her husband" are two.
  const joined = tokens
    .slice(from, to)
    .some(({ lower }, i) => lower === "and" && i > 0 && isNamePart(tokens[from + i - 1]!));
  if (joined) return false;
  const nouns = tokens.slice(from, to).filter(({ lower }) => isPersonNoun(lower) && !lower.endsWith("s"));
  // "a student group": the last word tells what it is.
  const head = nouns.at(-1);
  return (
    head !== undefined &&
    head === tokens[to - 1] &&
    nouns.every(({ lower }) => (genderOfWord(lower) ?? gender) === gender)
  );
}
