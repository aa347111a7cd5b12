import { captureParsed } from "./capture.ts";
import { type ReadResult, readArticle } from "./read-article.ts";

/** Reads the article of a document that was parsed elsewhere (on Node by linkedom). Same way as a live page's. */
export function readHtml(document: Document, url: string): ReadResult {
  return readArticle(captureParsed(document, url).capture);
}
