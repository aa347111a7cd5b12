import { isPersonNoun, isTitle } from "../../lexicon/names.ts";
import { isNamePart } from "../../phrase/token-nature.ts";
import type { Token, TokenRange } from "../../reading/token.ts";
import { headOf } from "../head-of.ts";
import type { Cast, Resolved, SpeakerSieve } from "../resolve.ts";

type Named = Pick<Resolved, "name" | "person">;

const LEADS_TO_NAME = new Set([",", "named"]);

/** A description with the name beside it in commas, or behind "named". */
export const apposition: SpeakerSieve = {
  name: "apposition",
  example: "A government spokeswoman, Ann Dole, said → Ann Dole",
  find(mention, cast) {
    const { tokens } = cast.scene.reading;
    const before = namedBefore(mention, cast);
    if (before) return before;
    if (!LEADS_TO_NAME.has(tokens[mention.to]?.lower ?? "") || endsInName(tokens, mention)) return null;
    let from = mention.to + 1;
    while (tokens[from] && isTitle(tokens[from]!.lower)) from++;
    for (let i = from; i < from + 3; i++) {
      const person = cast.people.at(i);
      if (!person || !(person.isPerson || person.name.includes(" "))) continue;
      const place = person.places.find((each) => each.from <= i && i < each.to)!;
      return tokens[mention.to]!.text !== "," || /^(?:[,.]|who|of)$/.test(tokens[place.to]?.lower ?? ".")
        ? { name: person.name, person }
        : null;
    }
    return null;
  },
};

/** "Ann Dole, [a clerk from Kent], who said": the description stands behind the name. */
function namedBefore(mention: TokenRange, { scene, people }: Cast): Named | null {
  const { tokens } = scene.reading;
  const article = /^(?:an?|the|his|her)$/.test(tokens[mention.from]!.lower);
  if (!article || tokens[mention.from - 1]?.text !== "," || tokens[mention.to]?.text !== ",") return null;
  if (tokens[mention.to + 1]?.lower !== "who") return null;
  const person = people.at(mention.from - 2);
  return person?.isPerson ? { name: person.name, person } : null;
}

/** Of "Ann Dole, Bob Poe" nobody is called by the other's name; of "a spokeswoman for Dole, Rita Hale," she is. */
function endsInName(tokens: readonly Token[], mention: TokenRange): boolean {
  const head = headOf(tokens, mention);
  if (isNamePart(tokens[mention.to - 1]!)) return !isPersonNoun(tokens[head.to - 1]!.lower);
  // "a spokesman for the chief harbourmaster, Ann Dole,": as likely the harbourmaster's name.
  return (
    /^(?:for|of|to)$/.test(tokens[head.to]?.lower ?? "") &&
    head.to < mention.to &&
    isPersonNoun(tokens[mention.to - 1]!.lower) &&
    isPersonNoun(tokens[head.to - 1]!.lower)
  );
}
