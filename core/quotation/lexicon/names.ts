import names from "../../../assets/lexicons/first-names.json" with { type: "json" };
import roles from "../../../assets/lexicons/roles.json" with { type: "json" };

export type Gender = "male" | "female";

const set = (words: string) => new Set(words.split(" "));

const MALE = set(names.male);
const FEMALE = set(names.female);
const EITHER = set(names.either);
const MALE_WORDS = set(`${roles.male} ${roles.titles.male}`);
const FEMALE_WORDS = set(`${roles.female} ${roles.titles.female}`);
const TITLES = set(`${roles.titles.male} ${roles.titles.female} ${roles.titles.either}`);
const PRONOUNS = set("he him himself his she her hers herself");
const PERSONS = new Set(
  [...set(`${roles.person} ${roles.male} ${roles.female}`)].filter((word) => !PRONOUNS.has(word)),
);
const ORGANISATIONS = set(roles.organisation);
const INSTITUTION_NAMES = new Set([...ORGANISATIONS, ...set(roles.institutionName)]);
const REPORTS = set(roles.report);
const DOCUMENTS = set(roles.document);

/** Folds a lower-cased word for look-up: no stop, no accent. */
const bare = (lower: string) => lower.replace(/\.$/, "").normalize("NFD").replace(/\p{M}/gu, "");

export function isFirstName(lower: string): boolean {
  const word = bare(lower);
  return MALE.has(word) || FEMALE.has(word) || EITHER.has(word);
}

/** What a first name says of its bearer; null when it is used for both or unknown. */
export function genderOfFirstName(lower: string): Gender | null {
  const word = bare(lower);
  return MALE.has(word) ? "male" : FEMALE.has(word) ? "female" : null;
}

/** What a title or a noun says: Mr, king, spokesman; Mrs, queen, spokeswoman. */
export function genderOfWord(lower: string): Gender | null {
  const word = bare(lower);
  return MALE_WORDS.has(word) ? "male" : FEMALE_WORDS.has(word) ? "female" : null;
}

/** Mr, Senator, President: stands before a name and is no part of it. */
export const isTitle = (lower: string): boolean => TITLES.has(bare(lower));
/** A noun for a person: spokesman, envoy, mother. */
export const isPersonNoun = (lower: string): boolean => PERSONS.has(lower);
/** A noun that makes a name an institution's: Ministry, Party, Times. */
export const isOrganisationNoun = (lower: string): boolean => ORGANISATIONS.has(lower);
/** A word that stands in the names of institutions and places and hardly in people's: Times, Street, Securities. */
export const namesInstitution = (lower: string): boolean => INSTITUTION_NAMES.has(lower);
/** A noun for what somebody said: claim, promise, warning. */
export const isReportNoun = (lower: string): boolean => REPORTS.has(lower);
/** A noun for a thing that carries words: statement, report, sign. */
export const isDocumentNoun = (lower: string): boolean => DOCUMENTS.has(lower);
