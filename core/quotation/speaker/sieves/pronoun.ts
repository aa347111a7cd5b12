import { frameStart } from "../../frame/frame.ts";
import { type Gender, genderOfWord } from "../../lexicon/names.ts";
import type { Person } from "../people.ts";
import type { Cast, Resolved, SpeakerSieve } from "../resolve.ts";
import { describesPerson } from "./named.ts";

/** Sentences looked back for whoever "he" is. */
const SENTENCES_BACK = 6;

/** he, she: whoever spoke in the sentence before, when the gender allows. */
export const pronounToSpeaker: SpeakerSieve = {
  name: "pronoun-to-speaker",
  example: "Ann Dole said no. “Never,” she added. → Ann Dole",
  find(mention, cast) {
    const gender = genderOfPronoun(mention.from, cast);
    if (!gender) return null;
    const { reading, frames } = cast.scene;
    const at = reading.sentenceOf[mention.from]!;
    for (let index = at; index >= Math.max(0, at - SENTENCES_BACK); index--) {
      for (const frame of [...(frames[index] ?? [])].reverse()) {
        if (!frame.source || frameStart(frame) >= mention.from || frame.source.from === mention.from) continue;
        const who = cast.resolved.get(frame.source.from);
        if (who?.person?.isPerson && fits(who.person, gender)) return who;
        if (who && !who.person && describesPerson(reading.tokens, frame.source, gender)) return who;
      }
      const subject = subjectOf(index, mention.from, cast, gender);
      if (subject) return subject;
    }
    return null;
  },
};

/** he, she: the last person named before, when the gender allows. */
export const pronounToName: SpeakerSieve = {
  name: "pronoun-to-name",
  example: "Reporters met Ann Dole. “Never,” she said. → Ann Dole",
  find(mention, cast) {
    const gender = genderOfPronoun(mention.from, cast);
    if (!gender) return null;
    for (let i = mention.from - 1; i >= Math.max(0, mention.from - TOKENS_BACK); i--) {
      const person = cast.people.at(i);
      if (person?.isPerson && fits(person, gender)) return { name: person.name, person };
    }
    return null;
  },
};

/** Tokens looked back for a name; about a page of print. */
const TOKENS_BACK = 600;

function genderOfPronoun(token: number, { scene }: Cast): Gender | null {
  const { lower } = scene.reading.tokens[token]!;
  return /^(?:he|she|him|her)$/.test(lower) ? genderOfWord(lower) : null;
}

function fits(person: Person, gender: Gender): boolean {
  return person.gender === null || person.gender === gender;
}

/** The person a sentence begins with. */
function subjectOf(
  index: number,
  before: number,
  { scene, people }: Cast,
  gender: Gender,
): Pick<Resolved, "name" | "person"> | null {
  const sentence = scene.reading.sentences[index]!;
  for (let i = sentence.from; i < Math.min(sentence.to, sentence.from + 12, before); i++) {
    const person = people.at(i);
    if (person?.isPerson && fits(person, gender)) return { name: person.name, person };
  }
  return null;
}
