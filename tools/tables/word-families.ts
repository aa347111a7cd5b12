import { termsOf } from "../../core/matching/index/terms.ts";
import type { Synset } from "./wordnet.ts";

/** "Derived from" either way, and "pertains to". */
const FAMILY_TIES = new Set(["+", "\\"]);

/** For each index term the others that are made from the same word: "convict" and "conviction", "destroy" and "destruction". */
export function wordFamilies(synsets: ReadonlyMap<string, Synset>): Map<string, Set<string>> {
  const families = new Map<string, Set<string>>();
  const add = (term: string, other: string) => families.set(term, (families.get(term) ?? new Set()).add(other));
  for (const { words, ties } of synsets.values())
    for (const { symbol, from, synset, to } of ties) {
      if (!FAMILY_TIES.has(symbol)) continue;
      const [term, other] = [termOf(words[from]), termOf(synsets.get(synset)?.words[to])];
      if (term === null || other === null || term === other) continue;
      add(term, other);
      add(other, term);
    }
  return families;
}

/** The index term of a word; null where it has none, or several. */
function termOf(word = ""): string | null {
  const [term, ...others] = word.includes("_") ? [] : termsOf(word);
  return term !== undefined && others.length === 0 ? term : null;
}
