import { isPersonNoun, isTitle } from "../../lexicon/names.ts";
import { lastNamed, type Person } from "../people.ts";
import type { SpeakerSieve } from "../resolve.ts";

/** "the envoy": somebody the article has called an envoy. */
export const roleToPerson: SpeakerSieve = {
  name: "role-to-person",
  example: "Ann Dole, the mayor, … “Never,” the mayor said. → Ann Dole",
  find(mention, { scene, people }) {
    const { tokens } = scene.reading;
    const first = tokens[mention.from]!;
    if (!/^(?:the|his|her|this|that)$/.test(first.lower) || mention.to - mention.from > 4) return null;
    const role = tokens[mention.to - 1]!.lower;
    if (!isPersonNoun(role) && !isTitle(role)) return null;
    const holders = people.all.filter((person) => person.isPerson && person.roles.has(role));
    const person = lastBefore(holders, mention.from);
    return person && { name: person.name, person };
  },
};

function lastBefore(people: readonly Person[], token: number): Person | null {
  let best: Person | null = null;
  let bestAt = -1;
  for (const person of people) {
    const at = lastNamed(person, token);
    if (at > bestAt) [best, bestAt] = [person, at];
  }
  return best;
}
