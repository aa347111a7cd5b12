/**
 * Takes down what a page shows, in slices short enough that the page does not stutter, for another process to read
 * (read-article.ts). The page itself is not changed and cannot make this fail.
 */
import type { PageCapture } from "../messages.ts";
import { type DomReader, domReader, ELEMENT_NODE } from "./dom.ts";
import { writeHead } from "./head.ts";
import { findMainPart } from "./main-part.ts";
import { escapeAttribute, type Markup, writeMarkup } from "./markup.ts";
import type { TextRun } from "./runs.ts";
import { atOnce, inSlices } from "./slices.ts";
import { type VisibilityCheck, visibilityByAttributes, visibilityByLayout } from "./visibility.ts";

export interface Captured {
  readonly capture: PageCapture;
  /** The capture's text runs by number. They hold the page's own text nodes: only good in this page. */
  readonly runs: readonly TextRun[];
}

export interface CaptureOptions {
  readonly signal: AbortSignal;
  /** Our own elements, left out of the capture. */
  readonly isOurs?: (element: Element) => boolean;
}

/** Captures a live page. Rejects only when `signal` is aborted. */
export function capturePage(document: Document, { signal, isOurs }: CaptureOptions): Promise<Captured> {
  const dom = domReader(document);
  const visible = visibilityByLayout(dom, window);
  const check: VisibilityCheck = isOurs ? (element) => (isOurs(element) ? "gone" : visible(element)) : visible;
  return inSlices(takeDown(document, location.href, dom, check), signal);
}

/** Captures a document that was only parsed, as on Node. */
export function captureParsed(document: Document, url: string): Captured {
  const dom = domReader(document);
  return atOnce(takeDown(document, url, dom, visibilityByAttributes(dom)));
}

function* takeDown(
  document: Document,
  url: string,
  dom: DomReader,
  visibility: VisibilityCheck,
): Generator<void, Captured> {
  const root = dom.root(document);
  if (!root) return { capture: { url, markup: wrap("", "", ""), cut: null }, runs: [] };
  const head = writeHead(dom, document);
  yield;
  const body = yield* writeWithinLimits(bodyOf(root, dom), dom, visibility);
  const markup = wrap(dom.attribute(root, "lang") ?? "", head, body.body);
  return { capture: { url, markup, cut: body.cut }, runs: body.runs };
}

/** The `<body>`; found among the children, since a page can give `document.body` another meaning. */
function bodyOf(root: Element, dom: DomReader): Element {
  for (let node = dom.firstChild(root); node; node = dom.nextSibling(node))
    if (dom.nodeType(node) === ELEMENT_NODE && dom.localName(node as Element) === "body") return node as Element;
  return root;
}

/** The whole page, or of a page that is too large its main part. */
function* writeWithinLimits(root: Element, dom: DomReader, visibility: VisibilityCheck): Generator<void, Markup> {
  const whole = yield* writeMarkup(root, dom, visibility);
  if (whole.cut === null) return whole;
  const part = yield* findMainPart(root, dom);
  if (part === null) return whole;
  const written = yield* writeMarkup(part, dom, visibility);
  return { ...written, body: `<article>${written.body}</article>`, cut: whole.cut };
}

function wrap(language: string, head: string, body: string): string {
  return `<html lang="${escapeAttribute(language)}">${head}<body>${body}</body></html>`;
}
