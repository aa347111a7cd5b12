import { nounPhraseStartingAt } from "../../phrase/noun-phrase-starting.ts";
import { mainSubject } from "../../phrase/subject.ts";
import { canSpeak } from "../../phrase/token-nature.ts";
import { byPhrase, type Sieve } from "../attribution.ts";

/** No report at all: the words in marks are most likely those of the sentence's subject. */
export const sentenceSubject: Sieve = {
  name: "sentence-subject",
  example: "The mayor has “no regrets” about the bridge.",
  find(run, { reading }) {
    const at = reading.tokenOf.get(run)!;
    const sentence = reading.sentences[reading.sentenceOf[at]!]!;
    const subject = mainSubject(reading.tokens, sentence, at);
    if (subject && canSpeak(reading.tokens, subject)) return byPhrase(subject, reading);
    // "By using the word “…,” the ministry …"
    const behind = at > sentence.from ? nounPhraseStartingAt(reading.tokens, at + 1, sentence.to) : null;
    return behind && canSpeak(reading.tokens, behind) ? byPhrase(behind, reading) : null;
  },
};
