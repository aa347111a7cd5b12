import { areOpposites, oppositesOf } from "../language/opposites.ts";
import { areSynonyms, synonymsOf } from "../language/synonyms.ts";
import type { Token } from "../language/tokens.ts";

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

/** Bag-of-words likeness with near words. Linear in the lengths, through an index of either side. */
export function claimLikeness(here: readonly Token[], there: readonly Token[]): ClaimLikeness {
  const [left, right] = [content(here), content(there)];
  const toThere = worths(left, right);
  return {
    here: share(left, toThere),
    there: share(right, worths(right, left)),
    weight: left.reduce((sum, token, n) => sum + token.weight * (toThere[n] as number), 0),
    shared: toThere.filter((worth) => worth >= NEAR.stem).length,
  };
}

function content(side: readonly Token[]): Token[] {
  const seen = new Set<string>();
  return side.filter((token) => !token.grammatical && !seen.has(token.lemma) && seen.add(token.lemma));
}

/** For every token the worth of the nearest word of the other side. */
function worths(side: readonly Token[], others: readonly Token[]): number[] {
  const lemmas = new Set(others.map((token) => token.lemma));
  const stems = Map.groupBy(others.filter(hasStem), (token) => token.lemma.slice(0, STEM_LETTERS));
  return side.map((token) => {
    if (lemmas.has(token.lemma)) return 1;
    if (token.value !== null) return 0;
    if (synonymsOf(token.lemma).some((other) => lemmas.has(other))) return NEAR.synonym;
    if (oppositesOf(token).some((other) => lemmas.has(other))) return NEAR.opposite;
    const family = hasStem(token) ? stems.get(token.lemma.slice(0, STEM_LETTERS)) : undefined;
    return family?.some((other) => isFamily(token, other)) ? NEAR.stem : 0;
  });
}

const hasStem = (token: Token) => token.value === null && token.lemma.length >= STEM_LETTERS;

function isFamily(a: Token, b: Token): boolean {
  return Math.abs(a.lemma.length - b.lemma.length) <= STEM_LENGTHS;
}

/** 1 for the same word, less for a near one, 0 for another. */
export function nearness(a: Token, b: Token): number {
  if (a.lemma === b.lemma) return 1;
  if (a.value !== null || b.value !== null) return 0;
  if (areSynonyms(a.lemma, b.lemma)) return NEAR.synonym;
  if (areOpposites(a, b)) return NEAR.opposite;
  const sameStem = hasStem(a) && hasStem(b) && a.lemma.slice(0, STEM_LETTERS) === b.lemma.slice(0, STEM_LETTERS);
  return sameStem && isFamily(a, b) ? NEAR.stem : 0;
}

function share(side: readonly Token[], worth: readonly number[]): number {
  const all = side.reduce((sum, token) => sum + token.weight, 0);
  const got = side.reduce((sum, token, n) => sum + token.weight * (worth[n] as number), 0);
  return all === 0 ? 0 : got / all;
}
