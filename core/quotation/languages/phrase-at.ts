import type { Language } from "./language.ts";
import { verbAt } from "./verb-at.ts";
import type { Word } from "./words.ts";

/** Who is meant: words `from`..`to` of a sentence. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** The name in it, without titles. */
  readonly name: { readonly from: number; readonly to: number } | null;
  /** Index of the noun that says what the person is: minister, spokeswoman, ministry. */
  readonly role: number | null;
  readonly pronoun: boolean;
}

/** Words of the longest phrase: "the deputy minister of the interior of the free state, Ann Dole". */
const LONGEST = 14;

/** Words within which a phrase says by a role that it is about somebody. */
const ROLE_WITHIN = 3;

/**
 * The phrase for somebody who can speak that begins with word i, or null. Precise rather than complete: a noun must be known to
 * speak, unless `anyNoun` says that its place vouches for it ("…», dijo *el portero*").
 */
export function phraseAt(words: readonly Word[], i: number, language: Language, anyNoun = false): Phrase | null {
  const first = words[i];
  if (!first || first.stop || first.run) return null;
  if (language.pronouns.has(first.lower)) {
    const speaks = language.pronouns.get(first.lower) !== null;
    return speaks ? { from: i, to: i + 1, name: null, role: null, pronoun: true } : null;
  }
  const start = language.articles.has(first.lower) ? i + 1 : i;
  const role = roleFrom(words, start, language);
  if (role !== null) return described(words, i, role, language);
  if (start > i) return anyNoun && isNoun(words[start], language) ? described(words, i, start, language) : null;
  // "Dem Bericht zufolge": where every noun has a capital, an article makes it a noun.
  if (language.capitalNouns && i > 0 && language.articles.has(words[i - 1]!.lower)) return null;
  const to = nameEnd(words, i, language);
  return to > i && isName(words, i, to, language)
    ? { from: i, to, name: { from: i, to }, role: null, pronoun: false }
    : null;
}

/** Behind an article: a word that is no name, number or small word. */
function isNoun(word: Word | undefined, { capitalNouns, linkers, time }: Language): boolean {
  return (
    word !== undefined &&
    !word.stop &&
    word.capital === capitalNouns &&
    /^\p{L}{3,}/u.test(word.text) &&
    !linkers.has(word.lower) &&
    !time.has(word.lower)
  );
}

/** Index of the role or institution a phrase opens with, adjectives in front of it passed over. */
function roleFrom(words: readonly Word[], start: number, language: Language): number | null {
  for (let i = start; i < Math.min(words.length, start + ROLE_WITHIN); i++) {
    const { lower, stop, run, capital } = words[i]!;
    if (stop || run || language.linkers.has(lower) || language.reflexive.has(lower) || verbAt(words, i, language))
      return null;
    if (isRole(lower, language)) return i;
    if (capital && !language.capitalNouns) return null;
  }
  return null;
}

function isRole(lower: string, language: Language): boolean {
  return language.role(lower) !== undefined || language.organisations.has(lower);
}

/** A role with what belongs to it, and the name at its end or behind a comma. */
function described(words: readonly Word[], from: number, role: number, language: Language): Phrase {
  let to = role + 1;
  while (to < Math.min(words.length, from + LONGEST) && belongs(words, to, language)) to++;
  while (to > role + 1 && language.linkers.has(words[to - 1]!.lower)) to--;
  const name = nameAtEnd(words, role + 1, to, language);
  if (name) return { from, to: name.to, name, role, pronoun: false };
  const comma = words[to];
  const behind = comma?.lower === "," ? nameEnd(words, to + 1, language) : 0;
  if (behind > to + 2 && isName(words, to + 1, behind, language) && endsAside(words[behind]))
    return { from, to: behind, name: { from: to + 1, to: behind }, role, pronoun: false };
  return { from, to, name: null, role, pronoun: false };
}

function endsAside(word: Word | undefined): boolean {
  return word === undefined || word.stop;
}

function belongs(words: readonly Word[], i: number, language: Language): boolean {
  const { stop, run, lower, capital } = words[i]!;
  if (stop || run || language.time.has(lower) || language.that.has(lower) || language.pronouns.has(lower)) return false;
  if (verbAt(words, i, language) || language.auxiliaries.has(lower) || language.breaks.has(lower)) return false;
  const before = words[i - 1]!;
  if (language.listeners.has(lower) && leadsToAgency(words, i)) return false;
  if (capital || language.linkers.has(lower) || language.articles.has(lower)) return true;
  // Adjectives and nouns that a linker ties, or, where cases do that, any noun.
  return (
    language.linkers.has(before.lower) ||
    language.articles.has(before.lower) ||
    language.cases ||
    (!language.capitalNouns && isRole(before.lower, language))
  );
}

