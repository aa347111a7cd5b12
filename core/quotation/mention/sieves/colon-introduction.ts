import { clausesBefore } from "../../phrase/clause-subject.ts";
import { headCanSpeak } from "../../phrase/head-can-speak.ts";
import { nounPhraseEndingAt } from "../../phrase/noun-phrase-ending.ts";
import { mainSubject } from "../../phrase/subject.ts";
import { isNamePart } from "../../phrase/token-nature.ts";
import type { Sentence, TokenRange } from "../../reading/token.ts";
import { framesAround, placeOf } from "../around.ts";
import { type Attribution, byFrame, byPhrase, type Scene, type Sieve } from "../attribution.ts";
import { earlierDecision } from "../earlier-run.ts";

/** A sentence without a cue of its own that ends in a colon introduces what its subject says. */
export const colonIntroduction: Sieve = {
  name: "colon-introduction",
  example: "The mayor had a simple answer: “Nobody will be hurt.”",
  find(run, scene) {
    const { tokens, sentences, sentenceOf } = scene.reading;
    const at = placeOf(run, scene);
    if (at === 0 || tokens[at - 1]!.text !== ":") return null;
    const sentence = sentences[sentenceOf[at - 1]!]!;
    // "Why not just say: “…”": an example that nobody said.
    if (QUESTION.test(tokens[sentence.from]!.lower)) return null;
    const subject = subjectOf(sentence, at, scene);
    const frame = framesAround(run, scene).findLast((each) => each.source && each.use.last < at);
    if (frame && !(subject && subject.from > frame.use.last)) return byFrame(frame, scene.reading);
    if (subject) return byPhrase(subject, scene.reading);
    return headlineName(sentence, at, scene) ?? earlierDecision(run, scene);
  },
};

const QUESTION = /^(?:why|how|what|who|imagine|suppose|consider)$/;

/** Whom the clause in front of the colon is about: of "Poe was late, but she had an answer:" it is she. */
function subjectOf(sentence: Sentence, at: number, { reading: { tokens } }: Scene): TokenRange | null {
  const [nearest] = clausesBefore(tokens, sentence, at - 1).filter(({ rank }) => rank === "main");
  if (nearest && headCanSpeak(tokens, nearest.subject)) return nearest.subject;
  const subject = mainSubject(tokens, sentence, at - 1);
  return subject && !/^(?:it|there)$/.test(tokens[subject.from]!.lower) ? subject : null;
}

/** "Ann Dole: “…”", as headlines have it. */
function headlineName(sentence: Sentence, at: number, { reading }: Scene): Attribution | null {
  const name = nounPhraseEndingAt(reading.tokens, at - 2, sentence.from);
  return name && name.from === sentence.from && isNamePart(reading.tokens[name.from]!) ? byPhrase(name, reading) : null;
}
