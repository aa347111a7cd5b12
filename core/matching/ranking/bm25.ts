import { termsOf } from "../index/terms.ts";
import { countTerms, type QueryTerm } from "./query.ts";
import { synonymTerms } from "./synonym-terms.ts";

/** Saturation and length normalization (Robertson and Zaragoza, "The probabilistic relevance framework", 2009). */
const K1 = 1.2;
const B = 0.75;

/** Letters from which on two words with one beginning are taken for relatives: "Somalia", "Somalian". */
const BEGINNING = 5;
/** A relative, and a synonym, is worth this part of the word itself. */
const RELATIVE = 0.4;
const SYNONYM = 0.25;

/** A text whose terms are counted, to be scored for several queries. */
export interface CountedText {
  /** In the order of the text. */
  readonly terms: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
  readonly beginnings: ReadonlySet<string>;
  readonly length: number;
}

export function countText(text: string): CountedText {
  const terms = termsOf(text);
  const beginnings = terms.filter((term) => term.length >= BEGINNING).map((term) => term.slice(0, BEGINNING));
  return { terms, counts: countTerms(terms), beginnings: new Set(beginnings), length: terms.length };
}

/** BM25 of a text, given in pieces, for a query; the query's own weights stand in place of the inverse document frequency. */
export function bm25(query: readonly QueryTerm[], pieces: readonly CountedText[], averageLength: number): number {
  const slack = K1 * (1 - B + (B * lengthOf(pieces)) / averageLength);
  let sum = 0;
  for (const { term, weight } of query) {
    const count = countIn(pieces, term);
    if (count > 0) sum += (weight * count * (K1 + 1)) / (count + slack);
    else sum += (nearWord(term, pieces) * weight * (K1 + 1)) / (1 + slack);
  }
  return sum;
}

/** Share of the query's weight that stands in the text, 0..1. */
export function covered(query: readonly QueryTerm[], pieces: readonly CountedText[]): number {
  let [met, all] = [0, 0];
  for (const { term, weight } of query) {
    all += weight;
    if (pieces.some(({ counts }) => counts.has(term))) met += weight;
  }
  return all === 0 ? 0 : met / all;
}

/** Terms of all pieces together. */
export function lengthOf(pieces: readonly CountedText[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

function countIn(pieces: readonly CountedText[], term: string): number {
  let count = 0;
  for (const { counts } of pieces) count += counts.get(term) ?? 0;
  return count;
}

/** What the nearest other word of the text is worth beside the term itself. */
function nearWord(term: string, pieces: readonly CountedText[]): number {
  if (hasRelative(term, pieces)) return RELATIVE;
  return synonymTerms(term).some((other) => pieces.some(({ counts }) => counts.has(other))) ? SYNONYM : 0;
}

function hasRelative(term: string, pieces: readonly CountedText[]): boolean {
  if (term.length <= BEGINNING || /\d/.test(term)) return false;
  const beginning = term.slice(0, BEGINNING);
  return pieces.some(({ beginnings }) => beginnings.has(beginning));
}
