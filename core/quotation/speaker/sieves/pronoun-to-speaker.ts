import { type Frame, frameStart, isInside } from "../../frame/frame.ts";
import { Tag } from "../../lexicon/grammar.ts";
import type { Gender } from "../../lexicon/names.ts";
import type { Token, TokenRange } from "../../reading/token.ts";
import { describesPerson } from "../described-person.ts";
import { fits, genderOfPronoun } from "../pronoun-gender.ts";
import type { Cast, Resolved, SpeakerSieve } from "../resolve.ts";

type Who = Pick<Resolved, "name" | "person">;

/** Sentences looked back for whoever "he" is. */
const SENTENCES_BACK = 6;

/** he, she: whoever spoke last or was last spoken about, when the gender allows. */
export const pronounToSpeaker: SpeakerSieve = {
  name: "pronoun-to-speaker",
  example: "Ann Dole said no. “Never,” she added. → Ann Dole",
  find(mention, cast) {
    const gender = genderOfPronoun(mention, cast);
    if (!gender) return null;
    const at = cast.scene.reading.sentenceOf[mention.from]!;
    for (let index = at; index >= Math.max(0, at - SENTENCES_BACK); index--) {
      const who = speakerIn(index, mention, cast, gender) ?? subjectOf(index, mention.from, cast, gender);
      if (who) return surerOne(who, index, mention, cast, gender);
    }
    return null;
  },
};

/** The last speaker of a sentence whom the pronoun may stand for. */
function speakerIn(index: number, mention: TokenRange, cast: Cast, gender: Gender): Who | null {
  const { reading, frames } = cast.scene;
  const reports = (frames[index] ?? []).filter((frame) => frame.source && standsBefore(frame, mention)).toReversed();
  // Of "Dole said Poe denied it" Dole has the word: who only speaks inside a report comes last.
  const nested = (frame: Frame) => Number(isInside(frame, reports));
  for (const frame of reports.toSorted((a, b) => nested(a) - nested(b))) {
    const who = cast.resolved.get(frame.source!.from);
    if (who && mayBe(who, frame.source!, reading.tokens, gender)) return who;
  }
  return null;
}

function standsBefore(frame: Frame, mention: TokenRange): boolean {
  return frameStart(frame) < mention.from && frame.source?.from !== mention.from;
}

/** The person a sentence is about: its subject, or else the first one named near its beginning. */
function subjectOf(index: number, before: number, cast: Cast, gender: Gender): Who | null {
  const { tokens, sentences } = cast.scene.reading;
  const sentence = sentences[index]!;
  const found = cast.mainSubject(index, before);
  // "a performance by a mayor who …": behind a preposition nobody is what the sentence is about.
  const subject = found && !((tokens[found.from - 1]?.tags ?? 0) & Tag.Preposition) ? found : null;
  const who = subject && !isPronoun(tokens[subject.from]!) ? cast.who(subject) : null;
  if (who && mayBe(who, subject!, tokens, gender)) return who;
  return firstNamed(sentence.from, Math.min(sentence.to, sentence.from + NEAR_BEGINNING, before), cast, gender);
}

/** Tokens from its beginning within which the first one named is taken for whom a sentence is about. */
const NEAR_BEGINNING = 12;

function mayBe({ person }: Who, phrase: TokenRange, tokens: readonly Token[], gender: Gender): boolean {
  return person ? person.isPerson && fits(person, gender) : describesPerson(tokens, phrase, gender);
}

function firstNamed(from: number, to: number, { people }: Cast, gender: Gender, sure = false): Who | null {
  const person = people
    .namedBetween(from, to)
    .find((each) => each.isPerson && fits(each, gender) && (!sure || each.gender !== null));
  return person ? { name: person.name, person } : null;
}

/** Somebody of unknown gender gives way to one who is surely a woman, or a man, and is named nearer to the pronoun. */
function surerOne(who: Who, index: number, mention: TokenRange, cast: Cast, gender: Gender): Who {
  if (!who.person || who.person.gender) return who;
  const { sentences } = cast.scene.reading;
  return firstNamed(sentences[index]!.to, mention.from, cast, gender, true) ?? who;
}

function isPronoun({ tags }: Token): boolean {
  return (tags & (Tag.Pronoun | Tag.ObjectPronoun | Tag.Possessive)) !== 0;
}
