import type { Frame } from "../frame/frame.ts";
import { Tag } from "../lexicon/grammar.ts";
import { type Gender, isFirstName, isPersonNoun, isTitle, namesInstitution } from "../lexicon/names.ts";
import type { Reading } from "../reading/read.ts";
import type { Token } from "../reading/token.ts";
import { isCreditLine } from "./credit-line.ts";
import { type NamePlace, namePlaces } from "./name-places.ts";
import { genderOfRoles, type Role, rolesBeside } from "./roles.ts";

/** Somebody the article names. */
export interface Person {
  /** The fullest form of the name in the article, titles dropped: "Dmitry Polyanskiy". */
  name: string;
  /** The first part of that name, folded. */
  first: string;
  readonly family: string;
  /** Jr., Sr., III, where the full name has it. */
  readonly suffix: string | null;
  gender: Gender | null;
  /** What the article calls this person: senator, envoy, mayor. */
  readonly roles: Role[];
  readonly places: NamePlace[];
  /** A title, a first name or a verb of speaking says it is a person and not an institution. */
  isPerson: boolean;
}

export interface People {
  readonly all: readonly Person[];
  /** Who the name that covers token i belongs to. */
  at(token: number): Person | null;
  /** Who is named by the names that begin between two tokens, in text order; the last `MOST_NAMED` of them. */
  namedBetween(from: number, to: number): readonly Person[];
  /** Everyone called by a noun (senator, envoy), first named first; the first `MOST_NAMESAKES` of them. */
  withRole(noun: string): readonly Person[];
  /** Everyone, and every house, whose name ends in a word; lower case. */
  withFamily(word: string): readonly Person[];
}

/** People who share a family name or a first name and are still told apart; more are a list. */
const MOST_NAMESAKES = 40;

/** Names looked through for whom a pronoun may mean; a page of print has fewer. */
const MOST_NAMED = 60;

/**
 * Everyone the article names, each with all places where the name stands. Full names make people; then every place, in
 * text order, goes to the one it fits best, so that "Dole" is the Dole named last.
 */
export function findPeople({ tokens, sentences, sentenceOf }: Reading, frames: readonly (readonly Frame[])[]): People {
  const reporters = tokensOfSources(tokens, frames);
  const written = namePlaces(tokens, (token) => sentences[sentenceOf[token]!]!.from === token);
  const credits = new Set(sentences.filter((sentence) => isCreditLine(tokens, sentence)).map(({ index }) => index));
  const places = credits.size === 0 ? written : written.filter(({ from }) => !credits.has(sentenceOf[from]!));
  const all: Person[] = [];
  const byFamily = new Map<string, Person[]>();
  const byFirst = new Map<string, Person[]>();
  const create = (place: NamePlace): Person => {
    const person: Person = {
      name: nameOf(tokens, place),
      first: place.parts[0]!,
      family: familyOf(place.parts),
      suffix: place.suffix,
      gender: null,
      roles: [],
      places: [],
      isPerson: false,
    };
    all.push(person);
    enter(byFamily, person.family, person);
    if (place.parts.length > 1) enter(byFirst, place.parts[0]!, person);
    return person;
  };
  /** Whose each place is. */
  const owners: Person[] = new Array(places.length);
  for (const [index, place] of places.entries()) {
    if (place.parts.length < 2) continue;
    const person =
      (byFamily.get(familyOf(place.parts)) ?? []).find((each) => sameFullName(each, place)) ?? create(place);
    const name = fuller(person.name, nameOf(tokens, place));
    if (name !== person.name) Object.assign(person, { name, first: place.parts[0]! });
    person.isPerson ||= looksPerson(tokens, place, reporters);
    person.gender ??= place.gender;
    owners[index] = person;
  }
  for (const [index, place] of places.entries()) {
    const word = place.parts[0]!;
    const firstNamed = () => (byFirst.get(word) ?? []).filter((person) => person.isPerson);
    const person =
      owners[index] ?? nearest(byFamily.get(word) ?? [], place) ?? nearest(firstNamed(), place) ?? create(place);
    owners[index] = person;
    person.isPerson ||= place.titles.length > 0 && looksPerson(tokens, place, reporters);
    person.gender ??= place.gender;
    person.places.push(place);
    const roles = person.roles.length < MOST_ROLES ? rolesBeside(tokens, place) : [];
    person.roles.push(...roles);
    person.gender ??= genderOfRoles(roles);
  }
  for (const person of all) {
    const institution = person.name.toLowerCase().split(" ").some(namesInstitution);
    if (person.roles.length > 0 && person.name.includes(" ") && !institution && !isMostlyPlace(tokens, person))
      person.isPerson = true;
  }
  const byRole = new Map<string, Person[]>();
  for (const person of all)
    for (const noun of new Set(person.roles.map((role) => role.noun))) enter(byRole, noun, person);
  return {
    all,
    at: (token) => {
      const index = firstFrom(places, token + 1) - 1;
      return index >= 0 && token < places[index]!.to ? owners[index]! : null;
    },
    namedBetween: (from, to) => {
      const end = firstFrom(places, to);
      return owners.slice(Math.max(firstFrom(places, from), end - MOST_NAMED), end);
    },
    withRole: (noun) => byRole.get(noun) ?? [],
    withFamily: (word) => byFamily.get(word) ?? [],
  };
}

