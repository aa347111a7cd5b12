import type { Frame } from "../frame/frame.ts";
import { Tag } from "../lexicon/grammar.ts";
import {
  type Gender,
  genderOfFirstName,
  genderOfWord,
  isFirstName,
  isOrganisationNoun,
  isPersonNoun,
  isTitle,
} from "../lexicon/names.ts";
import { isNamePart } from "../phrase/noun-phrase.ts";
import type { Reading } from "../reading/read.ts";
import type { Token } from "../reading/token.ts";

/** Somebody the article names. */
export interface Person {
  /** The fullest form of the name in the article, titles dropped: "Dmitry Polyanskiy". */
  name: string;
  readonly family: string;
  gender: Gender | null;
  /** Nouns the article calls this person by: senator, envoy, mayor. */
  readonly roles: Set<string>;
  readonly places: NamePlace[];
  /** A title, a first name or a verb of speaking says it is a person and not an institution. */
  isPerson: boolean;
}

/** One occurrence of a name: tokens `from`..`to`, titles left out. */
export interface NamePlace {
  readonly from: number;
  readonly to: number;
  readonly parts: readonly string[];
  readonly gender: Gender | null;
  readonly titles: readonly string[];
}

export interface People {
  readonly all: readonly Person[];
  /** Who the name that covers token i belongs to. */
  at(token: number): Person | null;
  byFamily(lower: string): readonly Person[];
}

const PARTICLE = /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|al|el|bin|ibn|ben|ter)$/;

/** Everyone the article names, each with all places where the name stands. Two passes: full names, then single names that belong to them. */
export function findPeople({ tokens, sentences, sentenceOf }: Reading, frames: readonly (readonly Frame[])[]): People {
  const reporters = new Map(frames.flat().flatMap(({ source }) => (source ? [[source.from, source.to] as const] : [])));
  const places = namePlaces(tokens, (token) => sentences[sentenceOf[token]!]!.from === token);
  const all: Person[] = [];
  const byFamily = new Map<string, Person[]>();
  const owner = new Map<number, Person>();
  const assign = (place: NamePlace, person: Person) => {
    person.places.push(place);
    person.gender ??= place.gender;
    for (const title of place.titles) person.roles.add(title);
    for (let i = place.from; i < place.to; i++) owner.set(i, person);
  };
  const create = (place: NamePlace): Person => {
    const family = familyOf(place.parts);
    const name = nameOf(tokens, place);
    const isPerson = looksPerson(tokens, place, reporters);
    const person: Person = { name, family, gender: null, roles: new Set(), places: [], isPerson };
    all.push(person);
    byFamily.set(family, [...(byFamily.get(family) ?? []), person]);
    return person;
  };
  for (const place of places) {
    if (place.parts.length < 2) continue;
    const known = (byFamily.get(familyOf(place.parts)) ?? []).find((person) => sameFullName(person, place));
    const person = known ?? create(place);
    if (known && nameOf(tokens, place).length > known.name.length && !/\p{Lu}\./u.test(nameOf(tokens, place)))
      known.name = nameOf(tokens, place);
    person.isPerson ||= looksPerson(tokens, place, reporters);
    assign(place, person);
  }
  for (const place of places) {
    if (place.parts.length !== 1) continue;
    const word = place.parts[0]!;
    const named =
      nearest(byFamily.get(word) ?? [], place) ??
      nearest(
        all.filter((person) => person.isPerson && firstOf(person) === word),
        place,
      );
    assign(place, named ?? create(place));
  }
  for (const person of all) {
    person.places.sort((a, b) => a.from - b.from);
    for (const place of person.places) addRoles(tokens, place, person);
    if (
      person.roles.size > 0 &&
      person.name.includes(" ") &&
      !person.name.toLowerCase().split(" ").some(isOrganisationNoun)
    )
      person.isPerson = true;
  }
  return { all, at: (token) => owner.get(token) ?? null, byFamily: (lower) => byFamily.get(lower) ?? [] };
}

/**
 * Signs of a person: a title, a known first name, an age behind the name, "who", or a full name that reports something.
 * A noun of an institution in the name, or an article before it, speaks against.
 */
