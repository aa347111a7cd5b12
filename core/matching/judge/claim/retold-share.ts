import { termsOf } from "../../index/terms.ts";
import type { Token } from "../../language/tokens.ts";
import type { WordVectors } from "../../meaning/word-vectors.ts";
import { onceForEach } from "../../once-for-each.ts";
import { contentOf, nearness } from "./one-claim.ts";

/** How much two passages tell of each other, in the same or in near words. */
export interface RetoldShare {
  /** Geometric mean of both sides' shares, less where little is shared: 0..1. */
  readonly likeness: number;
  /** Content words of `here` that `there` tells. */
  readonly shared: number;
}

/** Cosine from which on two words tell the same, and what that is worth: less than a synonym of the list. */
const NEAR = 0.6;
const NEAR_WORTH = 0.8;
/** What a word must be worth to count as told. */
const TOLD = 0.48;
/** Weight of what is shared from which on it is more than a name and a word. */
const ENOUGH = 3;

/**
 * Soft alignment of two passages without their order: each content word counts with its nearest word of the other side.
 *
 *     here   |talks| with the |islanders| made |progress|
 *     there  |negotiations| with |islanders| |advanced|         likeness about .7
 */
export function retoldShare(here: readonly Token[], there: readonly Token[], vectors: WordVectors | null): RetoldShare {
  const [left, right] = [contentOf(here), contentOf(there)];
  const table = left.map((a) => right.map((b) => worth(a, b, vectors)));
  const toThere = table.map((row) => Math.max(0, ...row));
  const toHere = right.map((_, j) => table.reduce((best, row) => Math.max(best, row[j] as number), 0));
  const [ours, theirs] = [told(left, toThere), told(right, toHere)];
  return {
    likeness: Math.sqrt(ours.share * theirs.share) * Math.min(1, ours.weight / ENOUGH),
    shared: toThere.filter((worth) => worth >= TOLD).length,
  };
}

function worth(a: Token, b: Token, vectors: WordVectors | null): number {
  const near = nearness(a, b);
  if (near > 0 || vectors === null || a.value !== null || b.value !== null) return near;
  const cosine = vectors.likeness(termOf(a), termOf(b));
  return cosine >= NEAR ? cosine * NEAR_WORTH : 0;
}

function told(side: readonly Token[], worths: readonly number[]): { readonly share: number; readonly weight: number } {
  const all = side.reduce((sum, { weight }) => sum + weight, 0);
  const weight = side.reduce((sum, token, i) => sum + token.weight * (worths[i] as number), 0);
  return { share: all === 0 ? 0 : weight / all, weight };
}

const termOf = onceForEach(({ key }: Token): string => termsOf(key)[0] ?? "");
