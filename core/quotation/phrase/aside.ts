import { Tag } from "../lexicon/grammar.ts";
import { isPersonNoun, isTitle } from "../lexicon/names.ts";
import type { Token } from "../reading/token.ts";

const ASIDE_OPENS =
  /^(?:who|which|whose|whom|a|an|the|of|in|from|at|on|with|for|by|as|whom|his|her|its|their|also|both|one|then|now|formerly|former)$/;

/** Articles, and owners that stand for one. */
const ARTICLES = new Set("a an the his her its their".split(" "));

/** Is what stands between two breaks, from token `from` up to the break at `to`, an aside to what stands before it? */
export function isAside(tokens: readonly Token[], from: number, to: number, floor: number): boolean {
  return (
    looksAside(tokens, from, to) ||
    isParty(tokens, from, to) ||
    isPost(tokens, from, to) ||
    goesOnAside(tokens, from, to, floor)
  );
}

function looksAside(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from]!;
  if (tokens[from - 1]?.run) return false;
  if (ASIDE_OPENS.test(first.lower)) {
    // "On Monday, the minister, who …, said": an article opens an aside only after a name.
    if (!ARTICLES.has(first.lower)) return true;
    const tags = tokens[from - 2]?.tags ?? 0;
    return (tags & Tag.Capital) !== 0 && !(tags & Tag.Time);
  }
  if (first.tags & Tag.Number && to - from <= 2) return true;
  return !(first.tags & Tag.Capital) && (first.tags & (Tag.Ing | Tag.Past)) !== 0;
}

/**
 * What goes on an aside over its own commas: a country behind its place, a second post behind "and", a post in capitals.
 *
 *     Dole, a surgeon at the clinic in Bern, | Switzerland, | and co-author of the study, said
 *     Dole, Chief Press Officer, | Defence, said
 */
function goesOnAside(tokens: readonly Token[], from: number, to: number, floor: number): boolean {
  const opens = Math.max(floor, previousBreak(tokens, from - 2, floor) + 1);
  if (opens === floor || tokens[from - 1]!.text !== ",") return false;
  if (tokens[from]!.lower === "and") return goesOnAside(tokens, opens, from - 1, floor);
  const capitals = tokens.slice(from, to).every(({ tags }) => (tags & Tag.Capital) !== 0);
  return (
    capitals &&
    to - from <= LONGEST_COUNTRY &&
    looksAside(tokens, opens, from - 1) &&
    endsInPlace(tokens, from - 2, opens)
  );
}

/** Tokens of "United Arab Emirates". */
const LONGEST_COUNTRY = 3;

/** "a surgeon at the clinic in Bern |" */
function endsInPlace(tokens: readonly Token[], last: number, from: number): boolean {
  let at = last;
  while (at > from && tokens[at]!.tags & Tag.Capital) at--;
  return at < last && /^(?:in|at|near|of|from|the)$/.test(tokens[at]!.lower);
}

/** "Sen. Ann Dole, | D-Ohio, | said": party and state. */
function isParty(tokens: readonly Token[], from: number, to: number): boolean {
  const name = tokens[from - 2];
  return (
    to - from === 1 && name !== undefined && isName(name) && /^\p{Lu}{1,3}-\p{Lu}[\p{L}.]+$/u.test(tokens[from]!.text)
  );
}

/** "Captain Ann Dole, | Chief Press Officer, Defence, said": a post in capitals behind a name. */
function isPost(tokens: readonly Token[], from: number, to: number): boolean {
  const name = tokens[from - 2];
  if (!name || !isName(name) || to - from < 2) return false;
  return [tokens[from]!, tokens[to - 1]!].every(({ lower }) => isPersonNoun(lower) || isTitle(lower));
}

/** A name's last token, or the bracket behind it. */
export function isName({ text, tags }: Token): boolean {
  return text === ")" || (tags & Tag.Capital) !== 0;
}

/** The last break or words in marks at `from` or before it; `floor - 1` where there is none. */
export function previousBreak(tokens: readonly Token[], from: number, floor: number): number {
  for (let i = from; i >= floor; i--) if (isBreak(tokens[i]!) || tokens[i]!.run) return i;
  return floor - 1;
}

/** A comma, a dash or another sign that parts a sentence. */
export function isBreak(token: Token): boolean {
  return (token.tags & Tag.Break) !== 0;
}
