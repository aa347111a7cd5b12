import { frameStart } from "../../frame/frame.ts";
import type { Gender } from "../../lexicon/names.ts";
import { describesPerson } from "../described-person.ts";
import { fits, genderOfPronoun } from "../pronoun-gender.ts";
import type { Cast, Resolved, SpeakerSieve } from "../resolve.ts";

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
