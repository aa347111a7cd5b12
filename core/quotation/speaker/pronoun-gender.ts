import { type Gender, genderOfWord } from "../lexicon/names.ts";
import type { Person } from "./people.ts";
import type { Cast } from "./resolve.ts";

/** The gender of the he or she at a token; null for every other word. */
export function genderOfPronoun(token: number, { scene }: Cast): Gender | null {
  const { lower } = scene.reading.tokens[token]!;
  return /^(?:he|she|him|her)$/.test(lower) ? genderOfWord(lower) : null;
}

/** May the pronoun stand for this person? Somebody of unknown gender may be either. */
export function fits({ gender }: Person, pronoun: Gender): boolean {
  return gender === null || gender === pronoun;
}
