import { Tag } from "../lexicon/grammar.ts";
import { nounPhraseEndingAt } from "../phrase/noun-phrase-ending.ts";
import { isVerbLike } from "../phrase/token-nature.ts";
import type { Token } from "../reading/token.ts";

/**
 * Does the naming verb at token `verb` only name the noun in front of it? "A group called “X”" does, "lawmakers called it “X”"
 * does not: there the noun can speak, and nothing governs it.
 */
export function namesItsNoun(tokens: readonly Token[], verb: number, from: number): boolean {
  // "the report, called “X”, …", not "Ann Dole, the mayor, called the plan …"
  if (tokens[verb - 1]?.text === ",")
    return ((tokens[verb + 1]?.tags ?? 0) & (Tag.Determiner | Tag.Possessive | Tag.ObjectPronoun)) === 0;
  const noun = nounPhraseEndingAt(tokens, verb - 1, from);
  if (!noun || tokens[noun.from]!.tags & (Tag.Capital | Tag.Pronoun))
    return /^(?:titled|entitled|captioned|headlined)$/.test(tokens[verb]!.lower);
  const before = noun.from > from ? tokens[noun.from - 1]! : null;
  if (before && (isVerbLike(before) || before.tags & Tag.Preposition)) return true;
  return !(tokens[noun.to - 1]!.tags & (Tag.Speaking | Tag.Capital));
}
