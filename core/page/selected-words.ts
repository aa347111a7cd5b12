import type { WordsToCheck } from "../messages.ts";

/** A longer selection is no quotation but a copied page. */
const MAX_SELECTION = 2_000;
/** Characters of the page on each side that go along for context: some 25 words. */
const CONTEXT = 160;
/** Characters in which those are found, whatever white space stands between. */
const NEAR = 2_000;

/** The words selected in a page, with what stands around them; null where nothing with a letter is selected. */
export function selectedWords(document: Document): WordsToCheck | null {
  const range = selectedRange(document);
  if (!range) return null;
  const text = squeeze(range.toString());
  if (!/[\p{L}\p{N}]/u.test(text) || text.length > MAX_SELECTION) return null;
  return { text, prefix: around(document, range, "before"), suffix: around(document, range, "after") };
}

/** The selected part of the page, or null. A selection in a form field is the reader's own text, not the page's. */
export function selectedRange(document: Document): Range | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  if (/^(?:INPUT|TEXTAREA)$/.test(document.activeElement?.tagName ?? "")) return null;
  return selection.getRangeAt(0);
}

/** Text of the block that the selection begins or ends in, up to the selection. */
function around(document: Document, selected: Range, side: "before" | "after"): string {
  const edge = side === "before" ? selected.startContainer : selected.endContainer;
  const element = edge.nodeType === 1 ? (edge as Element) : edge.parentElement;
  const block = element?.closest("p,li,blockquote,td,dd,h1,h2,h3,h4,figcaption,div,article,body");
  if (!block) return "";
  const range = document.createRange();
  range.selectNodeContents(block);
  if (side === "before") range.setEnd(selected.startContainer, selected.startOffset);
  else range.setStart(selected.endContainer, selected.endOffset);
  keepNear(edge, range, side);
  const text = squeeze(range.toString());
  return side === "before" ? text.slice(-CONTEXT) : text.slice(0, CONTEXT);
}

/** In a text node of megabytes only what stands near is taken. */
function keepNear(edge: Node, range: Range, side: "before" | "after"): void {
  if (edge.nodeType !== Node.TEXT_NODE) return;
  if (side === "before" && range.endOffset > NEAR) range.setStart(edge, range.endOffset - NEAR);
  if (side === "after" && (edge as Text).length - range.startOffset > NEAR)
    range.setEnd(edge, range.startOffset + NEAR);
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
