import type { Token } from "./tokens.ts";

/** Words that turn a statement round. */
const NEGATORS = new Set(
  "not never no none neither nor nobody nothing nowhere without cannot hardly scarcely barely n't unable fail".split(
    " ",
  ),
);

export function isNegator(token: Token): boolean {
  return NEGATORS.has(token.key);
}

/** Whether the words hold an odd number of negators: "not unlikely that no" reads as a plain statement. */
export function negated(side: readonly Token[]): boolean {
  return side.filter(isNegator).length % 2 === 1;
}

/** How far behind a negator the word it negates may stand. */
const REACH = 4;

/** The content words that stand under a negator: the first one or two behind it. */
export function negatedWords(side: readonly Token[]): { readonly negator: Token; readonly words: readonly Token[] }[] {
  return side.flatMap((token, at) => {
    if (!isNegator(token) || token.key === "without") return [];
    const behind = side.slice(at + 1, at + 1 + REACH).filter((word) => !word.grammatical);
    return [{ negator: token, words: behind.slice(0, 2) }];
  });
}
