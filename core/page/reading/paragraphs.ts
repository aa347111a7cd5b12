/**
 * Puts an article's elements into plain text, a blank line between paragraphs, and remembers for every stretch of it
 * the text run it came from.
 *
 *     <p>One <b>two</b></p><p>Three<br/>four</p>   →   "One two\n\nThree four"
 */
import type { RunSpan } from "../../messages.ts";
import type { Span } from "../../model.ts";
import { isElement, type LightElement, type LightNode } from "./light-dom.ts";

export interface ArticleText {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  /** The page's own places of a span of the text; text from several runs gives several, in order. */
  locate(span: Span): RunSpan[];
}

/** A stretch of article text that stands in one run without a gap. */
interface Piece {
  /** Offset into the article's text. */
  readonly at: number;
  readonly length: number;
  readonly run: number;
  /** Offset into the run's text. */
  readonly start: number;
}

const INLINE = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);

/** Soft hyphens and zero-width spaces: layout hints inside words. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/;

export function articleText(roots: readonly LightNode[]): ArticleText {
  const writer = new TextWriter();
  for (const root of roots) write(root, writer);
  writer.endParagraph();
  return writer.end();
}

function write(node: LightNode, writer: TextWriter): void {
  if (!isElement(node)) {
    writer.add(node.textContent, node.run);
    return;
  }
  if (node.localName === "br") {
    writer.space();
    return;
  }
  const block = !isInline(node);
  if (block) writer.endParagraph();
  for (const child of node.childNodes) write(child, writer);
  if (block) writer.endParagraph();
}

/** Custom elements are inline unless they hold a block, as in CSS. */
function isInline(element: LightElement): boolean {
  if (INLINE.has(element.localName)) return !element.children.some((child) => !isInline(child));
  return element.localName.includes("-") && element.children.every(isInline);
}

class TextWriter {
  private text = "";
  private readonly paragraphs: Span[] = [];
  private readonly pieces: Piece[] = [];
  private paragraphStart = 0;
  private spaceDue = false;

  /** Adds a run's text; white space of any length counts as one space, and none at a paragraph's edges. */
  add(words: string, run: number | undefined): void {
    let from = 0;
    for (let i = 0; i <= words.length; i++) {
      const sign = words[i];
      const isSpace = sign !== undefined && /\s/.test(sign);
      if (sign !== undefined && !isSpace && !INVISIBLE.test(sign)) continue;
      if (i > from) this.put(words.slice(from, i), run, from);
      if (isSpace) this.spaceDue = true;
      from = i + 1;
    }
  }

  space(): void {
    this.spaceDue = true;
  }

  endParagraph(): void {
    this.spaceDue = false;
    if (this.text.length === this.paragraphStart) return;
    this.paragraphs.push({ start: this.paragraphStart, end: this.text.length });
    this.text += "\n\n";
    this.paragraphStart = this.text.length;
  }

  end(): ArticleText {
    const { pieces, paragraphs } = this;
    const text = this.text.slice(0, paragraphs.at(-1)?.end ?? 0);
    return { text, paragraphs, locate: (span) => runSpans(pieces, span) };
  }

  private put(words: string, run: number | undefined, start: number): void {
    if (this.spaceDue && this.text.length > this.paragraphStart) this.text += " ";
    this.spaceDue = false;
    if (run !== undefined) this.pieces.push({ at: this.text.length, length: words.length, run, start });
    this.text += words;
  }
}

function runSpans(pieces: readonly Piece[], span: Span): RunSpan[] {
  const found: RunSpan[] = [];
  for (let i = firstPieceEndingAfter(pieces, span.start); i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (piece.at >= span.end) break;
    const start = piece.start + Math.max(0, span.start - piece.at);
    const end = piece.start + Math.min(piece.length, span.end - piece.at);
    const last = found.at(-1);
    if (last?.run === piece.run && start >= last.end) found[found.length - 1] = { ...last, end };
    else found.push({ run: piece.run, start, end });
  }
  return found;
}

function firstPieceEndingAfter(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle]!;
    if (piece.at + piece.length > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
