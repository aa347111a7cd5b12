import { BE } from "../../cue/verb-group.ts";
import type { Frame } from "../../frame/frame.ts";
import { Tag } from "../../lexicon/grammar.ts";
import { isPersonNoun } from "../../lexicon/names.ts";
import { headCanSpeak } from "../../phrase/head-can-speak.ts";
import { nounPhraseStartingAt } from "../../phrase/noun-phrase-starting.ts";
import { mainSubject } from "../../phrase/subject.ts";
import { isNamePart } from "../../phrase/token-nature.ts";
import type { Token, TokenRange } from "../../reading/token.ts";
import { framesAround, placeOf, sentenceAround } from "../around.ts";
import { byPhrase, type Sieve } from "../attribution.ts";

/** No report at all: the words in marks are most likely those of the sentence's subject. */
export const sentenceSubject: Sieve = {
  name: "sentence-subject",
  example: "The mayor has “no regrets” about the bridge.",
  find(run, scene) {
    const { tokens } = scene.reading;
    const at = placeOf(run, scene);
    const sentence = sentenceAround(run, scene);
    for (const frame of framesAround(run, scene)) if (isCalledSo(frame, at)) return null;
    const subject = mainSubject(tokens, sentence, at);
    if (subject && headCanSpeak(tokens, subject))
      return isSaidOf(tokens, subject, at) ? null : byPhrase(subject, scene.reading);
    // "By using the word “…,” the ministry …"
    const behind = at > sentence.from ? nounPhraseStartingAt(tokens, at + 1, sentence.to) : null;
    return behind && headCanSpeak(tokens, behind) ? byPhrase(behind, scene.reading) : null;
  },
};

/** Tokens between the verb and the words: "was branded a “coward”". */
const NAME_WITHIN = 3;

/** "She has been called “the queen of crime”": by others. */
function isCalledSo({ use, source }: Frame, at: number): boolean {
  return use.shape === "passive" && source === null && use.last < at && at - use.last <= NAME_WITHIN;
}

/** "The hospital was “a disgrace”": said of a house, by somebody else; "she was “thrilled”" are most often her own words. */
function isSaidOf(tokens: readonly Token[], subject: TokenRange, at: number): boolean {
  const head = tokens[subject.to - 1]!;
  const person = isNamePart(head) || (head.tags & Tag.Pronoun) !== 0 || isPersonNoun(head.lower);
  return !person && BE.test(tokens[at - 1]!.lower);
}
