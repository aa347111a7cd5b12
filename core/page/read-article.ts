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
import { type PageMetadata, readMetadata } from "./reading/metadata.ts";
import { outletOf } from "./reading/outlet.ts";
import { measurePage } from "./reading/page-measure.ts";
import { type ArticleText, articleText } from "./reading/paragraphs.ts";
import { keepRunsWhenRestored, parseMarkup } from "./reading/parse-markup.ts";
import { prune } from "./reading/prune.ts";
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

export function readArticle(capture: PageCapture): ReadResult {
  const document = parseMarkup(capture.markup, capture.url);
  if (!document) return { ok: false, reason: "no-article-text", header: emptyHeader(capture.url) };
  const metadata = readMetadata(document, capture.url);
  const measure = measurePage(document.body);
  const text = findText(document, metadata);
  const reason = decideArticle({ capture, metadata, measure, text });
  if (reason) return { ok: false, reason, header: metadata.header };
  const article: ArticleSnapshot = { ...metadata.header, text: text.text, paragraphs: text.paragraphs };
  return { ok: true, article, locate: text.locate };
}

function findText(document: LightDocument & { body: LightElement }, metadata: PageMetadata): ArticleText {
  prune(document);
  keepRunsWhenRestored(document, document.body);
  const found = new Readability<LightElement>(document, {
    charThreshold: SURE_LENGTH,
    maxElemsToParse: MAX_ELEMENTS,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (element) => element,
  }).parse();
  if (!found) return articleText([]);
  trim(found.content, metadata.header);
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
