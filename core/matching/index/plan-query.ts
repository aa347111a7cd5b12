import type { PostingList, Segment } from "./segment.ts";
import { listsOf } from "./term-lists.ts";

/** A posting list that a query reads, and what meeting it is worth. */
export interface PlannedList {
  readonly segment: Segment;
  readonly list: PostingList;
  /** Rarity of the word or pair, as inverse document frequency in nats. */
  readonly weight: number;
}

/** Hashes of the terms of a text in their order, and how much each matters to who asks (1 where nothing is said). */
export interface AskedTerms {
  readonly terms: readonly number[];
  readonly emphasis?: ReadonlyMap<number, number>;
}

/**
 * Chooses the posting lists to read for a text: the shortest first, until `budget` bytes are spent. Short lists are rare
 * words, which say most; the longest ones cost nearly everything and say nearly nothing. At least one list is taken.
 */
export function planQuery(asked: AskedTerms, segments: readonly Segment[], budget: number): PlannedList[] {
  const planned = [...wordLists(asked, segments), ...pairLists(asked.terms, segments)];
  planned.sort((a, b) => bytesOf(a) - bytesOf(b));
  let left = budget;
  return planned.filter((entry, i) => {
    left -= bytesOf(entry);
    return left >= 0 || i === 0;
  });
}

const bytesOf = (planned: PlannedList): number => planned.list.end - planned.list.start;

function wordLists({ terms, emphasis }: AskedTerms, segments: readonly Segment[]): PlannedList[] {
  const total = passagesIn(segments);
  const found: PlannedList[] = [];
  for (const term of new Set(terms)) {
    const { lists, count } = listsOf(term, segments);
    const weight = rarity(count, total) * (emphasis?.get(term) ?? 1);
    lists.forEach((list, i) => {
      if (list) found.push({ segment: segments[i] as Segment, list, weight });
    });
  }
  return found;
}

function pairLists(terms: readonly number[], segments: readonly Segment[]): PlannedList[] {
  const found = terms.map((term) => listsOf(term, segments).frequencies);
  return segments.flatMap((segment, k) => {
    const seen = new Set<number>();
    return terms.flatMap((term, i) => {
      if (i === 0 || !found[i - 1]?.[k] || !found[i]?.[k]) return [];
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
  return listsOf(term, segments).count;
}

/** Inverse document frequency as in BM25 (Robertson and Spärck Jones 1976), never below zero. */
export function rarity(count: number, total: number): number {
  return Math.log(1 + (total - count + 0.5) / (count + 0.5));
}

/** Each distinct term with its rarity in the corpus. */
export function raritiesOf(terms: readonly number[], segments: readonly Segment[]): Map<number, number> {
  const total = passagesIn(segments);
  return new Map([...new Set(terms)].map((term) => [term, rarity(documentCount(term, segments), total)]));
}
