import { isOrganisationNoun, isPersonNoun } from "../../lexicon/names.ts";
import { isNamePart } from "../../phrase/token-nature.ts";
import type { Token, TokenRange } from "../../reading/token.ts";
import { headOf } from "../head-of.ts";
import { mentionWords } from "../mention-words.ts";
import { lastNamed, type Person } from "../people.ts";
import type { Cast, SpeakerSieve } from "../resolve.ts";

/**
 * A house speaks, and not the one who speaks for it: "the Foreign Ministry said" is the ministry, "Foreign Ministry
 * spokeswoman Ann Dole said" is Ann Dole. "The ministry" is the only one the article names in full.
 */
export const institution: SpeakerSieve = {
  name: "institution",
  example: "The Harbour Ministry was asked. “Never,” the ministry said. → the Harbour Ministry",
  find(mention, cast) {
    const { tokens } = cast.scene.reading;
    const head = headOf(tokens, mention);
    const last = tokens[head.to - 1]!;
    if (isPersonNoun(last.lower) || !namesHouse(tokens, head)) return null;
    const full = head.to - mention.from === 2 && tokens[mention.from]!.lower === "the" && fullName(last, mention, cast);
    return { name: full || mentionWords(mention, cast.scene.reading), person: null };
  },
};

/** A noun of an institution at the end, or a name behind an article: the Kremlin, NATO, the Foreign Ministry. */
function namesHouse(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const last = tokens[to - 1]!;
  if (isOrganisationNoun(last.lower)) return true;
  return isNamePart(last) && (/^\p{Lu}{2,}$/u.test(last.text) || tokens[from]!.lower === "the");
}

/** The one longer name that ends in the same noun and was given before. */
function fullName(noun: Token, mention: TokenRange, { people }: Cast): string | null {
  if (!isOrganisationNoun(noun.lower) || /^\p{Lu}{2,}$/u.test(noun.text)) return null;
  const houses = people
    .withFamily(noun.lower.replace(/\.$/, ""))
    .filter((house) => isHouse(house) && lastNamed(house, mention.from) >= 0);
  return houses.length === 1 ? `the ${houses[0]!.name}` : null;
}

function isHouse({ isPerson, name }: Person): boolean {
  return !isPerson && name.includes(" ");
}
