import type { Token } from "./tokens.ts";

/** Words that turn a statement round. */
const NEGATORS = new Set(
  "not never no none neither nor nobody nothing nowhere without cannot hardly scarcely barely n't".split(" "),
);

export function isNegator(token: Token): boolean {
  return NEGATORS.has(token.key);
}

/** Whether the words hold an odd number of negators: "not unlikely that no" reads as a plain statement. */
export function negated(side: readonly Token[]): boolean {
  return side.filter(isNegator).length % 2 === 1;
}
