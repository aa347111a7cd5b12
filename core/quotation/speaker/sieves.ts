import type { TokenRange } from "../reading/token.ts";
import type { Cast, Resolved, SpeakerSieve } from "./resolve.ts";
import { apposition } from "./sieves/apposition.ts";
import { bareName } from "./sieves/bare-name.ts";
import { described } from "./sieves/described.ts";
import { institution } from "./sieves/institution.ts";
import { named } from "./sieves/named.ts";
import { pronounToName } from "./sieves/pronoun-to-name.ts";
import { pronounToSpeaker } from "./sieves/pronoun-to-speaker.ts";
import { pronounToSurname } from "./sieves/pronoun-to-surname.ts";
import { roleToPerson } from "./sieves/role-to-person.ts";
import { theyToGroup } from "./sieves/they-to-group.ts";
import { toldByRole } from "./sieves/told-by-role.ts";
import { unnamedSource } from "./sieves/unnamed-source.ts";

/**
 * From what is written (a name, here or beside a description) to what is inferred (whom a pronoun, a role stands for), then
 * the classes of those who have no name: nameless sources, houses. `described` always answers.
 */
export const SPEAKER_SIEVES: readonly SpeakerSieve[] = [
  named,
  apposition,
  pronounToSurname,
  pronounToSpeaker,
  pronounToName,
  theyToGroup,
  roleToPerson,
  unnamedSource,
  toldByRole,
  institution,
  bareName,
  described,
];

/** Who a mention is, by the first sieve that knows. */
export function resolve(mention: TokenRange, cast: Cast): Resolved {
  for (const sieve of SPEAKER_SIEVES) {
    const found = sieve.find(mention, cast);
    if (found) return { name: found.name, person: found.person, sieve: sieve.name };
  }
  throw new Error("described answers for every mention");
}
