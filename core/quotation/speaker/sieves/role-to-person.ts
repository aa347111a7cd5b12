import { Tag } from "../../lexicon/grammar.ts";
import { isPersonNoun, isTitle } from "../../lexicon/names.ts";
import type { Token, TokenRange } from "../../reading/token.ts";
import { lastNamed, type Person } from "../people.ts";
import type { Cast, SpeakerSieve } from "../resolve.ts";

/** Tokens of the longest role that is looked up: "the deputy foreign minister". */
const LONGEST_ROLE = 5;

/** Words beside a role that say nothing of whose it is. */
const NEUTRAL = /^(?:same|late|new|old|young|longtime|veteran|embattled|outspoken|then|long-serving|\d+-year-old)$/;

const POINTS = new Set(["the", "this", "that"]);

/** "the envoy": somebody the article has called an envoy. Of two, the one just spoken of, or the one all is about, or nobody. */
export const roleToPerson: SpeakerSieve = {
  name: "role-to-person",
  example: "Ann Dole, the mayor, … “Never,” the mayor said. → Ann Dole",
  find(mention, cast) {
    const { tokens } = cast.scene.reading;
    if (!POINTS.has(tokens[mention.from]!.lower) || mention.to - mention.from > LONGEST_ROLE) return null;
    const words = tokens.slice(mention.from + 1, mention.to);
    const holders = holdersOf(words, mention.from, cast);
    const person = holders.length === 1 ? holders[0]! : justNamed(holders, mention, cast);
    return person && { name: person.name, person };
  },
};

/** Everyone named before who is called so, with all that is said beside it: "the former minister" is no minister in office. */
function holdersOf(words: readonly Token[], at: number, { people }: Cast): Person[] {
  const noun = words.at(-1)?.lower.replace(/\.$/, "") ?? "";
  if (!isPersonNoun(noun) && !isTitle(noun)) return [];
  const told = words.slice(0, -1).filter(({ lower, tags }) => !NEUTRAL.test(lower) && !(tags & Tag.Clitic));
  const called = [noun, ...(LONG[noun] ?? [])].flatMap(people.withRole);
  return [...new Set(called)].filter(
    (person) =>
      person.isPerson &&
      lastNamed(person, at) >= 0 &&
      person.roles.some(
        (role) =>
          isCalled(role.noun, noun) &&
          told.every(({ lower }) => role.words.has(lower) || role.words.has(lower.replace(/s$/, ""))) &&
          role.words.has("former") === told.some(({ lower }) => lower === "former"),
      ),
  );
}

/** Titles are often short: Sen. Dole is the senator. */
function isCalled(role: string, noun: string): boolean {
  return role === noun || SHORT[role] === noun;
}

const SHORT: Readonly<Record<string, string>> = {
  sen: "senator",
  rep: "representative",
  gov: "governor",
  gen: "general",
  col: "colonel",
  capt: "captain",
  lt: "lieutenant",
  sgt: "sergeant",
  prof: "professor",
  amb: "ambassador",
  dr: "doctor",
  rev: "pastor",
};

/** The short titles of a noun: senator → sen. */
const LONG: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [...new Set(Object.values(SHORT))].map((long) => [long, Object.keys(SHORT).filter((short) => SHORT[short] === long)]),
);

/** The one named last of all people, in this sentence or the one before. */
function justNamed(holders: readonly Person[], { from }: TokenRange, { scene, people }: Cast): Person | null {
  const { sentences, sentenceOf } = scene.reading;
  const floor = sentences[Math.max(0, sentenceOf[from]! - 1)]!.from;
  const last = people.namedBetween(floor, from).findLast((person) => person.isPerson);
  return last && holders.includes(last) ? last : mainHolder(holders);
}

/** Of two presidents the one the article is about: named again and again, the other in passing. */
function mainHolder(holders: readonly Person[]): Person | null {
  const [main, next] = holders.toSorted((a, b) => b.places.length - a.places.length);
  return main && main.places.length >= OFTEN && main.places.length >= 3 * (next?.places.length ?? 0) ? main : null;
}

/** Times somebody is named whom an article is about. */
const OFTEN = 4;
