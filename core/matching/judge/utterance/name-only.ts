import { isFirstName, isPersonNoun, isTitle } from "../../../quotation/lexicon/names.ts";
import { namesIn } from "../../language/names.ts";
import { type Token, tokens } from "../../language/tokens.ts";
import { onceForEach } from "../../once-for-each.ts";
import type { Side } from "../../side.ts";
import { areNear, contentOf } from "../claim/one-claim.ts";
import { type Comparison, inMarks } from "../comparison.ts";

/** What stands before a name and says no more than who that is. */
const WHO =
  /^(?:former|ex|then|late|senior|junior|fellow|challenger|rival|nominee|incumbent|candidate|hopeful|elect|u\.?s\.?)$/u;

/**
 * A passage without marks that only says who: it claims nothing, whoever is said to have echoed, praised or called him.
 *
 *     ⟦former New York mayor Michael Bloom⟧      ⟦Chancellor Ute Brink⟧
 */
export const isWhoOnly = onceForEach((side: Side): boolean => {
  if (inMarks(side)) return false;
  const content = tokens(side.text).filter((token) => !token.grammatical);
  const last = content.at(-1);
  if (!last || !isCapital(last) || content.length > 9 || content.some((token) => !isPartOfName(token))) return false;
  return content.some((token) => isTitle(token.key) || isFirstName(token.key));
});

const isCapital = ({ text }: Token) => /^\p{Lu}/u.test(text);

function isPartOfName(token: Token): boolean {
  return isCapital(token) || isWho(token);
}

/** Words besides names from which two passages tell something in common, and share of all such words on both sides. */
const TOLD = { words: 2, share: 0.31 };

/**
 * Hardly a word but names is in both passages: they speak of one person or house, and say different things of it.
 *
 *     here   The wife of rebel leader Abdi Warsame was arrested at the border.
 *     there  Rebel leader Abdi Warsame was wounded in an air strike.
 */
export function shareNamesOnly({ here, there, tokens: { here: ours, there: theirs } }: Comparison): boolean {
  const named = new Set([...whoIsNamed(here, ours), ...whoIsNamed(there, theirs)]);
  const [left, right] = [ours, theirs].map((side) => contentOf(side).filter(({ lemma }) => !named.has(lemma)));
  const [one, other] = [toldBy(left ?? [], right ?? []), toldBy(right ?? [], left ?? [])];
  return Math.min(one.words, other.words) < TOLD.words || Math.sqrt(one.share * other.share) < TOLD.share;
}

/** The words of names, with the title or the noun right before one. In dictionary form. */
function whoIsNamed({ text }: Side, side: readonly Token[]): string[] {
  const names = new Set(namesIn(side, text));
  const titled = side.filter((token, at) => isWho(token) && names.has(side[at + 1] as Token));
  return [...names, ...titled].map(({ lemma }) => lemma);
}

const isWho = ({ key }: Token) => isTitle(key) || isPersonNoun(key) || WHO.test(key);

/** How many words of a side the other has too, or nearly, and what share of its weight they are. */
function toldBy(side: readonly Token[], others: readonly Token[]): { readonly words: number; readonly share: number } {
  const told = side.filter((token) => others.some((other) => areNear(token, other)));
  return { words: told.length, share: weightOf(told) / (weightOf(side) || 1) };
}

const weightOf = (side: readonly Token[]) => side.reduce((sum, { weight }) => sum + weight, 0);
