import { fits, genderOfPronoun } from "../pronoun-gender.ts";
import type { SpeakerSieve } from "../resolve.ts";

/** he, she: the last person named before, when the gender allows. */
export const pronounToName: SpeakerSieve = {
  name: "pronoun-to-name",
  example: "Reporters met Ann Dole. “Never,” she said. → Ann Dole",
  find(mention, cast) {
    const gender = genderOfPronoun(mention, cast);
    if (!gender) return null;
    const person = cast.people
      .namedBetween(mention.from - TOKENS_BACK, mention.from)
      .findLast((each) => each.isPerson && fits(each, gender));
    return person ? { name: person.name, person } : null;
  },
};

/** Tokens looked back for a name; about a page of print. */
const TOKENS_BACK = 600;
