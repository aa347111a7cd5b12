import { fits, genderOfPronoun } from "../pronoun-gender.ts";
import type { SpeakerSieve } from "../resolve.ts";

/** he, she: the last person named before, when the gender allows. */
export const pronounToName: SpeakerSieve = {
  name: "pronoun-to-name",
  example: "Reporters met Ann Dole. “Never,” she said. → Ann Dole",
  find(mention, cast) {
    const gender = genderOfPronoun(mention, cast);
    if (!gender) return null;
    for (let i = mention.from - 1; i >= Math.max(0, mention.from - TOKENS_BACK); i--) {
      const person = cast.people.at(i);
      if (person?.isPerson && fits(person, gender)) return { name: person.name, person };
    }
    return null;
  },
};

/** Tokens looked back for a name; about a page of print. */
const TOKENS_BACK = 600;
