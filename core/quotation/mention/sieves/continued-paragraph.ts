import { clausesBefore } from "../../phrase/clause-subject.ts";
import { headCanSpeak } from "../../phrase/head-can-speak.ts";
import { mainSubject } from "../../phrase/subject.ts";
import type { Sentence, TokenRange } from "../../reading/token.ts";
import { lastOutermost, placeOf, sentenceAround } from "../around.ts";
import { type Attribution, byFrame, byPhrase, type Scene, type Sieve } from "../attribution.ts";
import { earlierRun } from "../earlier-run.ts";

/** A paragraph that begins with words in marks, and says of nobody that they are his, goes on from the paragraph above. */
export const continuedParagraph: Sieve = {
  name: "continued-paragraph",
  example: "“It was dark,” she said. ⏎ “Then we heard it.”",
  find(run, scene) {
    const sentence = sentenceAround(run, scene);
    if (placeOf(run, scene) !== sentence.from) return null;
    const above = lastSentenceAbove(sentence, scene);
    return above && (lastSpeech(run, above, scene) ?? subjectOf(above, scene));
  },
};

/** The last sentence of the paragraph above; what stands in brackets there is beside the matter. */
function lastSentenceAbove({ index, paragraph }: Sentence, { reading: { sentences, tokens } }: Scene): Sentence | null {
  for (let i = index - 1; i >= 0 && i >= index - BRACKETED; i--) {
    const above = sentences[i]!;
    if (above.paragraph === paragraph) continue;
    if (above.paragraph < paragraph - 1) return null;
    const closes = tokens.slice(above.to - 3, above.to).some(({ text }) => text === ")");
    if (!closes || sentences[i - 1]?.paragraph !== above.paragraph) return above;
  }
  return null;
}

/** Sentences looked back through for one outside brackets. */
const BRACKETED = 6;

/** Whoever speaks last in the sentence: the words in marks there, or a report without. */
function lastSpeech(run: Parameters<Sieve["find"]>[0], above: Sentence, scene: Scene): Attribution | null {
  const earlier = earlierRun(run, scene);
  const decided = earlier && placeOf(earlier, scene) >= above.from ? scene.decided.get(earlier) : null;
  const frame = lastOutermost(
    scene.frames[above.index] ?? [],
    (each) => each.source !== null && each.use.shape !== "passive" && !each.about,
  );
  if (!frame || (decided && placeOf(earlier!, scene) > frame.use.first)) return decided ?? null;
  return byFrame(frame, scene.reading);
}

/** Whom the sentence is about, if that is somebody who can speak. */
function subjectOf(above: Sentence, scene: Scene): Attribution | null {
  const { tokens } = scene.reading;
  const main = clausesBefore(tokens, above, above.to).find(({ rank }) => rank === "main")?.subject;
  const speaks = (subject: TokenRange | null | undefined) =>
    subject && headCanSpeak(tokens, subject) && !/^(?:it|we|you|one)$/.test(tokens[subject.from]!.lower);
  const subject = speaks(main) ? main : mainSubject(tokens, above, above.to);
  return subject && speaks(subject) ? byPhrase(subject, scene.reading) : null;
}
