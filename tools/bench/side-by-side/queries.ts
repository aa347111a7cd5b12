import type { WordSource } from "../generated-quotations.ts";

/** A query, and the number of the quotation that it was made from. */
export interface Query {
  readonly text: string;
  readonly answer: number;
}

/**
 * What is asked of a quotation: pieces of so many words each, taken in order, and in all of them together so many words
 * altered. Two pieces are what an ellipsis leaves.
 */
export const KINDS = {
  window: { pieces: 1, words: 25, altered: 0 },
  altered: { pieces: 1, words: 25, altered: 3 },
  fragment: { pieces: 1, words: 12, altered: 2 },
  ellipsis: { pieces: 2, words: 8, altered: 0 },
} as const;

export type Kind = keyof typeof KINDS;

export const KIND_NAMES = Object.keys(KINDS) as readonly Kind[];

/** Words that a planned query keeps. */
const RAREST = 8;

/** So many queries of each kind. The same source gives the same ones. */
export function makeQueries(quotations: readonly string[], source: WordSource, each: number): Record<Kind, Query[]> {
  const made = KIND_NAMES.map((kind) => [kind, Array.from({ length: each }, () => queryOf(kind, quotations, source))]);
  return Object.fromEntries(made);
}

/** A word or more lies between two pieces. */
function queryOf(kind: Kind, quotations: readonly string[], source: WordSource): Query {
  const { pieces, words, altered } = KINDS[kind];
  const { answer, all } = longEnough(quotations, pieces * words + pieces - 1, source);
  const slack = all.length - pieces * words;
  const starts = Array.from({ length: pieces }, () => source.below(slack - pieces + 2)).sort((a, b) => a - b);
  const taken = starts.flatMap((start, i) => all.slice(start + i * (words + 1), start + i * (words + 1) + words));
  for (let i = 0; i < altered; i++) taken[source.below(taken.length)] = source.word();
  return { text: taken.join(" "), answer };
}

function longEnough(quotations: readonly string[], words: number, source: WordSource) {
  for (;;) {
    const answer = source.below(quotations.length);
    const all = (quotations[answer] as string).split(" ");
    if (all.length >= words) return { answer, all };
  }
}

/** Cuts queries to the words that the fewest quotations hold. */
export function planner(quotations: readonly string[]): (query: Query) => Query {
  const counts = new Map<string, number>();
  for (const text of quotations) {
    for (const word of new Set(text.toLowerCase().split(" "))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const count = (word: string) => counts.get(word.toLowerCase()) ?? 0;
  return ({ text, answer }) => ({ text: rarest(text, count), answer });
}

function rarest(text: string, count: (word: string) => number): string {
  return [...new Set(text.split(" "))]
    .filter((word) => count(word) > 0)
    .sort((a, b) => count(a) - count(b))
    .slice(0, RAREST)
    .join(" ");
}
