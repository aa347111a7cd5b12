/**
 * Reads an article out of a captured page. Pure; runs where there is no DOM (background worker, Node).
 *
 * Mozilla's Readability finds the element that holds the article; around it stand our own rules, each general and in a
 * file of its own: what is never article is taken out before (reading/prune.ts), what Readability let through after
 * (reading/trim.ts).
 */
import Readability from "@mozilla/readability/Readability.js";
import type { PageCapture, PageReason, RunSpan } from "../messages.ts";
import type { ArticleHeader, ArticleSnapshot, Span } from "../model.ts";
import { decideArticle } from "./reading/decide.ts";
import type { LightDocument, LightElement } from "./reading/light-dom.ts";
import { measure } from "./reading/measure.ts";
import { readMetadata } from "./reading/metadata.ts";
import { outletOf } from "./reading/outlet.ts";
import { measurePage } from "./reading/page-measure.ts";
import { type ArticleText, articleText } from "./reading/paragraphs.ts";
import { keepRunsWhenRestored, parseMarkup } from "./reading/parse-markup.ts";
import { prepare, prune } from "./reading/prune.ts";
import { trim } from "./reading/trim.ts";

export type ReadResult =
  | {
      readonly ok: true;
      readonly article: ArticleSnapshot;
      /** Where a span of the article's text stands in the page, by captured text runs. */
      locate(span: Span): RunSpan[];
    }
  | { readonly ok: false; readonly reason: PageReason; readonly header: ArticleHeader };

/** Shorter finds make Readability try again with looser rules. News in brief has about this many characters. */
const SURE_LENGTH = 300;
/** More than `capture.ts` lets through; a second lock. */
const MAX_ELEMENTS = 25_000;

/** When less than this share of a page's prose is left, names may have misled us about what is furniture. */
const SUSPICIOUSLY_LITTLE = 0.4;
/** How much more the page as it stands must give to be believed instead: comments may be longer than an article. */
const MUCH_MORE = 2;

export function readArticle(capture: PageCapture): ReadResult {
  const document = parseMarkup(capture.markup, capture.url);
  if (!document) return { ok: false, reason: "no-article-text", header: emptyHeader(capture.url) };
  const metadata = readMetadata(document, capture.url);
  const page = measurePage(document.body);
  const text = readText(document, capture, metadata.header);
  const reason = decideArticle({ capture, metadata, page, text });
  if (reason) return { ok: false, reason, header: metadata.header };
  const article: ArticleSnapshot = { ...metadata.header, text: text.text, paragraphs: text.paragraphs };
  return { ok: true, article, locate: text.locate };
}

type Page = LightDocument & { readonly body: LightElement };

/** The text without what is furniture by its name; with it, where that takes too much away. */
function readText(document: Page, capture: PageCapture, header: ArticleHeader): ArticleText {
  const prose = measure(document.body).get(document.body)?.prose ?? 0;
  prune(document);
  const pruned = findText(document, header);
  if (pruned.text.length >= prose * SUSPICIOUSLY_LITTLE) return pruned;
  const untouched = parseMarkup(capture.markup, capture.url);
  if (!untouched) return pruned;
  prepare(untouched);
  const whole = findText(untouched, header);
  return whole.text.length > pruned.text.length * MUCH_MORE ? whole : pruned;
}

function findText(document: Page, header: ArticleHeader): ArticleText {
  keepRunsWhenRestored(document, document.body);
  const found = new Readability<LightElement>(document, {
    charThreshold: SURE_LENGTH,
    maxElemsToParse: MAX_ELEMENTS,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (element) => element,
  }).parse();
  if (!found) return articleText([]);
  trim(found.content, header);
  return articleText([found.content]);
}

function emptyHeader(url: string): ArticleHeader {
  return {
    url: url || null,
    outlet: outletOf(url || null, null),
    title: "",
    byline: null,
    publishedAt: null,
    modifiedAt: null,
    language: null,
  };
}
