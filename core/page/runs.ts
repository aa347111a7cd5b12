/**
 * A run is a stretch of a page's text without a kept tag in it: usually one text node, several where the page has
 * split one (`React` does) or where something between them is not kept. Runs are numbered in document order; the
 * number travels with the text, so that a quotation found by another process can be painted on the nodes it stands in.
 *
 *     <p>“We <b>will</b> not <svg/>yield”</p>     runs: 0 `“We `, 1 `will`, 2 ` not yield”` (two nodes)
 */
import type { RunSpan } from "../messages.ts";

/** UTF-16 code units of one run that are read at most; a longer one is a data dump. */
export const LONGEST_RUN = 100_000;

export interface TextRun {
  readonly nodes: readonly CharacterData[];
}

/** Part of one text node. Offsets are the node's own; the words are those it had when the piece was made. */
export interface Piece {
  readonly node: CharacterData;
  readonly start: number;
  readonly end: number;
}

/** The nodes' parts that the spans of runs cover, in order. Spans outside the runs give nothing. */
export function piecesOf(runs: readonly TextRun[], spans: readonly RunSpan[]): Piece[] {
  return spans.flatMap((span) => piecesOfRun(runs[span.run], span));
}

function piecesOfRun(run: TextRun | undefined, { start, end }: RunSpan): Piece[] {
  const pieces: Piece[] = [];
  let before = 0;
  for (const node of run?.nodes ?? []) {
    const from = Math.max(0, start - before);
    const to = Math.min(node.length, end - before);
    if (from < to) pieces.push({ node, start: from, end: to });
    before += node.length;
  }
  return pieces;
}

/** What stands in the pieces now. */
export function textOfPieces(pieces: readonly Piece[]): string {
  return pieces.map(({ node, start, end }) => node.data.slice(start, end)).join("");
}

/**
 * Text without what layout puts in or takes out: white space, soft hyphens, zero-width spaces. Two texts that agree in
 * this form read the same.
 */
export function squash(text: string): string {
  return text.replace(/[\s\u00AD\u200B\u2060\uFEFF]+/g, "");
}
