import type { Frame } from "../frame/frame.ts";
import { Tag } from "../lexicon/grammar.ts";
import { type Gender, genderOfWord, isFirstName, isInstitutionName } from "../lexicon/names.ts";
import type { Reading } from "../reading/read.ts";
import type { Token } from "../reading/token.ts";
import { ageBehind } from "./age.ts";
import { isCreditLine } from "./credit-line.ts";
import { looksPerson } from "./looks-person.ts";
import { type NamePlace, namePlaces } from "./name-places.ts";
import { enter, NameRegister } from "./name-register.ts";
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
  /** In years, as it stands behind the name: "45". */
  age: string | null;
  /** What the article calls this person: senator, envoy, mayor. */
  readonly roles: Role[];
  readonly places: NamePlace[];
  /** How many of the places have the surname: by first name alone nobody is a rival for it. */
  surnamed: number;
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

const NOBODY: readonly Person[] = [];

/** Names looked through for whom a pronoun may mean; a page of print has fewer. */
const MOST_NAMED = 60;

/**
 * Everyone the article names, each with all places where the name stands. Full names make people; then every place, in
 * text order, goes to the one it fits best, so that "Dole" is the Dole named last.
 */
export function findPeople(reading: Reading, frames: readonly (readonly Frame[])[]): People {
  const { tokens } = reading;
  const reporters = tokensOfSources(tokens, frames);
  const places = placesInStory(reading);
  const register = new NameRegister(tokens);
  /** Whose each place is. */
  const owners: Person[] = new Array(places.length);
  for (const [index, place] of places.entries()) {
    if (place.parts.length < 2) continue;
    const person = register.inFull(place);
    person.isPerson ||= looksPerson(tokens, place, reporters);
    person.gender ??= place.gender;
    owners[index] = person;
  }
  for (const [index, place] of places.entries()) {
    const roles = rolesBeside(tokens, place);
    const person = owners[index] ?? register.inShort(place, roles);
    owners[index] = person;
    person.isPerson ||= tellsPerson(tokens, place) && looksPerson(tokens, place, reporters);
    person.places.push(place);
    if (place.parts.at(-1) === person.family) person.surnamed++;
    learn(person, place, roles, tokens);
  }
  for (const person of register.all) person.isPerson ||= hasRoleOfPerson(tokens, person);
  return peopleOf(register, places, owners);
}

/** Where names stand, but for bylines and credits. */
function placesInStory({ tokens, sentences, sentenceOf }: Reading): NamePlace[] {
  const written = namePlaces(tokens, (token) => sentences[sentenceOf[token]!]!.from === token);
  const credits = new Set(sentences.filter((sentence) => isCreditLine(tokens, sentence)).map(({ index }) => index));
  return credits.size === 0 ? written : written.filter(({ from }) => !credits.has(sentenceOf[from]!));
}

/** Of a name by itself only a title or an age tells that it is a person's. */
function tellsPerson(tokens: readonly Token[], { titles, to }: NamePlace): boolean {
  return titles.length > 0 || ageBehind(tokens, to) !== null;
}

/** What a place adds to what is known of somebody. */
function learn(person: Person, place: NamePlace, roles: readonly Role[], tokens: readonly Token[]): void {
  if (person.roles.length < MOST_ROLES) person.roles.push(...roles);
  person.gender ??= place.gender ?? genderOfRoles(roles) ?? genderTold(tokens, place);
  person.age ??= ageBehind(tokens, place.to);
}

/** "Torres said she was relieved": who is told to speak of herself. */
function genderTold(tokens: readonly Token[], { to }: NamePlace): Gender | null {
  const cue = tokens[to]?.cue;
  if (!cue) return null;
  const told = tokens[to + 1]?.lower === "that" ? tokens[to + 2] : tokens[to + 1];
  return told?.lower === "he" || told?.lower === "she" ? genderOfWord(told.lower) : null;
}

function hasRoleOfPerson(tokens: readonly Token[], person: Person): boolean {
  const { name, roles } = person;
  const institution = isInstitutionName(name.toLowerCase().split(" "));
  // "her husband, Carlos,": a first name is enough.
  const named = name.includes(" ") || isFirstName(name.toLowerCase());
  return roles.length > 0 && named && !institution && !isMostlyPlace(tokens, person);
}

function peopleOf(register: NameRegister, places: readonly NamePlace[], owners: readonly Person[]): People {
  const byRole = new Map<string, Person[]>();
  for (const person of register.all)
    for (const noun of new Set(person.roles.map((role) => role.noun))) enter(byRole, noun, person);
  return {
    all: register.all,
    at: (token) => {
      const index = firstFrom(places, token + 1) - 1;
      return index >= 0 && token < places[index]!.to ? owners[index]! : null;
    },
    namedBetween: (from, to) => {
      const end = firstFrom(places, to);
      const start = Math.max(firstFrom(places, from), end - MOST_NAMED);
      return start < end ? owners.slice(start, end) : NOBODY;
    },
    withRole: (noun) => byRole.get(noun) ?? [],
    withFamily: (word) => register.withFamily(word),
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

/** Roles kept of one person; the first are those of the introduction. */
const MOST_ROLES = 24;

/** "in New Hampshire", "across North Wales": a name that stands behind such words most of the time is no person's. */
function isMostlyPlace(tokens: readonly Token[], { places }: Person): boolean {
  const behind = places.filter(({ from }) =>
    /^(?:in|at|across|throughout|near|into|outside)$/.test(tokens[from - 1]?.lower ?? ""),
  );
  return behind.length * 2 >= places.length;
}
