/**
 * Finds where a quotation stands in the live page: in the text runs it was read from if these still say the same, else
 * by its words and what stands around them.
 */
import type { PageMark } from "../../messages.ts";
import { type Piece, piecesOf, squash, type TextRun, textOfPieces } from "../runs.ts";
import { match } from "../selectors/match.ts";
import type { PageText } from "./page-text.ts";

/** A re-found quotation below this likeness may be another one. */
const MIN_SCORE = 0.75;

export interface Anchor {
  readonly quotation: number;
  readonly pieces: readonly Piece[];
  /** The quotation's words, squashed. */
  readonly words: string;
}

/** Null when the words are no longer on the page. `whole` is made only when a run has changed. */
export function anchor(mark: PageMark, runs: readonly TextRun[], whole: () => PageText): Anchor | null {
  const words = squash(mark.selector.exact);
  const { quotation } = mark;
  const pieces = piecesOf(runs, mark.runs);
  if (squash(textOfPieces(pieces)) === words) return { quotation, pieces, words };
  const moved = refind(mark, whole());
  if (!moved) return null;
  const found = piecesOf(runs, moved);
  return found.length > 0 ? { quotation, pieces: found, words } : null;
}

/** The words painted are exactly the quotation's. */
export function isExact({ pieces, words }: Anchor): boolean {
  return pieces.every(({ node }) => node.isConnected) && squash(textOfPieces(pieces)) === words;
}

function refind(mark: PageMark, { text, locate }: PageText) {
  const { exact, prefix, suffix } = mark.selector;
  // Offsets into the article's text mean nothing in the page's; the surroundings decide between equal places.
  const start = text.indexOf(squash(prefix + exact));
  const selector = {
    exact: squash(exact),
    prefix: squash(prefix),
    suffix: squash(suffix),
    start: Math.max(0, start),
    end: 0,
  };
  const found = match(text, selector);
  return found && found.score >= MIN_SCORE ? locate(found) : null;
}