/** 1 for each token of the phrases that report something, up to their first "of" or "for". */
function tokensOfSources(tokens: readonly Token[], frames: readonly (readonly Frame[])[]): Uint8Array {
  const found = new Uint8Array(tokens.length);
  for (const reports of frames)
    for (const { source } of reports)
      for (let i = source?.from ?? 0; i < (source?.to ?? 0) && !(tokens[i]!.tags & Tag.Preposition); i++) found[i] = 1;
  return found;
}

function enter(table: Map<string, Person[]>, key: string, person: Person): void {
  const people = table.get(key);
  if (!people) table.set(key, [person]);
  else if (people.length < MOST_NAMESAKES) people.push(person);
}

/** The longer form, unless it is only longer by an initial. */
function fuller(known: string, here: string): string {
  return here.length > known.length && !/\p{Lu}\./u.test(here) ? here : known;
}

/** Where this person was last named before the token, or -1. */
export function lastNamed({ places }: Person, token: number): number {
  return places[firstFrom(places, token) - 1]?.from ?? -1;
}

/** Index of the first place that begins at the token or behind it. */
function firstFrom(places: readonly NamePlace[], token: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.from < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Signs of a person: a title, a known first name, an age behind the name, "who", or a full name that reports something.
 * A noun of an institution in the name, or an article before it, speaks against.
 */
function looksPerson(tokens: readonly Token[], { from, to, parts, titles }: NamePlace, reporters: Uint8Array): boolean {
  if (parts.some(namesInstitution) || isPersonNoun(parts.at(-1)!)) return false;
  if (titles.length > 0) return true;
  if (parts.length < 2 || /^(?:the|in|at|of)$/.test(tokens[from - 1]?.lower ?? "")) return false;
  if (isFirstName(parts[0]!)) return true;
  // "a student named Ann Dole"
  if (tokens[from - 1]?.lower === "named" && isPersonNoun(tokens[from - 2]?.lower ?? "")) return true;
  // "the deputy minister, Ann Dole,"
  if (tokens[from - 1]?.text === "," && isPersonNoun(tokens[from - 2]?.lower ?? "")) return true;
  const comma = tokens[to];
  const next = tokens[to + 1];
  if (comma?.lower === "who" || (comma?.text === "," && next && (next.lower === "who" || /^\d{1,2}$/.test(next.text))))
    return true;
  const shouted = tokens.slice(from, to).some(({ text }) => /^\p{Lu}{2,}$/u.test(text));
  return parts.length <= 3 && reporters[from] === 1 && !shouted && !describesNext(tokens[to]);
}

/** "Wedbush Securities analyst", "Trump campaign": the name only describes the noun behind it. */
function describesNext(next: Token | undefined): boolean {
  return (
    next !== undefined &&
    (isPersonNoun(next.lower) || isTitle(next.lower) || next.tags === 0 || (next.tags & Tag.Speaking) !== 0)
  );
}

function familyOf(parts: readonly string[]): string {
  return parts.at(-1)!;
}

function nameOf(tokens: readonly Token[], { from, to }: NamePlace): string {
  return tokens
    .slice(from, to)
    .filter(({ tags }) => !(tags & Tag.Title))
    .map((token) => token.text)
    .join(" ");
}

/** "Dmitry Polyanskiy" and "D. A. Polyanskiy" are one; "Ann Dole" and "Bob Dole" are two. */
function sameFullName({ first: mine }: Person, { parts }: NamePlace): boolean {
  const theirs = parts[0]!;
  return (
    mine === theirs ||
    (mine.length === 1 && theirs.startsWith(mine)) ||
    (theirs.length === 1 && mine.startsWith(theirs))
  );
}

/** Of several people with the name, the one named last before this place, else the first one after; a title's gender rules out. */
function nearest(people: readonly Person[], place: NamePlace): Person | null {
  const fitting = people.filter(
    (person) =>
      (!place.gender || !person.gender || person.gender === place.gender) &&
      (!place.suffix || person.suffix === place.suffix),
  );
  const sure = place.gender ? fitting.filter((person) => person.gender === place.gender) : [];
  let best: Person | null = null;
  let bestAt = -1;
  for (const person of sure.length > 0 ? sure : fitting) {
    const at = person.places.at(-1)?.from ?? -1;
    if (best !== null && at <= bestAt) continue;
    best = person;
    bestAt = at;
  }
  return best;
}

/** Roles kept of one person; the first are those of the introduction. */
const MOST_ROLES = 24;

/** "in New Hampshire", "across North Wales": a name that stands behind such words most of the time is no person's. */
function isMostlyPlace(tokens: readonly Token[], { places }: Person): boolean {
  const behind = places.filter(({ from }) =>
    /^(?:in|at|across|throughout|near|into|outside)$/.test(tokens[from - 1]?.lower ?? ""),
  );
  return behind.length * 2 >= places.length;
}
