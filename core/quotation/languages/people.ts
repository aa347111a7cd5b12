import type { Gender } from "../lexicon/names.ts";
import { caseStem } from "./case-stem.ts";
import type { Language } from "./language.ts";
import { nameEnd } from "./phrase-at.ts";
import { plainName } from "./plain-name.ts";
import type { Word } from "./words.ts";

/** Somebody the article names in full. */
export interface Person {
  readonly name: string;
  gender: Gender | null;
  /** Offsets into the text where the full name stands, ascending. */
  readonly places: number[];
  readonly roles: Set<string>;
}

/** People of one family name who are told apart; more are a list. */
const MOST_NAMESAKES = 20;

/** Everyone the article names in full, by family name and by role. */
export class People {
  readonly #language: Language;
  readonly #byFamily = new Map<string, Person[]>();
  readonly #byRole = new Map<string, Person[]>();
  /** Full names in text order. */
  readonly #named: { readonly at: number; readonly person: Person }[] = [];

  constructor(sentences: readonly (readonly Word[])[], language: Language) {
    this.#language = language;
    for (const words of sentences)
      for (let i = 0; i < words.length; i++) if (words[i]!.capital) i = this.#read(words, i) - 1;
  }

  /** The one with the family name, the last named before `at`; null when the article never says more. */
  withFamily(family: string, at: number): Person | null {
    const people = this.#byFamily.get(this.#stem(family)) ?? [];
    return lastBefore(people, at) ?? people[0] ?? null;
  }

  /** The one whom the article calls so, if it is one. */
  withRole(role: string): Person | null {
    const people = this.#byRole.get(role) ?? [];
    return people.length === 1 ? people[0]! : null;
  }

  /** The last one of the gender named before `at`, within `reach` characters. One of unknown gender stands in the way. */
  lastOf(gender: Gender, at: number, reach: number): Person | null {
    let low = 0;
    let high = this.#named.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#named[middle]!.at < at) low = middle + 1;
      else high = middle;
    }
    for (let i = low - 1; i >= Math.max(0, low - MOST_NAMESAKES) && this.#named[i]!.at > at - reach; i--) {
      const { person } = this.#named[i]!;
      if (person.gender === gender) return person;
      if (person.gender === null) return null;
    }
    return null;
  }

  /** Takes the row of capitals at word i for a name if it is a full one; returns where it ends. */
  #read(words: readonly Word[], i: number): number {
    const language = this.#language;
    const to = nameEnd(words, i, language);
    const from = fullNameStart(words, i, to, language);
    if (from === null) return to;
    const roles = rolesBeside(words, from, to, language);
    const name = plainName(
      words.slice(from, to).map(({ text }) => text),
      language,
    );
    if (name === null) return to;
    const person = this.#person(name, words[to - 1]!.lower);
    person.gender ??=
      language.firstName(words[from]!.lower) ??
      genderOf(roles, language) ??
      endingGender(words[to - 1]!.lower, language);
    person.places.push(words[from]!.start);
    this.#named.push({ at: words[from]!.start, person });
    for (const role of roles) {
      if (!person.roles.has(role)) enter(this.#byRole, role, person);
      person.roles.add(role);
    }
    return to;
  }

  #person(name: string, family: string): Person {
    const stem = this.#stem(family);
    const known = this.#byFamily.get(stem)?.find((person) => this.#sameName(person.name, name));
    if (known) return known;
    const person: Person = { name, gender: null, places: [], roles: new Set() };
    enter(this.#byFamily, stem, person);
    return person;
  }

  /** In Russian "Ивана Орлова" is Иван Орлов, whom the article names elsewhere. */
  #sameName(known: string, name: string): boolean {
    if (!this.#language.cases || known === name) return known === name;
    const [a, b] = [known.split(" "), name.split(" ")];
    return (
      a.length === b.length && a.every((part, i) => caseStem(part.toLowerCase()) === caseStem(b[i]!.toLowerCase()))
    );
  }

  #stem(family: string): string {
    return this.#language.cases ? caseStem(family) : family.replace(/'?s$/u, "");
  }
}

function enter(table: Map<string, Person[]>, key: string, person: Person): void {
  const people = table.get(key);
  if (!people) table.set(key, [person]);
  else if (people.length < MOST_NAMESAKES && !people.includes(person)) people.push(person);
}

function lastBefore(people: readonly Person[], at: number): Person | null {
  let best: Person | null = null;
  let bestAt = -1;
  for (const person of people) {
    const place = placeBefore(person.places, at);
    if (place > bestAt) [best, bestAt] = [person, place];
  }
  return best;
}

/** The last of the ascending places before `at`, or -1. */
function placeBefore(places: readonly number[], at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return places[low - 1] ?? -1;
}

/** Where a full name begins in a row of capitals: at a first name, or behind the titles. Null: no full name. */
function fullNameStart(words: readonly Word[], from: number, to: number, language: Language): number | null {
  for (let i = from; i < to - 1; i++) if (language.firstName(words[i]!.lower) !== undefined) return i;
  if (language.capitalNouns) return null;
  let start = from;
  while (start < to && language.role(words[start]!.lower) !== undefined) start++;
  const behindRole = start > from || (from > 0 && language.role(words[from - 1]!.lower) !== undefined);
  return behindRole && to - start === 2 ? start : null;
}

/** "la alcaldesa Ana Ruiz", "Ana Ruiz, alcaldesa de …," */
function rolesBeside(words: readonly Word[], from: number, to: number, language: Language): string[] {
  const found: string[] = [];
  for (let i = from - 1; i >= Math.max(0, from - BEFORE) && !words[i]!.stop && !words[i]!.run; i--)
    if (language.role(words[i]!.lower) !== undefined) found.push(words[i]!.lower);
  if (words[to]?.lower !== ",") return found;
  for (let i = to + 1; i < Math.min(words.length, to + 1 + BEHIND) && !words[i]!.stop && !words[i]!.run; i++)
    if (language.role(words[i]!.lower) !== undefined) return [...found, words[i]!.lower];
  return found;
}

/** Words on either side of a name within which its role stands. */
const BEFORE = 4;
const BEHIND = 4;

function genderOf(roles: readonly string[], language: Language): Gender | null {
  for (const role of roles) {
    const gender = language.role(role);
    if (gender) return gender;
  }
  return null;
}

/** Орлова, Зеленська are women, Орлов, Зеленский men. */
export function endingGender(family: string, { cases }: Language): Gender | null {
  if (!cases) return null;
  if (/(?:[оеєё]ва|[иії]на|ская|цкая|ська|цька)$/u.test(family)) return "female";
  return /(?:[оеєё]в|[иії]н|ский|цкий|ський|цький)$/u.test(family) ? "male" : null;
}
