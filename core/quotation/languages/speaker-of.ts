import type { Gender } from "../lexicon/names.ts";
import { caseStem } from "./case-stem.ts";
import { endingGender, type Person } from "./people.ts";
import type { Phrase } from "./phrase-at.ts";
import { plainName } from "./plain-name.ts";
import type { Found, Given, Scene } from "./scene.ts";
import type { Word } from "./words.ts";

/** Who a phrase is, how that was found, and how sure it is. */
export interface Who {
  readonly name: string;
  readonly person: Person | null;
  readonly sieve: string;
  readonly confidence: number;
}

/** Characters looked back for the person a pronoun means; a few paragraphs. */
const REACH = 1200;

/** Who is meant, or null: better nobody than somebody else. `last`: whoever was quoted before. */
export function speakerOf({ sentence, verb, phrase, cue }: Found, last: Given | null, scene: Scene): Who | null {
  const { words } = sentence;
  const told = verb?.gender ?? null;
  if (!phrase) return goesOn(last, told, words[verb!.from]!.start);
  if (phrase.pronoun) return byPronoun(words[phrase.from]!, told, last, scene);
  if (phrase.name) return byName(words, phrase, told, cue !== null, scene);
  return byRole(words, phrase, scene);
}

function byName(
  words: readonly Word[],
  { name, from }: Phrase,
  told: Gender | null,
  inCase: boolean,
  scene: Scene,
): Who | null {
  const row = words.slice(name!.from, name!.to);
  const written = row.map(({ text }) => text).join(" ");
  const known = scene.people.withFamily(row.at(-1)!.lower, words[from]!.start + 1);
  if (known && (row.length === 1 || sameFirst(known.name, written, scene))) {
    known.gender ??= told ?? endingGender(row.at(-1)!.lower, scene.language);
    return { name: known.name, person: known, sieve: "named", confidence: 0.98 };
  }
  // "по словам Орлова": the name stands in a case, and who it is in the first one is not told.
  const cased = inCase && scene.language.cases;
  if (cased && row.length > 1 && scene.language.firstName(row[0]!.lower) === undefined) return null;
  const plain = inCase
    ? plainName(
        row.map(({ text }) => text),
        scene.language,
      )
    : written;
  if (plain === null || (cased && row.length === 1 && !/^\p{Lu}{2,}$/u.test(written))) return null;
  return { name: plain, person: null, sieve: "named", confidence: 0.95 };
}

function sameFirst(known: string, written: string, { language }: Scene): boolean {
  const [a, b] = [known.split(" ")[0]!.toLowerCase(), written.split(" ")[0]!.toLowerCase()];
  return a === b || (language.cases && caseStem(a) === caseStem(b)) || (b.length <= 2 && a[0] === b[0]);
}

function byPronoun(pronoun: Word, told: Gender | null, last: Given | null, { language, people }: Scene): Who | null {
  const gender = language.pronouns.get(pronoun.lower) ?? told;
  if (!gender) return null;
  const before = last?.speaker;
  if (before?.person && pronoun.start - before.mention.start < REACH && (before.person.gender ?? gender) === gender)
    return { name: before.name, person: before.person, sieve: "pronoun-to-speaker", confidence: 0.9 };
  const person = people.lastOf(gender, pronoun.start, REACH);
  return person && { name: person.name, person, sieve: "pronoun-to-name", confidence: 0.8 };
}

/** A verb alone: whoever was quoted before goes on. */
function goesOn(last: Given | null, told: Gender | null, at: number): Who | null {
  const before = last?.speaker;
  if (!before || at - before.mention.start > REACH) return null;
  if (told && before.person?.gender && before.person.gender !== told) return null;
  return { name: before.name, person: before.person, sieve: "goes-on", confidence: 0.85 };
}

/** "la alcaldesa": somebody the article has called so, else the phrase's own words. */
function byRole(words: readonly Word[], { from, to, role }: Phrase, { people, language, reading }: Scene): Who | null {
  const noun = words[role!]!.lower;
  const alone = to === role! + 1;
  const holder = alone && from < role! ? people.withRole(noun) : null;
  if (holder) return { name: holder.name, person: holder, sieve: "role-to-person", confidence: 0.85 };
  // „…“, sagte Richter: without an article it is a surname, if the article names one who has it.
  const bearer =
    alone && from === role! && language.capitalNouns ? people.withFamily(noun, words[from]!.start + 1) : null;
  if (bearer) return { name: bearer.name, person: bearer, sieve: "named", confidence: 0.95 };
  // A bare "Herr" or "Mme" is a title that lost its name.
  if (to - from === 1 && !language.organisations.has(noun) && !language.cases) return null;
  const text = reading.text.slice(words[from]!.start, words[to - 1]!.end).replace(/\s+/gu, " ");
  return { name: text, person: null, sieve: "described", confidence: 0.9 };
}
