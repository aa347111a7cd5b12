import cues from "../../../assets/lexicons/cues.json" with { type: "json" };
import grammar from "../../../assets/lexicons/grammar.json" with { type: "json" };
import roles from "../../../assets/lexicons/roles.json" with { type: "json" };
import { onFirstUse } from "../../text/on-first-use.ts";
import { inflect } from "./inflect.ts";

/** Word classes as bits: a word may belong to several, and the place decides. */
export const Tag = {
  Determiner: 1 << 0,
  Possessive: 1 << 1,
  Pronoun: 1 << 2,
  ObjectPronoun: 1 << 3,
  Preposition: 1 << 4,
  Conjunction: 1 << 5,
  Subordinator: 1 << 6,
  Auxiliary: 1 << 7,
  Modal: 1 << 8,
  Adverb: 1 << 9,
  Time: 1 << 10,
  /** A finite verb in the past, or a participle in -ed. */
  Past: 1 << 11,
  /** A form in -s of a verb; may be a plural noun. */
  VerbS: 1 << 12,
  /** A base form of a verb; often a noun too. */
  VerbBase: 1 << 13,
  Ing: 1 << 14,
  Capital: 1 << 15,
  Number: 1 << 16,
  Punctuation: 1 << 17,
  /** A run in quotation marks, taken as one token. */
  Quote: 1 << 18,
  /** 's, 're, 'll …: split off its word. */
  Clitic: 1 << 19,
  /** A noun for a person or for one who speaks: spokesman, ministry, report. */
  Speaking: 1 << 20,
  /** A name in quotation marks, folded into the sentence. */
  Title: 1 << 21,
  /** A comma or a dash: what it closes may be an aside. */
  Break: 1 << 22,
} as const;

const list = (words: string) => words.split(" ");

const CLASSES: readonly (readonly [words: string, tag: number])[] = [
  [grammar.determiner, Tag.Determiner],
  [grammar.possessive, Tag.Possessive],
  [grammar.pronoun, Tag.Pronoun],
  [grammar.objectPronoun, Tag.ObjectPronoun],
  [grammar.preposition, Tag.Preposition],
  [grammar.conjunction, Tag.Conjunction],
  [grammar.subordinator, Tag.Subordinator],
  [grammar.auxiliary, Tag.Auxiliary],
  [grammar.modal, Tag.Modal],
  [grammar.adverb, Tag.Adverb],
  [grammar.time, Tag.Time],
  [grammar.irregularVerb, Tag.Past],
  [grammar.numberWord, Tag.Number],
];

const table = onFirstUse(() => {
  const tags = new Map<string, number>();
  const put = (words: readonly string[], tag: number) => {
    for (const word of words) tags.set(word, (tags.get(word) ?? 0) | tag);
  };
  for (const [words, tag] of CLASSES) put(list(words), tag);
  put(speakingNouns(tags), Tag.Speaking);
  for (const lemma of [...list(grammar.verb), ...cues.map((cue) => cue.lemma)]) {
    const forms = inflect(lemma);
    put([lemma], Tag.VerbBase);
    put([forms.s], Tag.VerbS);
    put([forms.past], Tag.Past);
    put([forms.ing], Tag.Ing);
    if (forms.british) {
      put([forms.british.past], Tag.Past);
      put([forms.british.ing], Tag.Ing);
    }
  }
  for (const { past, participle } of cues) put([past, participle].filter(isWord), Tag.Past);
  // Adjectives that only look like a past form, nouns and adjectives that only look like an adverb.
  for (const word of list(grammar.adjectivePast)) tags.set(word, 0);
  put(list(grammar.notAdverb), 0);
  return tags;
});

/** "he" stands among the words for men, but is a pronoun. */
function speakingNouns(tags: ReadonlyMap<string, number>): string[] {
  const pronouns = Tag.Pronoun | Tag.Possessive | Tag.ObjectPronoun;
  const nouns = [roles.person, roles.organisation, roles.male, roles.female].flatMap(list);
  return nouns.filter((word) => !((tags.get(word) ?? 0) & pronouns));
}

const isWord = (word: string | undefined): word is string => word !== undefined;

/** The classes of a lower-cased word; unknown words are judged by their ending. */
export function tagsOf(lower: string): number {
  const known = table().get(lower);
  if (known !== undefined) return known;
  if (lower.length > 4) {
    if (lower.endsWith("ly")) return Tag.Adverb;
    if (lower.endsWith("ed")) return Tag.Past;
    if (lower.endsWith("ing")) return Tag.Ing;
  }
  return 0;
}

const notNameStart = onFirstUse(() => new Set(list(grammar.notNameStart)));

/** True for "The", "However", "Many": a capital that only opens the sentence. */
export function opensSentenceOnly(lower: string): boolean {
  return notNameStart().has(lower);
}
