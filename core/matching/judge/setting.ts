import { tokens } from "../language/tokens.ts";
import { onceForEach } from "../once-for-each.ts";
import type { Side } from "../side.ts";

/** Content words that the passages with their surroundings have in common, each once; the passages' own words left out. */
export function sharedAround(here: Side, there: Side): number {
  const other = around(there);
  return [...around(here).keys()].filter((lemma) => other.has(lemma)).length;
}

/** Rare words (names, mostly) in common, the passages included: signs of one story. */
export function sharedRare(here: Side, there: Side): string[] {
  const other = rare(there);
  return [...rare(here)].filter((lemma) => other.has(lemma));
}

const around = onceForEach(
  (side: Side): ReadonlySet<string> => new Set(content(`${side.before} ${side.after}`).map((token) => token.lemma)),
);

const rare = onceForEach((side: Side): ReadonlySet<string> => {
  const all = content(`${side.before} ${side.text} ${side.after}`);
  return new Set(all.filter((token) => token.commonness >= 3).map((token) => token.lemma));
});

function content(text: string) {
  return tokens(text).filter((token) => !token.grammatical && token.value === null);
}
