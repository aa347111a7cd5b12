import { headCanSpeak } from "../../phrase/head-can-speak.ts";
import { mainSubject } from "../../phrase/subject.ts";
import { sentenceAround, sentenceBeforeOpening } from "../around.ts";
import { byPhrase, type Sieve } from "../attribution.ts";

/** Somebody does something, then a sentence that is all in marks: the doer speaks. */
export const previousSubject: Sieve = {
  name: "previous-subject",
  example: "Ann Dole shook her head. “Never.”",
  find(run, scene) {
    const { tokens } = scene.reading;
    const before = sentenceBeforeOpening(run, scene);
    const { from, to } = sentenceAround(run, scene);
    if (!before || tokens.slice(from + 1, to).some(({ run: other, text }) => !other && !/^[.,!?)]$/.test(text)))
      return null;
    const subject = mainSubject(tokens, before, before.to);
    // "We all know the answer. “…”": the paper and its readers do not speak.
    if (!subject || /^(?:we|you|it|one)$/.test(tokens[subject.from]!.lower)) return null;
    return headCanSpeak(tokens, subject) ? byPhrase(subject, scene.reading) : null;
  },
};
