import type { ArticleRow, CorpusReader, StoredPassage } from "./corpus-reader.ts";
import { candidatesFor } from "./index/find-candidates.ts";
import type { Segment } from "./index/segment.ts";
import { wordVectors } from "./meaning/provide-vectors.ts";
import { bm25, type CountedText, countText, covered, lengthOf } from "./ranking/bm25.ts";
import { type QueryTerm, queryTerms, widened } from "./ranking/query.ts";
import { rankedByMeaning } from "./ranking/rank-by-meaning.ts";

/** A passage found for a text: its article's best. */
export interface Hit extends StoredPassage {
  /** Share of the text's rare words that the article carries, 0..1 and comparable between texts. */
  readonly score: number;
}

/** Passages looked at closely. */
const CANDIDATES = 400;
/** Articles whose other passages are read too. */
const ARTICLES = 100;
/** Bytes of postings read: ranking articles asks for commoner words than finding a quotation does. */
const BUDGET = 120_000;
/** How far to either side of a candidate its article's other passages are looked for. */
const NEIGHBOURS = 40;

/** Share of a text's rare words from which on an article is taken for the one it was highlighted in. */
const OWN_ARTICLE = 0.85;
/** A text this short is in too many articles to say which is its own. */
const OWN_TERMS = 5;

/** Articles that lend their words when one of them is the text's own. */
const CONTEXT_ARTICLES = 3;

/**
 * Articles that carry a quote or claim, best first, each at its best passage; at most `k`. Where an article holds the very
 * words, it and its neighbours lend theirs to a second search, since they name what the quote only points at. Where word
 * vectors are at hand, they have the last word on the order.
 */
export async function retrieve(text: string, corpus: CorpusReader, k: number): Promise<Hit[]> {
  const segments = await corpus.segments();
  const query = queryTerms(text, segments);
  const byWords = await foundByWords(query, segments, corpus);
  const vectors = await wordVectors();
  return hitsOf(vectors ? rankedByMeaning(byWords, query, segments, vectors) : byWords, query, k);
}

/** The first stage: articles that share the text's words, or those of the article it stands in. */
async function foundByWords(query: readonly QueryTerm[], segments: readonly Segment[], corpus: CorpusReader) {
  const found = await articlesFor(query, segments, corpus);
  const nearest = found.slice(0, CONTEXT_ARTICLES);
  const isKnown = query.length >= OWN_TERMS && nearest.some(({ pieces }) => covered(query, pieces) >= OWN_ARTICLE);
  if (!isKnown) return found;
  const top = nearest[0]?.score || 1;
  const context = nearest.map((article) => ({ text: textOf(article), weight: article.score / top }));
  return articlesFor(widened(query, context, segments), segments, corpus);
}

/** An article with those of its passages that were read. */
interface FoundArticle {
  readonly article: ArticleRow;
  readonly passages: readonly StoredPassage[];
  /** Its headline and these passages, counted. */
  readonly pieces: readonly CountedText[];
  readonly score: number;
}

async function articlesFor(
  query: readonly QueryTerm[],
  segments: readonly Segment[],
  corpus: CorpusReader,
): Promise<FoundArticle[]> {
  const emphasis = new Map(query.map(({ hash, weight }) => [hash, weight]));
  const candidates = candidatesFor({ terms: [...emphasis.keys()], emphasis }, segments, CANDIDATES, BUDGET);
  const stored = await corpus.passages(candidates.map(({ number }) => number));
  const ids = [...new Set(stored.map(({ article }) => article.id))].slice(0, ARTICLES);
  const passages = await withNeighbours(stored, new Set(ids), corpus);
  const articles = [...Map.groupBy(passages, ({ article }) => article.id).values()].map(counted);
  const average = articles.reduce((sum, { pieces }) => sum + lengthOf(pieces), 0) / (articles.length || 1);
  return articles
    .map((article) => ({ ...article, score: bm25(query, article.pieces, average) }))
    .sort((a, b) => b.score - a.score);
}

/** Passages of one article have consecutive numbers: those around a candidate are read to know the article as a whole. */
async function withNeighbours(
  stored: readonly StoredPassage[],
  articles: ReadonlySet<string>,
  corpus: CorpusReader,
): Promise<StoredPassage[]> {
  const wanted = new Set<number>();
  for (const { number, article } of stored) {
    if (!articles.has(article.id)) continue;
    for (let near = Math.max(0, number - NEIGHBOURS); near <= number + NEIGHBOURS; near++) wanted.add(near);
  }
  const read = await corpus.passages([...wanted].sort((a, b) => a - b));
  return read.filter(({ article }) => articles.has(article.id));
}

function counted(passages: readonly StoredPassage[]): Omit<FoundArticle, "score"> {
  const { article } = passages[0] as StoredPassage;
  return { article, passages, pieces: [countText(article.title), ...once(passages).map(countPassage)] };
}

/** Without those that stand inside another: a quotation's words are its sentence's too, and count once. */
function once(passages: readonly StoredPassage[]): StoredPassage[] {
  let end = -1;
  return passages.filter(({ passage }) => {
    const isNew = passage.end > end;
    end = Math.max(end, passage.end);
    return isNew;
  });
}

/** Counts are kept as long as the corpus keeps the passage: a corpus in memory is asked the same things again. */
const countedPassages = new WeakMap<object, CountedText>();

function countPassage({ passage }: StoredPassage): CountedText {
  const known = countedPassages.get(passage);
  if (known) return known;
  const text = countText(passage.text);
  countedPassages.set(passage, text);
  return text;
}

function textOf({ article, passages }: FoundArticle): string {
  return [article.title, ...once(passages).map(({ passage }) => passage.text)].join("\n");
}

function hitsOf(found: readonly FoundArticle[], query: readonly QueryTerm[], k: number): Hit[] {
  const top = found[0]?.score || 1;
  const best = found[0] ? covered(query, found[0].pieces) : 0;
  return found.slice(0, k).map((article) => ({ ...bestPassage(article, query), score: (best * article.score) / top }));
}

function bestPassage({ passages }: FoundArticle, query: readonly QueryTerm[]): StoredPassage {
  let best = passages[0] as StoredPassage;
  let most = -1;
  for (const stored of passages) {
    const share = covered(query, [countPassage(stored)]);
    if (share > most) [best, most] = [stored, share];
  }
  return best;
}