/** "à l'AFP", "a la BBC" */
function leadsToAgency(words: readonly Word[], i: number): boolean {
  return words.slice(i + 1, i + 3).some(({ text }) => /^\p{Lu}{2,5}$/u.test(text));
}

/** Where the row of capitals that begins at word i ends; particles and initials inside it count. */
export function nameEnd(words: readonly Word[], i: number, language: Language): number {
  let to = i;
  while (
    words[to]?.capital ||
    (to > i && language.particles.has(words[to]?.lower ?? "") && leadsToName(words, to, language))
  )
    to++;
  return to;
}

function leadsToName(words: readonly Word[], i: number, language: Language): boolean {
  for (let at = i + 1; at < i + 3; at++) {
    if (words[at]?.capital) return true;
    if (!language.particles.has(words[at]?.lower ?? "")) return false;
  }
  return false;
}

/** Is a row of capitals somebody's name? A lone capital at the head of the sentence, a day or a common noun is none. */
function isName(words: readonly Word[], from: number, to: number, language: Language): boolean {
  const row = words.slice(from, to);
  if (row.length > 5 || row.some(({ lower }) => language.time.has(lower) || language.work(lower))) return false;
  if (row.some(({ lower }) => verbWord(lower, language))) return false;
  if (row.every(({ text }) => /^\p{Lu}{2,5}$/u.test(text))) return true;
  return (
    row.some(({ lower }) => !isRole(lower, language)) &&
    row.every(({ text }) => /\p{Ll}/u.test(text) || /^\p{Lu}\.?$/u.test(text) || /^\p{Lu}+$/u.test(text))
  );
}

function verbWord(lower: string, language: Language): boolean {
  return language.verbs.has(lower) || language.auxiliaries.has(lower);
}

/** The name a described phrase ends with: from a first name on, else the capitals right behind the role. */
function nameAtEnd(
  words: readonly Word[],
  from: number,
  to: number,
  language: Language,
): { from: number; to: number } | null {
  let start = to;
  while (
    start > from &&
    (words[start - 1]!.capital ||
      (language.particles.has(words[start - 1]!.lower) && start < to && words[start - 2]?.capital))
  )
    start--;
  if (start === to) return null;
  const known = firstNameIn(words, start, to, language);
  if (known !== null && known < to - 1) return { from: known, to };
  // "de Lyon", "des Ministeriums": tied to the role, and no name of a person.
  const tied = start > from && language.linkers.has(words[start - 1]!.lower);
  const row = to - start;
  if (tied || language.capitalNouns)
    return row >= 3 && !language.capitalNouns
      ? { from: to - 2, to }
      : start === from && row <= 2
        ? surnameOnly(words, start, to, language)
        : null;
  if (language.cases) return caseName(words, start, to);
  return { from: row > 3 ? to - 2 : start, to };
}

/** "Bürgermeisterin Berg": one capital behind the role. Two may be the noun's complement. */
function surnameOnly(
  words: readonly Word[],
  from: number,
  to: number,
  language: Language,
): { from: number; to: number } | null {
  return to - from === 1 && !language.organisations.has(words[from]!.lower) ? { from, to } : null;
}

/** "министр обороны России Иван Орлов": what stands in the genitive in front of the name is the role's. */
function caseName(words: readonly Word[], start: number, to: number): { from: number; to: number } | null {
  const patronymic = /(?:вич|вна|чна)$/u.test(words[to - 2]?.lower ?? "");
  let from = Math.max(start, to - (patronymic ? 3 : 2));
  while (from < to - 1 && (/[иыії]$/u.test(words[from]!.lower) || /^\p{Lu}{2,}$/u.test(words[from]!.text))) from++;
  const last = words[to - 1]!;
  if (/^\p{Lu}{2,}$/u.test(last.text)) return null;
  // A lone capital is a surname if it looks like one; else it is the country's, the firm's.
  return to - from > 1 || SURNAME.test(last.lower) ? { from, to } : null;
}

const SURNAME =
  /(?:[оеєё]в|[иії]н|ський|цький|ский|цкий|ська|цька|ская|цкая|[оеє]ва|[иії]на|ко|ук|юк|чук|ян|дзе|швили|швілі|ич|ак|ик)$/u;

function firstNameIn(words: readonly Word[], from: number, to: number, language: Language): number | null {
  for (let i = from; i < to; i++) if (language.firstName(words[i]!.lower) !== undefined) return i;
  return null;
}
