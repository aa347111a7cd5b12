import { type AskedTerms, passagesIn, planQuery } from "./plan-query.ts";
import { ScoreTable } from "./score-table.ts";
import type { Segment } from "./segment.ts";
import { termHashes } from "./terms.ts";

/** A passage that shares rare words with a text; what they say is for the aligner to find out. */
export interface Candidate {
  readonly number: number;
  /** Sum of the rarities of the shared words and pairs, in nats. */
  readonly score: number;
  /** Share of the passage's own posting lists that the query met, 0..1. */
  readonly contained: number;
}

/** Bytes of postings read for one query. With 12 kB of a million passages nothing measurable is lost from 15 words on. */
const BUDGET = 12_000;
/** A few words meet few lists, and have to read longer ones. */
const SHORT_BUDGET = 40_000;
const SHORT_WORDS = 15;

/** From here on a passage counts as lying inside the query. */
const INSIDE = 0.6;

/** One table for all queries: nothing here awaits, so two queries never meet in it. */
const table = new ScoreTable();

/**
 * Passages that may report `text` or a part of it, best first: the `keep` with the rarest shared words, and beside them
 * as many short ones that lie inside the text, which a long query would otherwise crowd out.
 */
export function findCandidates(text: string, segments: readonly Segment[], keep: number): Candidate[] {
  const terms = termHashes(text);
  return candidatesFor({ terms }, segments, keep, terms.length < SHORT_WORDS ? SHORT_BUDGET : BUDGET);
}

/** The same for terms that are weighed by who asks, reading at most `budget` bytes of postings. */
export function candidatesFor(
  asked: AskedTerms,
  segments: readonly Segment[],
  keep: number,
  budget: number,
): Candidate[] {
  if (asked.terms.length === 0 || passagesIn(segments) === 0) return [];
  table.reserve(Math.max(...segments.map(({ firstNumber, passages }) => firstNumber + passages)));
  for (const { segment, list, weight } of planQuery(asked, segments, budget)) {
    table.addList(segment.bytes, list, segment.firstNumber, weight);
  }
  const found = best(segments, keep);
  table.clear();
  return found;
}

function best(segments: readonly Segment[], keep: number): Candidate[] {
  const rarest = new Best(keep);
  const inside = new Best(keep);
  for (const number of table.touched) {
    const score = table.score(number);
    // Most passages touched share one common word: they must cost nothing here.
    if (score < rarest.floor && score < inside.floor) continue;
    const contained = Math.min(1, table.hits(number) / listsMet(segments, number));
    rarest.offer(number, score, contained);
    if (contained >= INSIDE) inside.offer(number, score, contained);
  }
  const chosen = new Map([...rarest.kept, ...inside.kept].map((candidate) => [candidate.number, candidate]));
  return [...chosen.values()].sort(bestFirst);
}

function listsMet(segments: readonly Segment[], number: number): number {
  for (const segment of segments) {
    const place = number - segment.firstNumber;
    if (place >= 0 && place < segment.passages) return segment.listsMet[place] as number;
  }
  return 255;
}

const bestFirst = (a: Candidate, b: Candidate) => b.score - a.score || a.number - b.number;

/** The `size` best candidates offered so far; sorts once in a while instead of keeping a heap. */
class Best {
  #kept: Candidate[] = [];
  #floor = Number.NEGATIVE_INFINITY;
  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
  }

  /** Nothing below this score will be kept. */
  get floor(): number {
    return this.#floor;
  }

  offer(number: number, score: number, contained: number): void {
    if (score < this.#floor) return;
    this.#kept.push({ number, score, contained });
    if (this.#kept.length >= this.#size * 2 + 16) this.#cut();
  }

  get kept(): readonly Candidate[] {
    this.#cut();
    return this.#kept;
  }

  #cut(): void {
    this.#kept = this.#kept.sort(bestFirst).slice(0, this.#size);
    if (this.#kept.length === this.#size) this.#floor = this.#kept.at(-1)?.score ?? this.#floor;
  }
}
