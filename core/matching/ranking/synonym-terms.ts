import { termsOf } from "../index/terms.ts";
import { synonymGroups } from "../language/synonyms.ts";

const NONE: readonly string[] = [];
let byTerm: Map<string, readonly string[]> | null = null;

/** The terms that can mean the same as one, as the index knows them; the table is read on first use. */
export function synonymTerms(term: string): readonly string[] {
  byTerm ??= readTable();
  return byTerm.get(term) ?? NONE;
}

function readTable(): Map<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const [lemma, others] of synonymGroups()) {
    const [term] = termsOf(lemma);
    if (term === undefined) continue;
    const known = found.get(term) ?? new Set();
    for (const other of others) for (const synonym of termsOf(other)) if (synonym !== term) known.add(synonym);
    found.set(term, known);
  }
  return new Map([...found].map(([term, others]) => [term, [...others]]));
}
