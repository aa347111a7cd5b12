import { isPersonNoun, isTitle } from "../lexicon/names.ts";
import type { People, Person } from "./people.ts";

/**
 * Who words stand for that are no part of the writer's own sentences: a surname or a role inside somebody's quotation.
 *
 *     “When the minister told us ‘Never,’ we left,” Dole said.     the minister → the one whom the article calls so
 */
export function knownName(words: string, people: People): string | null {
  const parts = words.toLowerCase().split(/\s+/u);
  const last = parts.at(-1)!.replace(/\.$/, "");
  const named = /^\p{Lu}/u.test(words) && !/^(?:the|an?)$/.test(parts[0]!);
  if (named) return onlyOne(people.withFamily(last).filter((person) => fitsFirst(person, parts)));
  if (parts[0] !== "the" || parts.length !== 2 || !(isPersonNoun(last) || isTitle(last))) return null;
  return onlyOne(
    people
      .withRole(last)
      .filter(({ roles }) => roles.some(({ noun, words: beside }) => noun === last && !beside.has("former"))),
  );
}

/** "Dole" may be any Dole, "Ann Dole" and "Mr Dole" not. */
function fitsFirst({ name }: Person, parts: readonly string[]): boolean {
  const [first] = parts;
  return parts.length === 1 || isTitle(first!) || name.toLowerCase().split(" ")[0] === first;
}

function onlyOne(people: readonly Person[]): string | null {
  const persons = people.filter(({ isPerson }) => isPerson);
  return persons.length === 1 ? persons[0]!.name : null;
}
