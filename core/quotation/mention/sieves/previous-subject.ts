import { mainSubject } from "../../phrase/subject.ts";
import { byPhrase, type Sieve } from "../attribution.ts";

/** Somebody does something, then a sentence in marks: the doer speaks. */
export const previousSubject: Sieve = {
  name: "previous-subject",
  example: "Ann Dole shook her head. “Never.”",
  find(run, { reading }) {
    const at = reading.tokenOf.get(run)!;
    const sentence = reading.sentences[reading.sentenceOf[at]!]!;
    const before = reading.sentences[sentence.index - 1];
    if (at !== sentence.from || !before || before.paragraph !== sentence.paragraph) return null;
    const subject = mainSubject(reading.tokens, before, before.to);
    return subject && byPhrase(subject, reading);
  },
};
