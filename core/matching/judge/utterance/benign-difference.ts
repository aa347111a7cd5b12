import type { Difference } from "../../align.ts";
import { isDisfluency } from "../../language/function-words.ts";
import { isNegator } from "../../language/negation.ts";
import type { Token } from "../../language/tokens.ts";

/** A difference that leaves the meaning: filler, [bracketed] words, grammar words, a repeated word, a near spelling. */
export function isBenign(gap: Difference): boolean {
  const all = [...gap.here, ...gap.there];
  if (all.some(isNegator)) return false;
  if (all.some((token) => token.bracketed)) return true;
  if (isDisfluency(all.map((token) => token.key))) return true;
  if (all.every((token) => token.grammatical)) return true;
  const [left, right] = [content(gap.here), content(gap.there)];
  return left.length === right.length && left.every((token, n) => nearSpelling(token, right[n] as Token));
}

function content(side: readonly Token[]): Token[] {
  return side.filter((token) => !token.grammatical && !isDisfluency([token.key]));
}

/** One letter more, less or other in a word of five letters or more: a typing slip or another transliteration. */
export function nearSpelling(a: Token, b: Token): boolean {
  if (a.value !== null || b.value !== null) return a.value === b.value;
  const [x, y] = [a.key, b.key];
  if (x[0] !== y[0] || Math.min(x.length, y.length) < 5 || Math.abs(x.length - y.length) > 1) return false;
  let start = 0;
  while (start < x.length && x[start] === y[start]) start++;
  let [i, j] = [x.length, y.length];
  while (i > start && j > start && x[i - 1] === y[j - 1]) [i, j] = [i - 1, j - 1];
  return Math.max(i - start, j - start) <= 1;
}
