import type { Passage } from "../model.ts";
import type { StoredPassage } from "./corpus-reader.ts";

/** A piece of an article's text with its place in it. */
interface Stretch {
  readonly from: number;
  readonly text: string;
}

/**
 * What stands around a passage in its article, put together again from the passages near it, since each keeps only a few
 * words of what surrounds it:
 *
 *     passage        ········[ 7 ]········
 *     neighbours   ····[ 6 ]····  ····[ 8 ]····
 *     stretch      └──── before ──┘     └─ after ─┘
 *
 * `before` and `after` are at most as long as asked for, in UTF-16 units, and shorter where a piece of the text is not held.
 */
export function stretchAround(
  { passage, article }: StoredPassage,
  neighbours: readonly StoredPassage[],
  reach: { readonly before: number; readonly after: number },
): { readonly before: string; readonly after: string } {
  const pieces = neighbours.filter((other) => other.article.id === article.id).map((other) => pieceOf(other.passage));
  const whole = joined(pieceOf(passage), pieces);
  const [start, end] = [passage.start - whole.from, passage.end - whole.from];
  return {
    before: whole.text.slice(Math.max(0, start - reach.before), start),
    after: whole.text.slice(end, end + reach.after),
  };
}

function pieceOf({ start, before, text, after }: Passage): Stretch {
  return { from: start - before.length, text: before + text + after };
}

const endOf = ({ from, text }: Stretch) => from + text.length;

/** Grown by every piece that overlaps it or touches it. Sorted pieces need one walk in each direction. */
function joined(middle: Stretch, pieces: readonly Stretch[]): Stretch {
  const sorted = [...pieces].sort((a, b) => a.from - b.from);
  const behind = sorted.reduce((whole, piece) => {
    const gap = endOf(whole) - piece.from;
    return gap >= 0 && endOf(piece) > endOf(whole)
      ? { from: whole.from, text: whole.text + piece.text.slice(gap) }
      : whole;
  }, middle);
  return sorted.reduceRight((whole, piece) => {
    const lead = whole.from - piece.from;
    return lead > 0 && endOf(piece) >= whole.from
      ? { from: piece.from, text: piece.text.slice(0, lead) + whole.text }
      : whole;
  }, behind);
}
