import {
  type Gender,
  genderOfFirstName,
  genderOfWord,
  isFirstName,
  isOrganisationNoun,
  isPersonNoun,
  isTitle,
  standsBesideTitle,
} from "../lexicon/names.ts";
import { foldLetters } from "./transliterate.ts";

/** A personal name taken apart. All parts are folded: lower case, no accents. */
export interface PersonName {
  /** First name or initial; null when only a surname is known. */
  readonly given: string | null;
  readonly middle: readonly string[];
  /** The surname with its particles and halves: "van der berg", "parker bowles". */
  readonly family: string;
  /** Jr, Sr, III. */
  readonly suffix: string | null;
  /** What a title or the first name says of the bearer. */
  readonly gender: Gender | null;
}

/** Particles that belong to the surname after them: "van der Berg", "al-Assad", "de Gaulle". */
const PARTICLES = new Set(
  "van von der den de del della di da dos du la le el al bin ibn ben ter ten af av zu st mac o".split(" "),
);

const SUFFIXES = new Set("jr sr ii iii iv".split(" "));

/** Letters behind a name that say nothing of who it is. */
const DEGREES = new Set("phd md qc kc mp mep obe cbe mbe esq ret dds rn".split(" "));

/** Words that tie the parts of a title: Secretary *of* State, Minister *for* Roads. */
const TIES = new Set("of for the and to at in on".split(" "));

/** Lower case, accents off, possessive off, commas' tails, brackets and nicknames in marks dropped, spaces single. */
export function foldName(name: string): string {
  return foldLetters(withoutAsides(name))
    .toLowerCase()
    .replace(/'s?(?!\p{L})/gu, "")
    .replace(/[^\p{L}\p{N}.'\- ]+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

function withoutAsides(name: string): string {
  return name
    .replace(/\([^()]*\)|["“”][^"“”]*["“”]/gu, " ")
    .replace(/[’‘ʼ`´]/gu, "'")
    .replace(/,\s*(?=(?:Jr|Sr)\b)/gu, " ")
    .replace(/,.*$/su, "");
}

/**
 * Takes a personal name apart, or null when the words do not look like one ("the ministry", "a source").
 *
 *     parseName("Mr. Dmitry A. Polyanskiy")         { given: "dmitry", middle: ["a"], family: "polyanskiy" }
 *     parseName("Sen. Sanders")                     { given: null, family: "sanders" }
 *     parseName("Foreign Ministry spokeswoman Ann van der Berg")   { given: "ann", family: "van der berg", gender: "female" }
 */
export function parseName(name: string): PersonName | null {
  if (/^(?:the|an?|his|her|their|its|our|some|many|several|one|two)\s/i.test(name.trim())) return null;
  const { titles, rest } = splitTitles(withoutAsides(name).trim().split(/\s+/u).filter(Boolean));
  if (rest.length === 0 || !rest.every(isNameWord)) return null;
  const words = rest.map(partsOf).filter((parts) => !parts.every((part) => SUFFIXES.has(part) || DEGREES.has(part)));
  const parts = words.flat();
  if (parts.length === 0 || rest.some(namesHouse) || (parts.length === 1 && isTitle(parts[0]!))) return null;
  const suffix = rest.flatMap(partsOf).find((part) => SUFFIXES.has(part)) ?? null;
  const gender = genderOfTitles(titles) ?? (words.length > 1 ? genderOfFirstName(parts[0]!) : null);
  return { ...split(parts, words.at(-1)!.length), suffix, gender };
}

/** Does a title stand in front of the name? It is a person then, and no house. */
export function hasTitle(name: string): boolean {
  const words = withoutAsides(name).trim().split(/\s+/u).filter(Boolean);
  return splitTitles(words).titles.some((word) => isTitle(word));
}

/** What stands before the name: titles and what goes with them; behind the last noun for a person only the name is left. */
function splitTitles(words: readonly string[]): { titles: string[]; rest: readonly string[] } {
  const folded = words.map((word) => foldName(word).replace(/\.$/, ""));
  const role = folded.findLastIndex(
    (word, i) => i < words.length - 1 && /^\p{Ll}/u.test(words[i]!) && isPersonNoun(word),
  );
  let from = role + 1;
  while (from < words.length - 1 && standsInTitle(folded[from]!)) from++;
  // "Minister for Roads Ann Dole": behind a tie the title goes on up to the first name.
  if (from > 0 && TIES.has(folded[from - 1]!)) {
    const first = folded.findIndex((word, i) => i > from && i < words.length - 1 && isFirstName(word));
    if (first > 0) from = first;
  }
  return { titles: folded.slice(0, from), rest: words.slice(from) };
}

/** A noun of an institution; "UN" is one, the "Un" of a name is not. */
function namesHouse(word: string): boolean {
  const short = word.length <= 3 && word !== word.toUpperCase();
  return !short && isOrganisationNoun(foldName(word));
}

function standsInTitle(word: string): boolean {
  return (isTitle(word) && !isFirstName(word)) || standsBesideTitle(word) || TIES.has(word);
}

function genderOfTitles(titles: readonly string[]): Gender | null {
  for (const title of titles) {
    const gender = genderOfWord(title);
    if (gender) return gender;
  }
  return null;
}

function isNameWord(word: string): boolean {
  return /^['"“‘]?\p{Lu}/u.test(word) || PARTICLES.has(foldName(word)) || /^(?:al|el|ul|d)[-'’]\p{Lu}/u.test(word);
}

/** "J.K." and "JK" are two initials, "Parker-Bowles" two halves of a surname, "al-Assad" a particle and a name. */
function partsOf(word: string): string[] {
  const folded = foldName(word);
  const initials =
    /^(?:\p{L}\.){2,}\p{L}?\.?$/u.test(folded) || /^\p{Lu}{2}$/u.test(word) ? (folded.match(/\p{L}/gu) ?? []) : null;
  if (initials && !SUFFIXES.has(folded)) return initials;
  return folded
    .replace(/^o'/u, "o")
    .replace(/'/gu, "")
    .split("-")
    .map((part) => part.replace(/\.$/, ""))
    .filter(Boolean);
}

/**
 * Given names first; the surname is the last word, with all its halves (`halves` of them: "Parker-Bowles" has two) and with
 * the particles before it.
 */
function split(words: readonly string[], halves: number): Pick<PersonName, "given" | "middle" | "family"> {
  let at = words.length - halves;
  while (at > 0 && PARTICLES.has(words[at - 1]!) && (at > 1 || isParticleOnly(words[at - 1]!) || words.length > 2))
    at--;
  return {
    given: at > 0 ? words[0]! : null,
    middle: words.slice(1, Math.max(1, at)),
    family: words.slice(at).join(" "),
  };
}

/** Particles that are nobody's first name: "de Gaulle" has none, "Al Gore" and "Ben Carson" have. */
function isParticleOnly(word: string): boolean {
  return !/^(?:al|ben|van|o|mac|st)$/.test(word);
}

/** The surname without its particles: "von der leyen" → "leyen". */
export function bareFamily({ family }: PersonName): string {
  const words = family.split(" ");
  return words.filter((word, i) => i === words.length - 1 || !PARTICLES.has(word)).join(" ");
}
