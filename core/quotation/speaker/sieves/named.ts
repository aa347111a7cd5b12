import { isFirstName, isTitle } from "../../lexicon/names.ts";
import { isNamePart } from "../../phrase/noun-phrase.ts";
import type { Token, TokenRange } from "../../reading/token.ts";
import type { Person } from "../people.ts";
import type { Cast, SpeakerSieve } from "../resolve.ts";

/** The mention holds a name the article gives in full, here or elsewhere. */
export const named: SpeakerSieve = {
  name: "named",
  example: "Sen. Dole → Ann Dole",
  find(mention, cast) {
    const person = personIn(mention, cast);
    return person && { name: person.name, person };
  },
};

/** "a spokesman for Ann Dole", "Ann Dole's lawyer" are not Ann Dole. */
function personIn(mention: TokenRange, { scene, people }: Cast): Person | null {
  const { tokens } = scene.reading;
  if (isSomebodyElse(tokens, mention)) return null;
  let fallback: Person | null = null;
  for (let i = mention.from; i < mention.to; i++) {
    const person = people.at(i);
    if (!person) continue;
    if (person.isPerson) return person;
    fallback ??= person;
  }
  return mention.to - mention.from <= 4 && fallback && startsWithName(tokens, mention) ? fallback : null;
}

function startsWithName(tokens: readonly Token[], { from }: TokenRange): boolean {
  return isNamePart(tokens[from]!) || isFirstName(tokens[from]!.lower);
}

/** A lower-case noun is the head of the phrase and the name only says whose or for whom. */
function isSomebodyElse(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) {
    const { lower } = tokens[i]!;
    if (isNamePart(tokens[i]!) && !isTitle(lower)) break;
    if (/^(?:of|for|to|from|at|with|by|on|in)$/.test(lower)) return !nameFollowsRole(tokens, i, to);
  }
  const clitic = tokens.slice(from, to).findIndex((token) => /^['’]s?$/.test(token.lower));
  if (clitic < 0) return false;
  // "Ukraine's president Volodymyr Zelensky" is named; "Ann Dole's lawyer" is not.
  return !tokens.slice(from + clitic + 1, to).some((token) => isNamePart(token) && !isTitle(token.lower));
}

/** "Speaker of the House Paul Ryan": another name ends the phrase. */
function nameFollowsRole(tokens: readonly Token[], preposition: number, to: number): boolean {
  for (let i = to - 2; i > preposition; i--)
    if (isFirstName(tokens[i]!.lower) && isNamePart(tokens[i]!) && isNamePart(tokens[i + 1]!)) return true;
  return false;
}
