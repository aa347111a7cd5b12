import { Tag } from "../lexicon/grammar.ts";
import { nounPhraseEndingAt } from "../phrase/noun-phrase-ending.ts";
import { isVerbLike } from "../phrase/token-nature.ts";
import type { Token } from "../reading/token.ts";

/**
 * Does the naming verb at token `verb` only name the noun in front of it? "A group called “X”" does, "lawmakers called it “X”"
 * does not: there the noun can speak, and nothing governs it.
 */
export function namesItsNoun(tokens: readonly Token[], verb: number, from: number): boolean {
  if (hasObject(tokens, verb + 1)) return false;
  // "the report, called “X”, …", "rooms, sometimes called “X”, …"
  const adverb =
    /^(?:sometimes|often|also|now|once|commonly|usually|locally|simply|then|originally|formally|formerly)$/;
  if (tokens[adverb.test(tokens[verb - 1]?.lower ?? "") ? verb - 2 : verb - 1]?.text === ",") return true;
  const noun = nounPhraseEndingAt(tokens, verb - 1, from);
  if (!noun || tokens[noun.from]!.tags & (Tag.Capital | Tag.Pronoun))
    return /^(?:titled|entitled|captioned|headlined)$/.test(tokens[verb]!.lower);
  const before = noun.from > from ? tokens[noun.from - 1]! : null;
  if (before && (isVerbLike(before) || before.tags & Tag.Preposition)) return true;
  return !(tokens[noun.to - 1]!.tags & (Tag.Speaking | Tag.Capital));
}

/** "called it …", "called the plan …", "called his rival …": somebody gives the name; "called the Bridge Fund" does not tell who. */
function hasObject(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  const second = tokens[at + 1];
  if (!first || !second) return false;
  if (first.tags & Tag.ObjectPronoun) return true;
  return (first.tags & (Tag.Determiner | Tag.Possessive)) !== 0 && second.run === null && !(second.tags & Tag.Capital);
}
