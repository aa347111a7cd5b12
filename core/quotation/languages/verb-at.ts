import type { Language, VerbForm } from "./language.ts";
import type { Word } from "./words.ts";

/** A reporting verb at work: words `from`..`to`, "a-t-il ajouté" with its pronoun inside. */
export interface VerbUse extends VerbForm {
  readonly from: number;
  readonly to: number;
  /** Index of the pronoun between auxiliary and participle. */
  readonly inside: number | null;
}

/** Words between an auxiliary and its participle: "ha poi anche aggiunto". */
const BETWEEN = 3;

/** The reporting verb whose first word is word i, or null. */
export function verbAt(words: readonly Word[], i: number, language: Language): VerbUse | null {
  const word = words[i];
  if (!word || word.stop || word.run || (word.capital && i > 0)) return null;
  if (language.reflexive.has(word.lower)) return reflexive(words, i, language);
  const auxiliary = language.auxiliaries.get(word.lower);
  if (auxiliary) return compound(words, i, auxiliary, language);
  const form = language.verbs.get(word.lower);
  return form ? { from: i, to: i + 1, inside: null, ...form } : null;
}

/** Verbs that with "se" only name a thing: "la empresa se llama «Sol»". */
const NAMES_ITSELF = /^(?:appel|nomm|intitul|llam|titul|chiam|intitol)/;

/** "s'est dit", "se dit" */
function reflexive(words: readonly Word[], i: number, language: Language): VerbUse | null {
  const form = language.verbs.get(words[i + 1]?.lower ?? "");
  if (form && !NAMES_ITSELF.test(words[i + 1]!.lower)) return { from: i, to: i + 2, inside: null, ...form };
  const compound = language.reflexiveAuxiliary.has(words[i + 1]?.lower ?? "");
  return compound && language.participles.has(words[i + 2]?.lower ?? "")
    ? { from: i, to: i + 3, inside: null, many: false, gender: null }
    : null;
}

/** A word that can only be a verb where it stands, between marks and a name, though no list has it: "…», bromeó Ana Ruiz". */
export function unlistedVerb(
  { lower, capital, stop, run }: Word,
  { pastEndings, linkers, cases }: Language,
): VerbForm | null {
  if (capital || stop || run || lower.length < SHORTEST_UNLISTED || linkers.has(lower)) return null;
  const ending = pastEndings.findLast((each) => lower.endsWith(each));
  if (ending === undefined) return null;
  return { many: false, gender: cases ? (/ла(?:сь|ся)?$/.test(ending) ? "female" : "male") : null };
}

/** Letters of a verb that no list has. */
const SHORTEST_UNLISTED = 5;

function compound(words: readonly Word[], at: number, form: VerbForm, language: Language): VerbUse | null {
  let inside: number | null = null;
  for (let i = at + 1; i < Math.min(words.length, at + 2 + BETWEEN); i++) {
    const { lower, stop, run, capital } = words[i]!;
    if (language.participles.has(lower)) return { from: at, to: i + 1, inside, ...form };
    if (stop || run || capital || language.articles.has(lower)) return null;
    if (language.pronouns.has(lower)) inside = i;
  }
  return null;
}
