/**
 * Finds described words again in a text that may have changed. The same words are looked for first; only when they are
 * gone, words that differ a little (Myers 1999, by approx-string-match). Several places are weighed as in Hypothesis'
 * client (anchoring/match-quote.ts): the words count most, what stands around them less, the old place least.
 */
import search from "approx-string-match";
import type { QuoteSelector } from "../../messages.ts";
import type { Span } from "../../model.ts";

export interface FoundSpan extends Span {
  /** 1 when words, surroundings and place are as described; lower as they differ. */
  readonly score: number;
}

const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 } as const;
const FULL_SCORE = WEIGHTS.quote + WEIGHTS.prefix + WEIGHTS.suffix + WEIGHTS.position;

/** Letters that may differ; more would match any text, and the search takes longer with each. */
const MAX_ERRORS = 256;

/** The best place, or null when nothing in the text is like the words. */
export function match(text: string, selector: QuoteSelector): FoundSpan | null {
  const { exact } = selector;
  if (exact === "") return null;
  const same = everyPlace(text, exact).map((start) => ({ start, end: start + exact.length, errors: 0 }));
  const places = same.length > 0 ? same : search(text, exact, Math.min(MAX_ERRORS, Math.floor(exact.length / 2)));
  let best: FoundSpan | null = null;
  for (const place of places) {
    const score = weigh(text, place, selector);
    if (best === null || score > best.score) best = { start: place.start, end: place.end, score };
  }
  return best;
}

function everyPlace(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

function weigh(text: string, place: Span & { readonly errors: number }, selector: QuoteSelector): number {
  const { exact, prefix, suffix } = selector;
  const before = text.slice(Math.max(0, place.start - prefix.length), place.start);
  const after = text.slice(place.end, place.end + suffix.length);
  const distance = Math.abs(place.start - selector.start) / Math.max(1, text.length);
  const score =
    WEIGHTS.quote * (1 - place.errors / exact.length) +
    WEIGHTS.prefix * likeness(before, prefix) +
    WEIGHTS.suffix * likeness(after, suffix) +
    WEIGHTS.position * Math.max(0, 1 - distance);
  return score / FULL_SCORE;
}

/** 1 for the same text (an empty description fits any), 0 for nothing in common. */
function likeness(text: string, described: string): number {
  if (described === "" || text === described) return 1;
  const errors = search(text, described, described.length)[0]?.errors ?? described.length;
  return 1 - errors / described.length;
}
