import { nounPhraseEndingAt } from "../../phrase/noun-phrase-ending.ts";
import { mainSubject } from "../../phrase/subject.ts";
import { isNamePart } from "../../phrase/token-nature.ts";
import { byFrame, byPhrase, type Sieve } from "../attribution.ts";
import { earlierRun } from "../earlier-run.ts";

/** A sentence without a cue of its own that ends in a colon introduces what its subject says. */
export const colonIntroduction: Sieve = {
  name: "colon-introduction",
  example: "The mayor had a simple answer: “Nobody will be hurt.”",
  find(run, scene) {
    const { reading, frames, decided } = scene;
    const at = reading.tokenOf.get(run)!;
    const { tokens, sentences, sentenceOf } = reading;
    if (at === 0 || tokens[at - 1]!.text !== ":") return null;
    const sentence = sentences[sentenceOf[at - 1]!]!;
    const frame = (frames[sentence.index] ?? []).findLast((each) => each.source && each.use.last < at);
    if (frame) return byFrame(frame, reading);
    const subject = mainSubject(tokens, sentence, at - 1);
    if (subject) return byPhrase(subject, reading);
    // "Ann Dole: “…”", as headlines have it.
    const name = nounPhraseEndingAt(tokens, at - 2, sentence.from);
    if (name && name.from === sentence.from && isNamePart(tokens[name.from]!)) return byPhrase(name, reading);
    // "Later, on television: “…”" names nobody: whoever spoke before goes on.
    const previous = earlierRun(run, scene);
    return (previous && decided.get(previous)) ?? null;
  },
};
