import { areOpposites } from "../language/opposites.ts";
import { areSynonyms } from "../language/synonyms.ts";
import type { Token } from "../language/tokens.ts";
import { wordWeight } from "../language/word-weight.ts";

/** How much two passages speak of the same things, whatever they say of them. */
export interface ClaimLikeness {
  /** Share of each side's weight that the other side speaks of, in any order and in near words. 0..1. */
  readonly here: number;
  readonly there: number;
  /** Weight of what both speak of (wordWeight). */
  readonly weight: number;
  /** Content words both speak of. */
  readonly shared: number;
}

/** What a near word is worth beside an equal one. Opposites count: a denial speaks of the same thing. */
const NEAR = { synonym: 0.85, opposite: 0.8, stem: 0.7 };
/** First letters that two words of one family share ("plumber", "plumbing"). */
const STEM_LETTERS = 5;

/** Bag-of-words likeness with near words, each word matched once at most in each direction. */
export function claimLikeness(here: readonly Token[], there: readonly Token[]): ClaimLikeness {
  const [left, right] = [content(here), content(there)];
  const toThere = left.map((token) => best(token, right));
  const toHere = right.map((token) => best(token, left));
  return {
    here: share(left, toThere),
    there: share(right, toHere),
    weight: left.reduce((sum, token, n) => sum + wordWeight(token) * (toThere[n] as number), 0),
    shared: toThere.filter((worth) => worth >= NEAR.stem).length,
  };
}

function content(side: readonly Token[]): Token[] {
  const seen = new Set<string>();
  return side.filter((token) => !token.grammatical && !seen.has(token.lemma) && seen.add(token.lemma));
}

function best(token: Token, others: readonly Token[]): number {
  let most = 0;
  for (const other of others) {
    most = Math.max(most, nearness(token, other));
    if (most === 1) break;
  }
  return most;
}

/** 1 for the same word, less for a near one, 0 for another. */
export function nearness(a: Token, b: Token): number {
  if (a.lemma === b.lemma) return 1;
  if (a.value !== null || b.value !== null) return 0;
  if (areSynonyms(a.lemma, b.lemma)) return NEAR.synonym;
  if (areOpposites(a, b)) return NEAR.opposite;
  const letters = Math.min(a.lemma.length, b.lemma.length);
  const stem = letters >= STEM_LETTERS && a.lemma.slice(0, STEM_LETTERS) === b.lemma.slice(0, STEM_LETTERS);
  return stem && Math.abs(a.lemma.length - b.lemma.length) <= 4 ? NEAR.stem : 0;
}

function share(side: readonly Token[], worth: readonly number[]): number {
  const all = side.reduce((sum, token) => sum + wordWeight(token), 0);
  const got = side.reduce((sum, token, n) => sum + wordWeight(token) * (worth[n] as number), 0);
  return all === 0 ? 0 : got / all;
}
