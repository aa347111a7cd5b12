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
  const rarest = new Best(keep);
  const inside = new Best(keep);
  const planned = Map.groupBy(planQuery(asked, segments, budget), ({ segment }) => segment);
  for (const [segment, lists] of planned) {
    table.reserve(segment.passages);
    for (const { list, weight } of lists) table.addList(segment.bytes, list, weight);
    table.drain(segment.listsMet, INSIDE, rarest.floor, (place, score, contained) => {
      const candidate = { number: segment.firstNumber + place, score, contained };
      rarest.offer(candidate);
      if (contained >= INSIDE) inside.offer(candidate);
      return rarest.floor;
    });
  }
  const chosen = new Map([...rarest.kept, ...inside.kept].map((candidate) => [candidate.number, candidate]));
  return [...chosen.values()].sort(bestFirst);
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

  offer(candidate: Candidate): void {
    if (candidate.score < this.#floor) return;
    this.#kept.push(candidate);
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