function looksPerson(
  tokens: readonly Token[],
  { from, to, parts, titles }: NamePlace,
  reporters: ReadonlyMap<number, number>,
): boolean {
  if (parts.some(isOrganisationNoun) || isPersonNoun(parts.at(-1)!)) return false;
  if (titles.length > 0) return true;
  if (parts.length < 2 || /^(?:the|in|at|of)$/.test(tokens[from - 1]?.lower ?? "")) return false;
  if (isFirstName(parts[0]!)) return true;
  // "the deputy minister, Ann Dole,"
  if (tokens[from - 1]?.text === "," && isPersonNoun(tokens[from - 2]?.lower ?? "")) return true;
  const [comma, next] = [tokens[to], tokens[to + 1]];
  if (comma?.lower === "who" || (comma?.text === "," && next && (next.lower === "who" || /^\d{1,2}$/.test(next.text))))
    return true;
  return (
    parts.length <= 3 &&
    reporters.has(from) &&
    (reporters.get(from) === to || /^(?:of|from|at|,|\()$/.test(comma?.lower ?? "")) &&
    !parts.some((part) => /^\p{Lu}+$/u.test(part))
  );
}

/** Runs of capitalised words, with titles in front split off. A participle that opens its sentence is no name. */
function namePlaces(tokens: readonly Token[], opensSentence: (token: number) => boolean): NamePlace[] {
  const found: NamePlace[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { tags } = tokens[i]!;
    if (!isNamePart(tokens[i]!) || tags & (Tag.Time | Tag.Title)) continue;
    if (opensSentence(i) && tags & (Tag.Past | Tag.Ing | Tag.Adverb)) continue;
    let to = i + 1;
    while (
      to < tokens.length &&
      to - i < 12 &&
      ((isNamePart(tokens[to]!) && !(tokens[to]!.tags & Tag.Title)) ||
        (PARTICLE.test(tokens[to]!.lower) && tokens[to + 1] && isNamePart(tokens[to + 1]!)))
    )
      to++;
    const titles: string[] = [];
    let from = i;
    for (let j = i; j < to - 1; j++) {
      if (!isTitle(tokens[j]!.lower)) continue;
      titles.push(tokens[j]!.lower.replace(/\.$/, ""));
      from = j + 1;
    }
    from = withoutEpithet(tokens, from, to);
    // "the senator Ann Dole": a role in lower case right before the name.
    for (let j = from - 1; j >= 0 && j >= from - 2 && isPersonNoun(tokens[j]!.lower) && !isNamePart(tokens[j]!); j--)
      titles.push(tokens[j]!.lower);
    const parts = tokens
      .slice(from, to)
      .map((token) => token.lower.replace(/\.$/, ""))
      .filter((part) => !/^(?:jr|sr|ii|iii|iv)$/.test(part));
    if (parts.length > 0 && parts.length <= 6) found.push({ from, to, parts, gender: genderOf(titles, parts), titles });
    i = to - 1;
  }
  return found;
}

/** "House Ann Dole", "Republican Ann Dole": what stands before a first name, and is none, is not part of it. */
function withoutEpithet(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 2; i > from; i--) {
    const [epithet, first] = [tokens[i - 1]!.lower, tokens[i]!.lower];
    if (isFirstName(first) && !isFirstName(epithet) && !/^\p{L}\.?$/u.test(epithet) && !PARTICLE.test(epithet))
      return i;
  }
  return from;
}

function genderOf(titles: readonly string[], parts: readonly string[]): Gender | null {
  for (const title of titles) {
    const gender = genderOfWord(title);
    if (gender) return gender;
  }
  return parts.length > 1 ? genderOfFirstName(parts[0]!) : null;
}

function familyOf(parts: readonly string[]): string {
  return parts.at(-1)!;
}

function firstOf(person: Person): string {
  return person.name.toLowerCase().split(" ")[0]!;
}

function nameOf(tokens: readonly Token[], { from, to }: NamePlace): string {
  return tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(" ");
}

/** "Dmitry Polyanskiy" and "D. A. Polyanskiy" are one; "Ann Dole" and "Bob Dole" are two. */
function sameFullName(person: Person, place: NamePlace): boolean {
  const [mine, theirs] = [firstOf(person).replace(/\.$/, ""), place.parts[0]!];
  return (
    mine === theirs ||
    (mine.length === 1 && theirs.startsWith(mine)) ||
    (theirs.length === 1 && mine.startsWith(theirs))
  );
}

/** Of several people with the name, the one named last before this place, else the first one after; a title's gender rules out. */
function nearest(people: readonly Person[], place: NamePlace): Person | null {
  const fitting = people.filter((person) => !place.gender || !person.gender || person.gender === place.gender);
  const sure = place.gender ? fitting.filter((person) => person.gender === place.gender) : [];
  let best: Person | null = null;
  let bestAt = -1;
  for (const person of sure.length > 0 ? sure : fitting) {
    const at = person.places.findLast((each) => each.from < place.from)?.from ?? -1;
    if (best === null || at > bestAt) [best, bestAt] = [person, at];
  }
  return best;
}

/** ", the country's envoy to the UN," behind a name. */
function addRoles(tokens: readonly Token[], { to }: NamePlace, person: Person): void {
  const comma = tokens[to];
  const article = tokens[to + 1];
  if (
    comma?.text !== "," ||
    !article ||
    !(article.tags & (Tag.Determiner | Tag.Possessive | Tag.Capital) || isPersonNoun(article.lower))
  )
    return;
  for (let i = to + 1; i < Math.min(tokens.length, to + 12); i++) {
    const { lower, text } = tokens[i]!;
    if (/^[,.;:()]$/.test(text) || lower === "who") return;
    if (isPersonNoun(lower) || isTitle(lower)) {
      person.roles.add(lower);
      person.gender ??= genderOfWord(lower);
    }
  }
}
