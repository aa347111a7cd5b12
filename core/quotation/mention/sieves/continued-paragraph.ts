import type { Reading } from "../../reading/read.ts";
import { placeOf, sentenceAround } from "../around.ts";
import { byFrame, type Sieve } from "../attribution.ts";
import { earlierDecision, earlierRun } from "../earlier-run.ts";

/** A paragraph that is nothing but a quotation goes on from the paragraph above. */
export const continuedParagraph: Sieve = {
  name: "continued-paragraph",
  example: "“It was dark,” she said. ⏎ “Then we heard it.”",
  find(run, scene) {
    const { reading, frames } = scene;
    const sentence = sentenceAround(run, scene);
    if (placeOf(run, scene) !== sentence.from) return null;
    const decided = earlierDecision(run, scene);
    const frame = paragraphAbove(reading, sentence.paragraph)
      .flatMap((index) => frames[index] ?? [])
      .findLast((each) => each.source && each.use.shape !== "passive" && !each.about);
    const earlier = earlierRun(run, scene);
    if (!frame || (decided && earlier && placeOf(earlier, scene) > frame.use.first)) return decided;
    return byFrame(frame, reading);
  },
};

function paragraphAbove(reading: Reading, paragraph: number): number[] {
  const found: number[] = [];
  let low = 0;
  let high = reading.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reading.sentences[middle]!.paragraph < paragraph - 1) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < reading.sentences.length && reading.sentences[i]!.paragraph === paragraph - 1; i++)
    found.push(i);
  return found;
}
