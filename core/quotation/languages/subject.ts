import type { Gender } from "../lexicon/names.ts";
import type { Language } from "./language.ts";
import { type Phrase, phraseAt } from "./phrase-at.ts";
import type { SentenceWords } from "./scene.ts";
import { type VerbUse, verbAt } from "./verb-at.ts";
import type { Word } from "./words.ts";

/** Words between a verb and a subject behind it: "dijo este lunes a la prensa la alcaldesa". */
const SKIPPED = 5;

/** Words of the longest subject in front of its verb. */
const REACH = 16;

/** "a-t-il dit", "said Ann Dole": the subject inside the verb or behind it. */
export function subjectBehind(
  { words }: SentenceWords,
  verb: VerbUse,
  language: Language,
  anyNoun = false,
): Phrase | null {
  if (verb.inside !== null) return phraseAt(words, verb.inside, language);
  for (let i = verb.to; i < Math.min(words.length, verb.to + SKIPPED); i++) {
    const phrase = phraseAt(words, i, language, anyNoun);
    if (phrase) return agrees(phrase, verb) ? phrase : null;
    if (!mayStandBetween(words[i]!.lower, words[i]!.stop || words[i]!.run !== null, language)) return null;
  }
  return null;
}

function mayStandBetween(lower: string, barrier: boolean, language: Language): boolean {
  return (
    !barrier &&
    !language.that.has(lower) &&
    (language.time.has(lower) || language.reflexive.has(lower) || /^\d/.test(lower))
  );
}

/** "Ann Dole said" · "Ann Dole, the mayor, said" · "The mayor, Ann Dole, said": the widest phrase that ends where the verb begins. */
export function subjectBefore({ words }: SentenceWords, verb: VerbUse, language: Language): Phrase | null {
  const comma = words[verb.from - 1]?.lower === ",";
  for (let i = clauseStart(words, verb.from); i < verb.from; i++) {
    // "В МВД": a capital that only opens the sentence.
    const phrase = language.cases && language.linkers.has(words[i]!.lower) ? null : phraseAt(words, i, language);
    if (!phrase || phrase.to > verb.from) continue;
    const ends =
      phrase.to === verb.from || (comma && isNamed(phrase) && asideBetween(words, phrase.to, verb.from, language));
    if (!ends) continue;
    // "In Berlin sagte": what a preposition leads in is no subject.
    const led = i > 0 && language.linkers.has(words[i - 1]!.lower);
    if (led && phrase.to === verb.from && houseLedIn(words, i - 1, verb, language)) return phrase;
    return led || !agrees(phrase, verb) ? null : phrase;
  }
  return null;
}

function isNamed({ name, role }: Phrase): boolean {
  return name !== null || role !== null;
}

/** First word, at most REACH back, from which on nothing but commas and words leads to word `end`. */
function clauseStart(words: readonly Word[], end: number): number {
  let start = end;
  while (start > Math.max(0, end - REACH) && !words[start - 1]!.run && !/^[.:;!?–—]$/.test(words[start - 1]!.text))
    start--;
  return start;
}

/** ", mayor since 2011," between a subject and its verb; nothing at all where the name itself stood in commas. */
function asideBetween(words: readonly Word[], from: number, to: number, language: Language): boolean {
  if (from === to - 1) return true;
  if (words[from]?.lower !== ",") return false;
  for (let i = from + 1; i < to - 1; i++) if (words[i]!.lower === "," || verbAt(words, i, language)) return false;
  return true;
}

/** A verb in the plural has no single speaker; one that tells a gender fits its pronoun. */
function agrees(phrase: Phrase, verb: VerbUse): boolean {
  return !(verb.many && (phrase.pronoun || phrase.name !== null));
}

/** "в МЧС сообщили", "сообщили в МВД": the house whose letters behind "in", at word `at`, speak by a verb in the plural; else null. */
export function houseLedIn(words: readonly Word[], at: number, { many }: VerbUse, { cases }: Language): Phrase | null {
  if (!cases || !many || !/^(?:в|во|у|на)$/.test(words[at]?.lower ?? "")) return null;
  const house = { from: at + 1, to: at + 2 };
  return /^\p{Lu}{2,6}$/u.test(words[at + 1]?.text ?? "")
    ? { ...house, name: house, role: null, pronoun: false }
    : null;
}

export function clashes(gender: Gender | null, verb: VerbUse | null): boolean {
  return gender !== null && verb?.gender != null && verb.gender !== gender;
}
