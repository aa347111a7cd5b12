import { mainSubject } from "../../phrase/subject.ts";
import { byPhrase, type Sieve } from "../attribution.ts";

/** No report at all: the words in marks are most likely those of the sentence's subject. */
export const sentenceSubject: Sieve = {
  name: "sentence-subject",
  example: "The mayor has “no regrets” about the bridge.",
  find(run, { reading }) {
    const at = reading.tokenOf.get(run)!;
    const sentence = reading.sentences[reading.sentenceOf[at]!]!;
    const subject = mainSubject(reading.tokens, sentence, at);
    return subject && byPhrase(subject, reading);
  },
};
