import type { StoredPassage } from "./corpus-reader.ts";

/**
 * Numbers of the passages up to `reach` before and behind this one, itself included. Where its article's are known, those of the
 * articles beside it in the numbering are left out: they say nothing of it, and each costs a read.
 */
export function numbersAround({ number, siblings }: StoredPassage, reach: number): number[] {
  const first = Math.max(siblings?.first ?? 0, number - reach);
  const end = Math.min(siblings ? siblings.first + siblings.count : Number.POSITIVE_INFINITY, number + reach + 1);
  return Array.from({ length: end - first }, (_, i) => first + i);
}
