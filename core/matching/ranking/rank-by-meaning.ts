import { raritiesOf } from "../index/plan-query.ts";
import type { Segment } from "../index/segment.ts";
import { hashTerm } from "../index/terms.ts";
import type { WordVectors } from "../meaning/word-vectors.ts";
import type { CountedText } from "./bm25.ts";
import { overlapWith, type WeighedTerms } from "./overlap-in-meaning.ts";
import type { QueryTerm } from "./query.ts";

/** What was found by words: the article's text in pieces, and how well it fits. */
export interface Scored {
  readonly pieces: readonly CountedText[];
  readonly score: number;
}

/** Articles whose order is looked at again. Whatever fits stands among them; each costs a comparison of all its words. */
const LOOKED_AT = 50;

/** What saying all of the query, and saying nothing else, is worth beside the best score by words. */
const OF_QUERY = 1;
const OF_TEXT = 0.6;

/**
 * The second stage: the first of a ranking by words, ordered anew by words and meaning together. Their scores become shares of
 * the best score by words, plus what the query and the text say of each other in the same and in near words.
 */
export function rankedByMeaning<Found extends Scored>(
  found: readonly Found[],
  query: readonly QueryTerm[],
  segments: readonly Segment[],
  vectors: WordVectors,
): Found[] {
  const weigh = weigher(segments);
  const overlap = overlapWith(new Map(query.map(({ term, weight }) => [term, weight])), vectors);
  const top = found[0]?.score || 1;
  const ranked = found.slice(0, LOOKED_AT).map((one) => {
    const { ofQuery, ofText } = overlap(weigh(countsIn(one.pieces)));
    return { ...one, score: one.score / top + OF_QUERY * ofQuery + OF_TEXT * ofText };
  });
  const rest = found.slice(LOOKED_AT).map((one) => ({ ...one, score: one.score / top }));
  return [...ranked.sort((a, b) => b.score - a.score), ...rest];
}

function countsIn(pieces: readonly CountedText[]): Map<string, number> {
  const all = new Map<string, number>();
  for (const { counts } of pieces) for (const [term, count] of counts) all.set(term, (all.get(term) ?? 0) + count);
  return all;
}

/** Weighs terms by their rarity in the corpus and the square root of their number; a term's rarity is looked up once. */
function weigher(segments: readonly Segment[]): (counts: Iterable<readonly [string, number]>) => WeighedTerms {
  const rarities = new Map<string, number>();
  const rarityOf = (term: string) => {
    const known = rarities.get(term);
    if (known !== undefined) return known;
    const hash = hashTerm(term);
    const rarity = raritiesOf([hash], segments).get(hash) ?? 0;
    rarities.set(term, rarity);
    return rarity;
  };
  return (counts) => new Map([...counts].map(([term, count]) => [term, Math.sqrt(count) * rarityOf(term)]));
}
