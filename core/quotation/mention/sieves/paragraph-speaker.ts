import { wordCount } from "../../../text/words.ts";
import type { Sieve } from "../attribution.ts";
import { earlierRun } from "../earlier-run.ts";

/** A long run that nothing in its sentence explains goes to whoever was quoted before it in the paragraph. */
export const paragraphSpeaker: Sieve = {
  name: "paragraph-speaker",
  example: "“I trust her,” Ann Dole said. That makes her “a good witness for all of us”.",
  find(run, scene) {
    const { reading, decided } = scene;
    const previous = earlierRun(run, scene);
    const by = previous && decided.get(previous);
    if (!by || wordCount(reading.text.slice(run.start, run.end), LONG) < LONG) return null;
    return paragraphOf(reading, previous) === paragraphOf(reading, run) ? by : null;
  },
};

/** Words from which on a run is surely speech. */
const LONG = 4;

function paragraphOf(
  { sentences, sentenceOf, tokenOf }: Parameters<Sieve["find"]>[1]["reading"],
  run: Parameters<Sieve["find"]>[0],
): number {
  return sentences[sentenceOf[tokenOf.get(run)!]!]!.paragraph;
}
