import { type Gender, genderOfWord, isFirstName, isPersonNoun, isTitle } from "../../lexicon/names.ts";
import { isNamePart, isPossessive } from "../../phrase/token-nature.ts";
import type { Token, TokenRange } from "../../reading/token.ts";
import type { Person } from "../people.ts";
import type { Cast, SpeakerSieve } from "../resolve.ts";

/** The mention holds a name the article gives in full, here or elsewhere. */
export const named: SpeakerSieve = {
  name: "named",
  example: "Sen. Dole → Ann Dole",
  find(mention, cast) {
    const person = personIn(headOf(cast.scene.reading.tokens, mention), cast);
    return person && { name: person.name, person };
  },
};

/** A description with the name beside it in commas. */
export const apposition: SpeakerSieve = {
  name: "apposition",
  example: "A government spokeswoman, Ann Dole, said → Ann Dole",
  find(mention, cast) {
    const { tokens } = cast.scene.reading;
    if (tokens[mention.to]?.text !== "," || isNamePart(tokens[mention.to - 1]!)) return null;
    let from = mention.to + 1;
    while (tokens[from] && isTitle(tokens[from]!.lower)) from++;
    for (let i = from; i < from + 3; i++) {
      const person = cast.people.at(i);
      if (!person || !(person.isPerson || person.name.includes(" "))) continue;
      const place = person.places.find((each) => each.from <= i && i < each.to)!;
      return /^(?:[,.]|who)$/.test(tokens[place.to]?.lower ?? ".") ? { name: person.name, person } : null;
    }
    return null;
  },
};

/**
 * The part of the phrase that says who it is: up to "of" or "for", behind the last possessive.
 * Of "Ann Dole's lawyer" it is "lawyer", of "a spokesman for Ann Dole" "a spokesman", of "Ann Dole of the Greens" "Ann Dole".
 */
function headOf(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  let end = to;
  for (let i = from + 1; i < to; i++) {
    if (!/^(?:of|for|to|from|at|with|by|on|in|close|familiar)$/.test(tokens[i]!.lower) || isNamePart(tokens[i]!))
      continue;
    // "Speaker of the House Paul Ryan": the name comes last.
    end = namesLast(tokens, i, to) ? to : i;
    break;
  }
  let start = from;
  for (let i = from; i < end - 1; i++) if (isPossessive(tokens[i]!)) start = i + 1;
  return { from: start, to: end };
}

function namesLast(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = to - 2; i > from + 1; i--)
    if (isFirstName(tokens[i]!.lower) && tokens.slice(i - 1, i + 2).every(isNamePart)) return true;
  return false;
}

function personIn({ from, to }: TokenRange, { scene, people }: Cast): Person | null {
  const { tokens } = scene.reading;
  let last = to - 1;
  while (last > from && (isPossessive(tokens[last]!) || /^[()]$/.test(tokens[last]!.text))) last--;
  // "an NBC executive", "the Dole campaign": a noun ends the phrase, the name only describes it.
  if (
    !isNamePart(tokens[last]!) &&
    !tokens.slice(from, to).some((token) => token.text === "(") &&
    !/^(?:both|all|himself|herself)$/.test(tokens[last]!.lower)
  )
    return null;
  let found: Person | null = null;
  for (let i = from; i < to; i++) {
    const person = people.at(i);
    // Two people are nobody in particular: "Ann Dole and Bob Poe" stays as it is written.
    if (found && person?.isPerson && person !== found && tokens.slice(from, i).some((token) => token.lower === "and"))
      return null;
    if (person?.isPerson) found = person;
  }
  return found;
}

/** Do the words describe one person whom "he" or "she" may stand for? "a spokesman", "one longtime employee". */
export function describesPerson(tokens: readonly Token[], mention: TokenRange, gender: Gender): boolean {
  const { from, to } = headOf(tokens, mention);
  const nouns = tokens.slice(from, to).filter(({ lower }) => isPersonNoun(lower) && !lower.endsWith("s"));
  return nouns.length > 0 && nouns.every(({ lower }) => (genderOfWord(lower) ?? gender) === gender);
}
