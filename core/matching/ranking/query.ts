import { raritiesOf } from "../index/plan-query.ts";
import type { Segment } from "../index/segment.ts";
import { hashTerm, termsOf } from "../index/terms.ts";

/** A term of a query, and what meeting it is worth. */
export interface QueryTerm {
  readonly term: string;
  readonly hash: number;
  readonly weight: number;
}

/** Web addresses say nothing in words; pictures are glued to the word before. */
const ADDRESS = /(?:https?:\/\/|www\.|pic\.\w+\.com\/|\bt\.co\/)\S+/g;
/** "#SaveTheHarbour" and "@HarbourMaster" are words written together. */
const HANDLE = /[#@][\p{L}\p{N}_]+/gu;

/** The words of a highlighted text, of a post as well as of an article, without addresses and with joined words parted. */
export function wordsOfQuery(text: string): string {
  return text
    .replace(ADDRESS, " ")
    .replace(HANDLE, (handle) => ` ${handle.slice(1).replace(/_|(?<=\p{Ll})(?=\p{Lu})/gu, " ")} `);
}

/** Rare words count for more than their rarity says: they carry the names. */
const RARITY_POWER = 1.3;

/**
 * The distinct terms of a text with their weights: rarity, times the square root of how often the text has the term, since
 * the second mention says less than the first.
 */
export function queryTerms(text: string, segments: readonly Segment[]): QueryTerm[] {
  const counts = countTerms(termsOf(wordsOfQuery(text)));
  const rarities = raritiesOf([...counts.keys()].map(hashTerm), segments);
  return [...counts].map(([term, count]) => {
    const hash = hashTerm(term);
    return { term, hash, weight: Math.sqrt(count) * (rarities.get(hash) ?? 0) ** RARITY_POWER };
  });
}

export function countTerms(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** Terms of the context that join a query, and their part of the weight. */
const CONTEXT_TERMS = 40;
const CONTEXT_PART = 0.5;

/** A text that lends its words, and how much it counts. */
export interface ContextText {
  readonly text: string;
  readonly weight: number;
}

/**
 * The query widened by the words of the article it stands in and of those nearest to it: what the sentence calls "the
 * vessel" the articles call by its name. This is the relevance model RM3 of Lavrenko and Croft (SIGIR 2001), with an article that is
 * known to be right among those it guesses from.
 */
export function widened(
  query: readonly QueryTerm[],
  context: readonly ContextText[],
  segments: readonly Segment[],
): QueryTerm[] {
  const around = contextTerms(context, segments);
  const total = weightOf(query) / (weightOf(around) || 1);
  const weights = new Map(query.map(({ term, weight }) => [term, weight * (1 - CONTEXT_PART)]));
  for (const { term, weight } of around) weights.set(term, (weights.get(term) ?? 0) + weight * total * CONTEXT_PART);
  return [...weights].map(([term, weight]) => ({ term, hash: hashTerm(term), weight }));
}

/** The terms that are rare in the corpus and frequent in the context. */
function contextTerms(context: readonly ContextText[], segments: readonly Segment[]): QueryTerm[] {
  const shares = new Map<string, number>();
  for (const { text, weight } of context) {
    const terms = termsOf(text);
    for (const term of terms) shares.set(term, (shares.get(term) ?? 0) + weight / terms.length);
  }
  const rarities = raritiesOf([...shares.keys()].map(hashTerm), segments);
  const weighed = [...shares].map(([term, share]) => {
    const hash = hashTerm(term);
    return { term, hash, weight: share * (rarities.get(hash) ?? 0) ** 2 };
  });
  return weighed.sort((a, b) => b.weight - a.weight).slice(0, CONTEXT_TERMS);
}

export function weightOf(query: readonly QueryTerm[]): number {
  return query.reduce((sum, { weight }) => sum + weight, 0);
}
