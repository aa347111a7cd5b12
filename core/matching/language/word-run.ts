import type { Token } from "./tokens.ts";

/** Where words stand one after the other in a side, by their dictionary forms; -1 where they do not. */
export function placeOfRun(run: readonly Token[], side: readonly Token[]): number {
  return side.findIndex((_, at) => run.every((token, n) => side[at + n]?.lemma === token.lemma));
}
