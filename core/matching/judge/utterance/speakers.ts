import { isFirstName, isPersonNoun, isTitle } from "../../../quotation/lexicon/names.ts";
import { hasTitle } from "../../../quotation/speaker/person-name.ts";
import { sameSpeaker } from "../../../quotation/speaker/same-speaker.ts";
import type { Side } from "../../side.ts";

export type Speakers = "same" | "different" | "unknown";

type Speaker = NonNullable<Side["speaker"]>;

/**
 * Whether two passages name one speaker. "different" only for two people by first and last name, neither of whom stands behind a pronoun or is spoken of
 * around the other's passage: a spokeswoman and her firm, or a job before a name, are never two people.
 */
export function compareSpeakers(here: Side, there: Side): Speakers {
  if (!here.speaker || !there.speaker) return "unknown";
  const verdict = sameSpeaker(here.speaker.name, there.speaker.name);
  if (verdict === "same" || !(verdict === "different" || areTwoWithRoles(here.speaker, there.speaker))) return verdict;
  const [a, b] = [nameParts(here.speaker), nameParts(there.speaker)];
  if (contains(a, b) || contains(b, a)) return "same";
  const named = !isPronoun(here.speaker) && !isPronoun(there.speaker);
  const people = named && isPerson(here.speaker) && isPerson(there.speaker);
  return people && !isNear(there.speaker, here) && !isNear(here.speaker, there) ? "different" : "unknown";
}

/**
 * Two people by what they are: a noun for a person stands right before two capitalized words that share none with the
 * other's. First names that no list knows are told this way ("navy diver Tuan Pham", "prosecutor Leonidas Manos").
 */
function areTwoWithRoles(here: Speaker, there: Speaker): boolean {
  const [a, b] = [personNamed(here), personNamed(there)];
  if (a === null || b === null) return false;
  return !a.some((part) => b.some((other) => isOneSpelling(part, other)));
}

/** First and last name of a known first name, or beside a noun for a person ("state prosecutor", "the principal,"); lower case. */
function personNamed({ text, name }: Speaker): string[] | null {
  const parts = name.match(/\p{Lu}[\p{L}'’-]+/gu) ?? [];
  const [first, last] = [parts.at(-2), parts.at(-1)];
  if (!first || !last || !name.trim().endsWith(last)) return null;
  const at = text.indexOf(parts[0] as string);
  const role =
    (at < 0 ? text : text.slice(0, at))
      .match(/[\p{L}-]+/gu)
      ?.at(-1)
      ?.toLowerCase() ?? "";
  const told = isFirstName(first.toLowerCase()) || isPersonNoun(role) || isTitle(role);
  return told ? [first.toLowerCase(), last.toLowerCase()] : null;
}

/** Names that may be one in another spelling begin alike: "Petraitė", "Petraitis". */
function isOneSpelling(a: string, b: string): boolean {
  return a.slice(0, 4) === b.slice(0, 4);
}

function nameParts({ name }: Speaker): string[] {
  return (name.match(/\p{Lu}[\p{L}'’-]*/gu) ?? []).map((part) => part.toLowerCase());
}

/** "Harbour Pilot Ines Farrow" holds all of "Ines Farrow". */
function contains(whole: readonly string[], part: readonly string[]): boolean {
  return part.length > 1 && part.every((word) => whole.includes(word));
}

/** Who "he" is was worked out, and may have been worked out wrongly. */
function isPronoun({ text }: Speaker): boolean {
  return /^(?:he|she|they|we|i|who|it|his|her)$/i.test(text.trim());
}

/** Words of houses, not of people. */
const HOUSE =
  /\b(?:party|company|group|ministry|department|council|committee|commission|news|times|post|journal|university|bank|agency|association|union|house|court|police|inc|corp|ltd|team|campaign|administration|government|magazine|network|institute|foundation|states|nations|press|media|tv)\b/i;

function isPerson({ name }: Speaker): boolean {
  if (HOUSE.test(name)) return false;
  return hasTitle(name) || (name.match(/\p{Lu}[\p{L}'’-]+/gu) ?? []).length >= 2;
}

/** The last name of one speaker stands near the other's passage: both reports may mean one scene. */
function isNear({ name }: Speaker, side: Side): boolean {
  const last = name.match(/\p{Lu}[\p{L}'’-]+/gu)?.at(-1);
  return last !== undefined && `${side.before} ${side.after} ${side.speaker?.text ?? ""}`.includes(last);
}
