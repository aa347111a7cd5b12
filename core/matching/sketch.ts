import type { Span } from "../model.ts";
import { hashPair, termHashes } from "./index/terms.ts";

/** Words in a row that count as copied together. Fewer would meet by chance, more would miss a light edit. */
const SHINGLE_WORDS = 4;

/** Values kept. The share of common text is then right to about five points in a hundred (1 / √400). */
const SKETCH_SIZE = 128;

/**
 * A sketch of the words of `text` outside `quoted`: the smallest hashes of its four-word shingles, ascending and each
 * once (Broder, "On the resemblance and containment of documents", 1997: the bottom-k form). Quotations are left out since
 * everyone who heard the speech shares them. Two texts with common shingles have common small hashes.
 */
export function sketchOf(text: string, quoted: readonly Span[]): number[] {
  const shingles = new Set(outside(text, quoted).flatMap(shinglesOf));
  return [...shingles].sort((a, b) => a - b).slice(0, SKETCH_SIZE);
}

function outside(text: string, quoted: readonly Span[]): string[] {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of [...quoted].sort((a, b) => a.start - b.start)) {
    if (start > at) pieces.push(text.slice(at, start));
    at = Math.max(at, end);
  }
  return [...pieces, text.slice(at)];
}

function shinglesOf(text: string): number[] {
  const terms = termHashes(text);
  return terms.slice(SHINGLE_WORDS - 1).map((_, i) => terms.slice(i, i + SHINGLE_WORDS).reduce(hashPair));
}

/** Shingles in common below which two texts share no more than a name and a title ("said the harbour master, Ann Weir"). */
const COMMON_AT_LEAST = 8;

/**
 * Which share of the text behind `here` also stands in the text behind `there`, 0..1, estimated from their sketches.
 * Below the largest value that both sketches reach, each is a fair sample of its text.
 */
export function sharedText(here: readonly number[], there: readonly number[]): number {
  const reach = Math.min(reachOf(here), reachOf(there));
  const other = new Set(there);
  const sample = here.filter((hash) => hash <= reach);
  const common = sample.filter((hash) => other.has(hash)).length;
  const sampled = Math.min(1, reach / 2 ** 32);
  return common === 0 || common / sampled < COMMON_AT_LEAST ? 0 : common / sample.length;
}

/** A sketch that is not full holds its whole text. */
function reachOf(sketch: readonly number[]): number {
  return sketch.length < SKETCH_SIZE ? Number.POSITIVE_INFINITY : (sketch.at(-1) as number);
}
