import names from "../../../assets/lexicons/first-names.json" with { type: "json" };
import roles from "../../../assets/lexicons/roles.json" with { type: "json" };
import { onFirstUse } from "../../text/on-first-use.ts";

export type Gender = "male" | "female";

const set = (words: string) => new Set(words.split(" "));

const lists = onFirstUse(() => {
  const organisation = set(roles.organisation);
  const persons = set(`${roles.person} ${roles.male} ${roles.female}`);
  return {
    male: set(names.male),
    female: set(names.female),
    either: set(names.either),
    maleWord: set(`${roles.male} ${roles.titles.male}`),
    femaleWord: set(`${roles.female} ${roles.titles.female}`),
    title: set(`${roles.titles.male} ${roles.titles.female} ${roles.titles.either}`),
    besideTitle: set(roles.besideTitle),
    person: new Set([...persons].filter((word) => !PRONOUNS.has(word))),
    organisation,
    institutionName: new Set([...organisation, ...set(roles.institutionName)]),
    document: set(roles.document),
    familyToo: set(roles.familyToo),
  };
});

const PRONOUNS = set("he him himself his she her hers herself");

/** Folds a lower-cased word for look-up: no stop, no accent. */
function bare(lower: string): string {
  // Nearly every word is bare as it stands.
  return PLAIN.test(lower) ? lower : lower.replace(/\.$/, "").normalize("NFD").replace(/\p{M}/gu, "");
}

const PLAIN = /^[a-z]*$/;

/** Of "eva-marie" the first half tells what the whole does. */
function firstHalf(word: string): string {
  const hyphen = word.indexOf("-");
  return hyphen > 1 ? word.slice(0, hyphen) : word;
}

/** Ann, Eva-Marie, Min-ho as far as the first half is known. */
export function isFirstName(lower: string): boolean {
  const word = firstHalf(bare(lower));
  const { male, female, either } = lists();
  return male.has(word) || female.has(word) || either.has(word);
}

/** What a first name says of its bearer; null when it is used for both or unknown. */
export function genderOfFirstName(lower: string): Gender | null {
  const word = firstHalf(bare(lower));
  const { male, female } = lists();
  return male.has(word) ? "male" : female.has(word) ? "female" : null;
}

/** What a title or a noun says: Mr, king, spokesman; Mrs, queen, spokeswoman. */
export function genderOfWord(lower: string): Gender | null {
  const word = bare(lower);
  const { maleWord, femaleWord } = lists();
  return maleWord.has(word) ? "male" : femaleWord.has(word) ? "female" : null;
}

/** Mr, Senator, President: stands before a name and is no part of it. */
export const isTitle = (lower: string): boolean => lists().title.has(bare(lower));
/** A word that stands in a title or in front of one, and in nobody's name: former, prime, foreign, British. */
export const standsBesideTitle = (lower: string): boolean => lists().besideTitle.has(bare(lower));
/** A noun for a person: spokesman, envoy, mother. */
export const isPersonNoun = (lower: string): boolean => lists().person.has(lower);
/** A noun that makes a name an institution's: Ministry, Party, Times. */
export const isOrganisationNoun = (lower: string): boolean => lists().organisation.has(lower);
/** A word that stands in the names of institutions and places and hardly in people's: Times, Street, Securities. */
export const namesInstitution = (lower: string): boolean => lists().institutionName.has(lower);
/** "Mary White", "Bill Poe", "Angus King": behind a first name such a word is somebody's, and so is one that is a first name itself. */
const isOnesOwn = (parts: readonly string[], at: number): boolean =>
  parts.length > 1 &&
  isFirstName(parts[0]!) &&
  (at === 0 || (at === parts.length - 1 && lists().familyToo.has(parts[at]!)));
/** Does a word of the name, in lower case, make it an institution's or a place's? */
export const isInstitutionName = (parts: readonly string[]): boolean =>
  parts.some((part, at) => namesInstitution(part) && !isOnesOwn(parts, at));
/** Does the name end in a noun for a person: "Trump Adviser"? */
export const endsInPersonNoun = (parts: readonly string[]): boolean =>
  isPersonNoun(parts.at(-1)!) && !isOnesOwn(parts, parts.length - 1);
/** A noun for a thing that carries words: statement, report, sign. */
export const isDocumentNoun = (lower: string): boolean => lists().document.has(lower);
