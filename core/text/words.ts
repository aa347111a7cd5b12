import type { Span } from "../model.ts";

/** A run of letters or digits, with inner apostrophes, hyphens, points and commas kept: `don't`, `U.S`, `1,240`, `re-word`. */
export interface Word extends Span {
  readonly text: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.,\-‐‑][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of `text` in order. Linear in the length of the text. */
export function words(text: string, from = 0, to = text.length): Word[] {
  const found: Word[] = [];
  const slice = from === 0 && to === text.length ? text : text.slice(from, to);
  for (const match of slice.matchAll(WORD)) {
    const start = from + match.index;
    found.push({ start, end: start + match[0].length, text: match[0] });
  }
  return found;
}

const SPACED = /\S+/gu;

/** How many words `text` has as white space divides them, for rules that go by length alone; none is counted beyond `most`. */
export function wordCount(text: string, most = Number.POSITIVE_INFINITY): number {
  let count = 0;
  SPACED.lastIndex = 0;
  while (count < most && SPACED.test(text)) count++;
  return count;
}
