import { placeOf, sentenceAround } from "../around.ts";
import { byFrame, type Sieve } from "../attribution.ts";

/** Later in the paragraph somebody is named: “One.” “Two,” she said. */
export const paragraphMate: Sieve = {
  name: "paragraph-mate",
  example: "“It was dark. Very dark.” “I was afraid,” she said.",
  find(run, scene) {
    const { reading, frames } = scene;
    const sentence = sentenceAround(run, scene);
    if (placeOf(run, scene) !== sentence.from) return null;
    const next = reading.sentences[sentence.index + 1];
    if (!next || next.paragraph !== sentence.paragraph || !reading.tokens[next.from]?.run) return null;
    const frame = (frames[next.index] ?? []).find(
      (each) => each.source && each.content.some(({ from }) => from === next.from),
    );
    return frame ? byFrame(frame, reading) : null;
  },
};
