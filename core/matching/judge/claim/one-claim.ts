import { areOpposites, oppositesOf, unturned } from "../../language/opposites.ts";
import { areSynonyms, synonymsOf } from "../../language/synonyms.ts";
import type { Token } from "../../language/tokens.ts";
import { onceForEach } from "../../once-for-each.ts";

/** How much two passages speak of the same things, whatever they say of them. */
export interface ClaimLikeness {
  /** Share of each side's weight that the other side speaks of, in any order and in near words. 0..1. */
  readonly here: number;
  readonly there: number;
  /** Weight of what both speak of (a telling word weighs about one). */
  readonly weight: number;
  /** Content words both speak of. */
  readonly shared: number;
}

/** What a near word is worth beside an equal one. Opposites count: a denial speaks of the same thing. */
const NEAR = { synonym: 0.85, opposite: 0.8, stem: 0.7 };
/** First letters that two words of one family share ("plumber", "plumbing"), and how far their lengths may differ. */
const STEM_LETTERS = 5;
const STEM_LENGTHS = 4;

/**
 * Bag-of-words likeness with near words. Linear in the lengths, through an index of either side. How much of `there` is
 * spoken of is worked out when it is asked for: most passages of one topic differ by what is seen from `here`.
 */
export function claimLikeness(here: readonly Token[], there: readonly Token[]): ClaimLikeness {
  const [left, right] = [claimWords(here), claimWords(there)];
  const toThere = worths(left, right);
  let shareThere: number | null = null;
  return {
    here: share(left, toThere),
    get there() {
      shareThere ??= share(right, worths(right, left));
      return shareThere;
    },
    weight: left.content.reduce((sum, token, n) => sum + token.weight * (toThere[n] as number), 0),
    shared: toThere.filter((worth) => worth >= NEAR.stem).length,
  };
}

/** The content words of a passage, each once, and where to look one up by its dictionary form or its first letters. */
interface ClaimWords {
  readonly content: readonly Token[];
  readonly weight: number;
  readonly lemmas: ReadonlySet<string>;
  readonly stems: ReadonlyMap<string, readonly Token[]>;
  /** What its words say without the prefix that turns them round: "safe" for "unsafe". */
  readonly unturned: ReadonlySet<string>;
}

/** The content words of a passage, each once. */
export const contentOf = onceForEach((side: readonly Token[]): readonly Token[] => {
  const byLemma = new Map<string, Token>();
  for (const token of side) if (!token.grammatical && !byLemma.has(token.lemma)) byLemma.set(token.lemma, token);
  return [...byLemma.values()];
});

const claimWords = onceForEach((side: readonly Token[]): ClaimWords => {
  const content = contentOf(side);
  return {
    content,
    weight: content.reduce((sum, token) => sum + token.weight, 0),
    lemmas: new Set(content.map(({ lemma }) => lemma)),
    stems: Map.groupBy(content.filter(hasStem), stemOf),
    unturned: new Set(content.flatMap(({ lemma }) => unturned(lemma) ?? [])),
  };
});

/** For every token the worth of the nearest word of the other side. */
function worths(side: ClaimWords, others: ClaimWords): number[] {
  return side.content.map((token) => {
    if (others.lemmas.has(token.lemma)) return 1;
    if (token.value !== null) return 0;
    if (synonymsOf(token.lemma).some((other) => others.lemmas.has(other))) return NEAR.synonym;
    if (hasOpposite(token, others)) return NEAR.opposite;
    const family = hasStem(token) ? others.stems.get(stemOf(token)) : undefined;
    return family?.some((other) => isFamily(token, other)) ? NEAR.stem : 0;
  });
}

function hasOpposite({ lemma }: Token, others: ClaimWords): boolean {
  const bare = unturned(lemma);
  return (
    (bare !== null && others.lemmas.has(bare)) ||
    others.unturned.has(lemma) ||
    oppositesOf(lemma).some((other) => others.lemmas.has(other))
  );
}

const hasStem = (token: Token) => token.value === null && token.lemma.length >= STEM_LETTERS;
const stemOf = ({ lemma }: Token) => lemma.slice(0, STEM_LETTERS);

function isFamily(a: Token, b: Token): boolean {
  return Math.abs(a.lemma.length - b.lemma.length) <= STEM_LENGTHS;
}

/** One word, another form of it, or a near one: a synonym, or its opposite, which speaks of the same thing. */
export function areNear(a: Token, b: Token): boolean {
  return nearness(a, b) >= NEAR.stem;
}

/** The same, opposites left out: words that say the same of a thing. */
export function sayTheSame(a: Token, b: Token): boolean {
  return areNear(a, b) && !areOpposites(a, b);
}

/** 1 for the same word, less for a near one, 0 for another. */
export function nearness(a: Token, b: Token): number {
  if (a.lemma === b.lemma) return 1;
  if (a.value !== null || b.value !== null) return 0;
  if (areSynonyms(a.lemma, b.lemma)) return NEAR.synonym;
  if (areOpposites(a, b)) return NEAR.opposite;
  const sameStem = hasStem(a) && hasStem(b) && stemOf(a) === stemOf(b);
  return sameStem && isFamily(a, b) ? NEAR.stem : 0;
}

function share({ content, weight }: ClaimWords, worth: readonly number[]): number {
  const got = content.reduce((sum, token, n) => sum + token.weight * (worth[n] as number), 0);
  return weight === 0 ? 0 : got / weight;
}
