import { isFirstName } from "../../lexicon/names.ts";
import { isNamePart, isPossessive } from "../../phrase/token-nature.ts";
import type { Token, TokenRange } from "../../reading/token.ts";
import { headOf } from "../head-of.ts";
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
  if (isCouple(tokens, from, to)) return null;
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

/** "Ann and Bob Poe": two first names before one surname. */
function isCouple(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to - 2; i++)
    if (/^(?:and|&)$/.test(tokens[i]!.lower) && isFirstName(tokens[i - 1]!.lower) && isFirstName(tokens[i + 1]!.lower))
      return true;
  return false;
}
