import type { PostingList, Segment } from "./segment.ts";

/** Where a term stands, segment by segment. */
export interface TermLists {
  /** Its list in each segment, null where it is frequent or absent. */
  readonly lists: readonly (PostingList | null)[];
  /** In how many passages of each segment a frequent term stands; 0 where it is rare or absent. */
  readonly frequencies: readonly number[];
  /** In how many passages of all segments it stands. */
  readonly count: number;
}

/** Terms remembered for one set of segments: those of a few hundred pages. */
const REMEMBERED = 20_000;

const remembered = new WeakMap<readonly Segment[], Map<number, TermLists>>();

/** Looks a term up once for all the quotations of a page: they share most of their commoner words. */
export function listsOf(term: number, segments: readonly Segment[]): TermLists {
  const known = remembered.get(segments) ?? freshMemory(segments);
  const found = known.get(term);
  if (found) return found;
  if (known.size >= REMEMBERED) known.clear();
  const lists = lookUp(term, segments);
  known.set(term, lists);
  return lists;
}

function freshMemory(segments: readonly Segment[]): Map<number, TermLists> {
  const fresh = new Map<number, TermLists>();
  remembered.set(segments, fresh);
  return fresh;
}

function lookUp(term: number, segments: readonly Segment[]): TermLists {
  const lists = segments.map((segment) => segment.wordList(term));
  const frequencies = segments.map((segment, i) => (lists[i] ? 0 : segment.frequency(term)));
  const count = segments.reduce((sum, _, i) => sum + (lists[i]?.count ?? (frequencies[i] as number)), 0);
  return { lists, frequencies, count };
}
