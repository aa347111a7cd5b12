import { type Gender, genderOfWord } from "../lexicon/names.ts";
import type { TokenRange } from "../reading/token.ts";
import type { Person } from "./people.ts";
import type { Cast } from "./resolve.ts";

/** The gender of a mention that is he, she or a possessive and nothing more; null for every other, "her campaign" among them. */
export function genderOfPronoun({ from, to }: TokenRange, { scene }: Cast): Gender | null {
  if (to - from !== 1) return null;
  const { lower } = scene.reading.tokens[from]!;
  return /^(?:he|she|him|her|his)$/.test(lower) ? genderOfWord(lower) : null;
}

/** May the pronoun stand for this person? Somebody of unknown gender may be either. */
export function fits({ gender }: Person, pronoun: Gender): boolean {
  return gender === null || gender === pronoun;
}
