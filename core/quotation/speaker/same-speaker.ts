import { isFirstName } from "../lexicon/names.ts";
import { editDistance } from "./edit-distance.ts";
import { familyFirst } from "./family-first.ts";
import { givenAgree } from "./given-names.ts";
import { bareFamily, foldName, type PersonName, parseName } from "./person-name.ts";
import { transliterate } from "./transliterate.ts";

export type SameSpeaker = "same" | "different" | "unknown";

/** Words that name no one in particular: nothing can be said about who they are. */
const UNRESOLVED =
  /^(?:he|she|they|we|i|it|who|one|others|some|many|both|sources?|officials?|critics|experts|analysts|witnesses|people|(?:an?|one|some|several|another) .*)$/;

/**
 * Are two speaker names, from two articles, one person? Safe by design: "different" only for two personal names that
 * cannot be spellings of one, because "given to someone else" is the costliest badge to get wrong.
 *
 *     sameSpeaker("Dmitry Polyanskiy", "Mr. Polyansky")          same       (transliteration, title dropped)
 *     sameSpeaker("Kirill Logvinov", "Kirill Loginov")           same       (one letter off, same first name)
 *     sameSpeaker("Ann Smith", "John Smith")                     different
 *     sameSpeaker("Mrs Smith", "John Smith")                     unknown    (a surname alone is nobody's for sure)
 *     sameSpeaker("the Kremlin", "Dmitry Peskov")                unknown    (a spokesman speaks for his institution)
 *     sameSpeaker("he", "Dmitry Peskov")                         unknown
 */
export function sameSpeaker(a: string, b: string): SameSpeaker {
  const [one, two] = [foldName(a), foldName(b)];
  if (one === "" || two === "") return "unknown";
  if (UNRESOLVED.test(one) || UNRESOLVED.test(two)) return "unknown";
  const [first, second] = [parseName(a), parseName(b)];
  if (first && second) return samePerson(first, second);
  return bare(one) === bare(two) && namesSomebody(a, b) ? "same" : "unknown";
}

const bare = (name: string) => name.replace(/^the /, "");

/** "the Foreign Ministry" is one house; "the ministry", "the mayor" may be another's in another article. */
function namesSomebody(...names: readonly string[]): boolean {
  return names.every((name) => /\p{Lu}/u.test(name.replace(/^The\b/, "")));
}

function samePerson(a: PersonName, b: PersonName): SameSpeaker {
  const readings = [a, familyFirst(a)].flatMap((x) =>
    [b, familyFirst(b)].map((y) => (x && y ? compare(x, y) : "unknown")),
  );
  if (readings.includes("same")) return "same";
  if (readings.length > 1 && swapped(a, b)) return oneIsGiven(a) ? "same" : "unknown";
  return readings[0]!;
}

function compare(a: PersonName, b: PersonName): SameSpeaker {
  const family = familyLikeness(a, b);
  if (a.given === null || b.given === null)
    return family === "same" && !gendersDiffer(a, b) && !suffixesDiffer(a, b) ? "same" : "unknown";
  const agree = givenAgree(a.given, b.given) && !gendersDiffer(a, b);
  if (agree && (family === "same" || family === "near" || sharesHalf(a, b))) return fathersAndSons(a, b) ?? "same";
  return differ(a, b, family) ? "different" : "unknown";
}

/** Of two full names with nothing in common but perhaps the family. */
function differ(a: PersonName, b: PersonName, family: Likeness): boolean {
  if (!surelyPerson(a) || !surelyPerson(b) || family === "near" || sharesHalf(a, b)) return false;
  if (givenAgree(a.given!, b.given!) && family === "same") return false;
  const [mine, theirs] = [wordsOf({ ...a, given: null }), wordsOf({ ...b, given: null })];
  // "John Paul", "John Paul Jones": a word in common that is not the surname of both.
  if (family !== "same" && mine.some((word) => theirs.includes(word))) return false;
  return !theirs.includes(transliterate(a.given!)) && !mine.includes(transliterate(b.given!));
}

/** A known first name: "New York Times" has none, and is nobody. An initial may be anybody's. */
function surelyPerson({ given }: PersonName): boolean {
  return given !== null && given.length > 1 && isFirstName(given);
}

/** Jr. and Sr. are two; Jr. and nothing may be; so may George W. and George H. W. */
function fathersAndSons(a: PersonName, b: PersonName): SameSpeaker | null {
  if (a.suffix && b.suffix && a.suffix !== b.suffix) return "different";
  if (suffixesDiffer(a, b)) return "unknown";
  const [x, y] = [a.middle[0], b.middle[0]];
  if (!x || !y || givenAgree(x, y)) return null;
  const elsewhere = (word: string, other: PersonName) =>
    word.length > 1 && wordsOf(other).includes(transliterate(word));
  return elsewhere(x, b) || elsewhere(y, a) ? null : "unknown";
}

function suffixesDiffer(a: PersonName, b: PersonName): boolean {
  return a.suffix !== b.suffix && a.given !== null && b.given !== null;
}

function gendersDiffer(a: PersonName, b: PersonName): boolean {
  return a.gender !== null && b.gender !== null && a.gender !== b.gender;
}

type Likeness = "same" | "near" | "different";

function familyLikeness(a: PersonName, b: PersonName): Likeness {
  const [x, y] = [transliterate(bareFamily(a)), transliterate(bareFamily(b))];
  // "Parker Bowles" with a hyphen or without.
  const whole = (name: PersonName) => transliterate([...name.middle, bareFamily(name)].join(" "));
  if (x === y || whole(a) === whole(b)) return "same";
  const shorter = Math.min(x.length, y.length);
  const distance = editDistance(x, y, 2);
  return (distance === 1 && shorter >= 4) || (distance === 2 && shorter >= 8) ? "near" : "different";
}

/** Anna Smith-Jones and Anna Smith, Hillary Rodham and Hillary Rodham Clinton: the surname of one is a half of the other's. */
function sharesHalf(a: PersonName, b: PersonName): boolean {
  return isHalf(a, b) || isHalf(b, a);
}

function isHalf({ middle, family: whole }: PersonName, { family }: PersonName): boolean {
  if (whole === family || isFirstName(family)) return false;
  return middle.includes(family) || whole.split(" ").includes(family);
}

function wordsOf({ given, middle, family }: PersonName): string[] {
  return [...(given ? [given] : []), ...middle, ...family.split(" ")].map(transliterate);
}

/** Family name first or last: "Orbán Viktor", "Viktor Orbán". */
function swapped(a: PersonName, b: PersonName): boolean {
  if (a.given === null || b.given === null) return false;
  return transliterate(a.family) === transliterate(b.given) && transliterate(b.family) === transliterate(a.given);
}

/** "Scott James" and "James Scott" may be two; of "Orban Viktor" only one word is a first name. */
function oneIsGiven({ given, family }: PersonName): boolean {
  return isFirstName(given!) !== isFirstName(family);
}
