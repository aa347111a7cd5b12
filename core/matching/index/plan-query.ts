import type { PostingList, Segment } from "./segment.ts";
import { termHashes } from "./terms.ts";

/** A posting list that a query reads, and what meeting it is worth. */
export interface PlannedList {
  readonly segment: Segment;
  readonly list: PostingList;
  /** Rarity of the word or pair, as inverse document frequency in nats. */
  readonly weight: number;
}

/**
 * Chooses the posting lists to read for a text: the shortest first, until `budget` bytes are spent. Short lists are rare
 * words, which say most; the longest ones cost nearly everything and say nearly nothing. At least one list is taken.
 */
export function planQuery(terms: readonly number[], segments: readonly Segment[], budget: number): PlannedList[] {
  const planned = [...wordLists(terms, segments), ...pairLists(terms, segments)];
  planned.sort((a, b) => bytesOf(a) - bytesOf(b));
  let left = budget;
  return planned.filter((entry, i) => {
    left -= bytesOf(entry);
    return left >= 0 || i === 0;
  });
}

const bytesOf = (planned: PlannedList): number => planned.list.end - planned.list.start;

function wordLists(terms: readonly number[], segments: readonly Segment[]): PlannedList[] {
  const total = passagesIn(segments);
  return [...new Set(terms)].flatMap((term) => {
    const weight = rarity(documentCount(term, segments), total);
    return segments.flatMap((segment) => {
      const list = segment.wordList(term);
      return list ? [{ segment, list, weight }] : [];
    });
  });
}

function pairLists(terms: readonly number[], segments: readonly Segment[]): PlannedList[] {
  return segments.flatMap((segment) => {
    const frequent = terms.map((term) => segment.frequency(term) > 0);
    const seen = new Set<number>();
    return terms.flatMap((term, i) => {
      if (i === 0 || !frequent[i - 1] || !frequent[i]) return [];
      const list = segment.pairList(terms[i - 1] as number, term);
      if (!list || seen.has(list.start)) return [];
      seen.add(list.start);
      return [{ segment, list, weight: rarity(list.count, segment.passages) }];
    });
  });
}

export function passagesIn(segments: readonly Segment[]): number {
  return segments.reduce((sum, segment) => sum + segment.passages, 0);
}

/** In how many passages of the corpus a term stands. */
export function documentCount(term: number, segments: readonly Segment[]): number {
  return segments.reduce((sum, segment) => sum + (segment.wordList(term)?.count ?? segment.frequency(term)), 0);
}

/** Inverse document frequency as in BM25 (Robertson and Spärck Jones 1976), never below zero. */
export function rarity(count: number, total: number): number {
  return Math.log(1 + (total - count + 0.5) / (count + 0.5));
}

/** Sum of the rarities of the words that two texts share, each once: how much of a coincidence their likeness would be. */
export function sharedRarity(here: string, there: string, segments: readonly Segment[]): number {
  const total = passagesIn(segments);
  const others = new Set(termHashes(there));
  const shared = [...new Set(termHashes(here))].filter((term) => others.has(term));
  return shared.reduce((sum, term) => sum + rarity(documentCount(term, segments), total), 0);
}
