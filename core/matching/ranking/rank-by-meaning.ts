import { documentCount, passagesIn, rarity } from "../index/plan-query.ts";
import type { Segment } from "../index/segment.ts";
import { hashTerm } from "../index/terms.ts";
import type { WordVectors } from "../meaning/word-vectors.ts";
import type { CountedText } from "./bm25.ts";
import { closePairsOf } from "./close-pairs.ts";
import { overlapWith, type WeighedTerms } from "./overlap-in-meaning.ts";
import type { QueryTerm } from "./query.ts";

/** What was found by words: the article's text in pieces, and how well it fits. */
export interface Scored {
  readonly pieces: readonly CountedText[];
  readonly score: number;
}

/** Articles whose order is looked at again. Whatever fits stands among them; each costs a comparison of all its words. */
const LOOKED_AT = 50;

/** What saying all of the query, saying nothing else, and keeping its words together is worth beside the best score by words. */
const OF_QUERY = 1;
const OF_TEXT = 0.6;
const OF_PAIRS = 0.2;

/**
 * The second stage: the first of a ranking by words, ordered anew by words and meaning together. Their scores become shares of
 * the best score by words, plus what the query and the text say of each other in the same and in near words, plus what words
 * of the query stand together there too.
 */
export function rankedByMeaning<Found extends Scored>(
  found: readonly Found[],
  query: readonly QueryTerm[],
  segments: readonly Segment[],
  vectors: WordVectors,
): Found[] {
  const rarityOf = rarityIn(segments);
  const pairs = closePairsOf(
    query.map(({ term }) => term),
    rarityOf,
  );
  const overlap = overlapWith(new Map(query.map(({ term, weight }) => [term, weight])), vectors);
  const top = found[0]?.score || 1;
  const ranked = found.slice(0, LOOKED_AT).map((one) => {
    const { ofQuery, ofText } = overlap(weighed(countsIn(one.pieces), rarityOf));
    const ofPairs = pairs(one.pieces.map(({ terms }) => terms));
    return { ...one, score: one.score / top + OF_QUERY * ofQuery + OF_TEXT * ofText + OF_PAIRS * ofPairs };
  });
  const rest = found.slice(LOOKED_AT).map((one) => ({ ...one, score: one.score / top }));
  return [...ranked.sort((a, b) => b.score - a.score), ...rest];
}

function countsIn(pieces: readonly CountedText[]): Map<string, number> {
  const all = new Map<string, number>();
  for (const { counts } of pieces) for (const [term, count] of counts) all.set(term, (all.get(term) ?? 0) + count);
  return all;
}

/** Terms weighed by their rarity and the square root of their number. */
function weighed(counts: Iterable<readonly [string, number]>, rarityOf: (term: string) => number): WeighedTerms {
  return new Map([...counts].map(([term, count]) => [term, Math.sqrt(count) * rarityOf(term)]));
}

/** The rarity of a term in the corpus; it is looked up once. */
function rarityIn(segments: readonly Segment[]): (term: string) => number {
  const total = passagesIn(segments);
  const rarities = new Map<string, number>();
  return (term) => {
    const known = rarities.get(term);
    if (known !== undefined) return known;
    const found = rarity(documentCount(hashTerm(term), segments), total);
    rarities.set(term, found);
    return found;
  };
}
