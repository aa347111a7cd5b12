import type { CorpusReader, StoredPassage } from "./corpus-reader.ts";
import { findCandidates } from "./index/find-candidates.ts";
import { documentCount, passagesIn, rarity } from "./index/plan-query.ts";
import type { Segment } from "./index/segment.ts";
import { termHashes } from "./index/terms.ts";

/** A passage found for a text. */
export interface Hit extends StoredPassage {
  /** Share of the text's rarity that the passage and its article carry, 0..1 and comparable between texts. */
  readonly score: number;
}

/** Passages whose words are looked at closely, per hit asked for. */
const CANDIDATES_PER_HIT = 8;
/** Bytes of postings read: ranking claims and documents asks for commoner words than finding a quotation does. */
const BUDGET = 120_000;

/** BM25's saturation and length normalization (Robertson and Zaragoza 2009). */
const K1 = 1.2;
const B = 0.5;

/** Articles that carry a quote or claim, best first, each at its best passage; at most `k`. */
export async function retrieve(text: string, corpus: CorpusReader, k: number): Promise<Hit[]> {
  const segments = await corpus.segments();
  const candidates = findCandidates(text, segments, Math.max(100, k * CANDIDATES_PER_HIT), BUDGET);
  const stored = await corpus.passages(candidates.map(({ number }) => number));
  const query = weigh(text, segments);
  const byArticle = Map.groupBy(stored, ({ article }) => article.id);
  const hits = [...byArticle.values()].map((passages) => bestOf(passages, query));
  return hits.sort((a, b) => b.score - a.score).slice(0, k);
}

/** The terms of the text, each with its rarity; and what they sum to. */
interface Query {
  readonly weights: ReadonlyMap<number, number>;
  readonly total: number;
}

function weigh(text: string, segments: readonly Segment[]): Query {
  const total = passagesIn(segments);
  const terms = [...new Set(termHashes(text))];
  const weights = new Map(terms.map((term) => [term, rarity(documentCount(term, segments), total)]));
  return { weights, total: [...weights.values()].reduce((sum, weight) => sum + weight, 0) || 1 };
}

function bestOf(passages: readonly StoredPassage[], query: Query): Hit {
  const title = passages[0]?.article.title ?? "";
  const scored = passages.map((stored) => ({ stored, score: score(`${stored.passage.text}`, query) }));
  scored.sort((a, b) => b.score - a.score);
  const best = scored[0] as { stored: StoredPassage; score: number };
  const whole = score(`${title} ${passages.map(({ passage }) => passage.text).join(" ")}`, query);
  return { ...best.stored, score: Math.min(1, (best.score + whole) / 2 / query.total) };
}

const AVERAGE_TERMS = 24;

function score(text: string, query: Query): number {
  const terms = termHashes(text);
  const counts = new Map<number, number>();
  for (const term of terms) if (query.weights.has(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const length = K1 * (1 - B + (B * terms.length) / AVERAGE_TERMS);
  let sum = 0;
  for (const [term, count] of counts)
    sum += ((query.weights.get(term) as number) * count * (K1 + 1)) / (count + length);
  return sum / (K1 + 1);
}
