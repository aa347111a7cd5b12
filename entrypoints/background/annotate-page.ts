import { articleRow } from "../../core/matching/article-record.ts";
import type { CorpusReader } from "../../core/matching/corpus-reader.ts";
import { type ArticleToMatch, matchArticle, matchFirst } from "../../core/matching/match-article.ts";
import { timedCorpus } from "../../core/matching/timed-corpus.ts";
import type { AnnotatedQuotation, PageAnnotations, PageCapture, PageMark, StanceCounts } from "../../core/messages.ts";
import type { Annotation, ArticleHeader, Quotation, Span } from "../../core/model.ts";
import { type ReadResult, readArticle } from "../../core/page/read-article.ts";
import { describe } from "../../core/page/selectors/describe.ts";
import { findQuotations } from "../../core/quotation/find-quotations.ts";
import { othersTurn } from "./others-turn.ts";

/** A page that was read: the answer for its content script, and what the panel and the card will ask about. */
export interface AnnotatedPage {
  readonly answer: PageAnnotations;
  readonly header: ArticleHeader;
  /** Empty when the page is no article. */
  readonly text: string;
  readonly quotations: readonly AnnotatedQuotation[];
}

/** A page at the first answer. */
export interface FirstReading extends AnnotatedPage {
  /** Looks for what the first answer had no time for: the same page once more. Null where there is nothing to be found. */
  readonly whole: (() => Promise<AnnotatedPage>) | null;
}

/**
 * The whole way of one page, read, find, match, in two answers: first what its quotations and the reports of them say by
 * themselves (`matchFirst`), which is what a reader waits for, then the same marks with all that stands around those reports.
 * Rejects only when the corpus cannot be read.
 */
export async function annotatePage(capture: PageCapture, corpus: CorpusReader): Promise<FirstReading> {
  const awake = performance.now();
  // The index is opened while we read, in the turns that we leave it; whoever needs it hears of a failure.
  corpus.segments().catch(() => undefined);
  const [page, read] = timed(() => readArticle(capture));
  if (!page.ok) return notAnArticle(page, read);
  const { text, title, language } = page.article;
  await othersTurn();
  const [quotations, find] = timed(() => findQuotations({ text, title, language }));
  const article = articleToMatch(page.article, quotations, capture.url);
  const header = headerOf(page.article);

  const annotated = (annotations: readonly Annotation[], ms: PageAnnotations["ms"], more: boolean): AnnotatedPage => {
    const marks = annotations.map((annotation, index) => markOf(annotation, index, text, page.locate));
    return {
      answer: { ...stateOf(marks), marks, ...(more && { more }), ms },
      header,
      text,
      quotations: annotations.map(({ quotation }, index) => ({ quotation, counts: marks[index]!.counts })),
    };
  };

  const timedReader = timedCorpus(corpus);
  const started = performance.now();
  const first = quotations.length === 0 ? [] : await matchFirst(article, timedReader);
  const ms = { awake, read, find, match: performance.now() - started, ...timedReader.ms };
  // Whatever else there is to find stands in the articles of these reports.
  const more = first.some(({ matches }) => matches.length > 0);
  const whole = async () => {
    const begun = performance.now();
    const annotations = await matchArticle(article, corpus);
    return annotated(annotations, { ...ms, rest: performance.now() - begun }, false);
  };
  return { ...annotated(first, ms, more), whole: more ? whole : null };
}

/** A page's article as the matcher takes it, read at the address `visited`. The same text and header give the same again. */
export function articleToMatch(
  article: ArticleHeader & { readonly text: string },
  quotations: readonly Quotation[],
  visited: string,
): ArticleToMatch {
  const { text } = article;
  return {
    text,
    visited,
    quotations,
    record: articleRow({ header: headerOf(article), text, quotations }),
  };
}

function notAnArticle(page: ReadResult & { ok: false }, read: number): FirstReading {
  const state = page.reason === "error" ? "failed" : "not-an-article";
  const answer: PageAnnotations = { state, reason: page.reason, marks: [], ms: { read, find: 0, match: 0 } };
  return { answer, header: page.header, text: "", quotations: [], whole: null };
}

function stateOf(marks: readonly PageMark[]): Pick<PageAnnotations, "state" | "reason"> {
  if (marks.length === 0) return { state: "no-quotations", reason: "no-quotations" };
  return { state: "annotated", reason: marks.some(({ weight }) => weight !== "none") ? null : "no-match" };
}

function markOf(
  annotation: Annotation,
  index: number,
  text: string,
  locate: (span: Span) => PageMark["runs"],
): PageMark {
  const { quotation } = annotation;
  const counts = countsOf(annotation);
  return {
    quotation: index,
    selector: describe(text, quotation),
    runs: locate(quotation),
    counts,
    weight: weightOf(counts),
  };
}

function countsOf({ matches, independentSources }: Annotation): StanceCounts {
  const counts = { corroborates: 0, contradicts: 0, editorializes: 0, independent: independentSources };
  for (const { stance } of matches) counts[stance]++;
  return counts;
}

function weightOf({ corroborates, contradicts, editorializes }: StanceCounts): PageMark["weight"] {
  if (contradicts + editorializes > 0) return "difference";
  return corroborates > 0 ? "coverage" : "none";
}

function headerOf(article: ArticleHeader): ArticleHeader {
  const { url, outlet, title, byline, publishedAt, modifiedAt, language } = article;
  return { url, outlet, title, byline, publishedAt, modifiedAt, language };
}

/** What `work` gives, and the milliseconds it took. */
function timed<T>(work: () => T): [T, number] {
  const started = performance.now();
  return [work(), performance.now() - started];
}
