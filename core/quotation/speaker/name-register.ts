import { Tag } from "../lexicon/grammar.ts";
import type { Token } from "../reading/token.ts";
import type { NamePlace } from "./name-places.ts";
import type { Person } from "./people.ts";
import type { Role } from "./roles.ts";

/** People who share a family name or a first name and are still told apart; more are a list. */
const MOST_NAMESAKES = 40;

/** The people of an article by what they may be called, filled as their names are met. */
export class NameRegister {
  readonly all: Person[] = [];
  readonly #tokens: readonly Token[];
  readonly #byFamily = new Map<string, Person[]>();
  /** By first name, and by the nickname that stands in marks inside the name. */
  readonly #byFirst = new Map<string, Person[]>();

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** Whoever is called so in full, as a new person where nobody was before. */
  inFull(place: NamePlace): Person {
    const namesakes = this.withFamily(familyOf(place.parts));
    const person = namesakes.find((each) => sameFullName(each, place)) ?? this.#add(place);
    const name = fuller(person.name, nameOf(this.#tokens, place));
    if (name !== person.name) Object.assign(person, { name, first: place.parts[0]! });
    return person;
  }

  /** Whoever a surname or a first name alone is most likely, and a new person where nobody fits. */
  inShort(place: NamePlace, roles: readonly Role[]): Person {
    const word = place.parts[0]!;
    const people = () => (this.#byFirst.get(word) ?? []).filter(({ isPerson }) => isPerson);
    return nearest(this.withFamily(word), place, roles) ?? nearest(people(), place, roles) ?? this.#add(place);
  }

  withFamily(word: string): readonly Person[] {
    return this.#byFamily.get(word) ?? [];
  }

  #add(place: NamePlace): Person {
    const [first] = place.parts;
    const person: Person = {
      name: nameOf(this.#tokens, place),
      first: first!,
      family: familyOf(place.parts),
      suffix: place.suffix,
      gender: null,
      age: null,
      roles: [],
      places: [],
      surnamed: 0,
      isPerson: false,
    };
    this.all.push(person);
    enter(this.#byFamily, person.family, person);
    if (place.parts.length > 1) enter(this.#byFirst, first!, person);
    if (place.nickname) enter(this.#byFirst, place.nickname, person);
    return person;
  }
}

/** Puts somebody under a word; namesakes beyond the first `MOST_NAMESAKES` are left out. */
export function enter(table: Map<string, Person[]>, key: string, person: Person): void {
  const people = table.get(key);
  if (!people) table.set(key, [person]);
  else if (people.length < MOST_NAMESAKES) people.push(person);
}

/** The longer form, unless it is only longer by an initial. */
function fuller(known: string, here: string): string {
  return here.length > known.length && !/\p{Lu}\./u.test(here) ? here : known;
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

/**
 * Of several people with the name, the one who is called what stands beside it here ("Dole, the mayor,"), else the one whom the
 * article names most, or named last before this place; a title's gender rules out.
 */
function nearest(people: readonly Person[], place: NamePlace, roles: readonly Role[]): Person | null {
  const fitting = people.filter(
    (person) =>
      (!place.gender || !person.gender || person.gender === place.gender) &&
      (!place.suffix || person.suffix === place.suffix),
  );
  const called = fitting.length > 1 ? fitting.filter((person) => shareRole(person.roles, roles)) : [];
  if (called.length === 1) return called[0]!;
  const sure = place.gender ? fitting.filter((person) => person.gender === place.gender) : [];
  const latest = lastNamedOf(sure.length > 0 ? sure : fitting);
  if (sure.length > 0 || fitting.length < 2 || !latest) return latest;
  // Whom the article is about is called by surname, and a wife or a brother in full: the one named most often, unless he is far off.
  const main = fitting.reduce((most, each) => (each.surnamed > most.surnamed ? each : most), latest);
  return lastPlace(main) < place.from - FAR_OFF ? latest : main;
}

/** Tokens behind which somebody has been left for his namesake: a few paragraphs. */
const FAR_OFF = 250;

function lastNamedOf(people: readonly Person[]): Person | null {
  return people.reduce<Person | null>((last, each) => (last && lastPlace(last) >= lastPlace(each) ? last : each), null);
}

function lastPlace({ places }: Person): number {
  return places.at(-1)?.from ?? -1;
}

function shareRole(known: readonly Role[], here: readonly Role[]): boolean {
  return here.some(({ noun }) => known.some((role) => role.noun === noun));
}
