import type { MarkedRun } from "../../marks/marked-run.ts";
import type { Reading } from "../../reading/read.ts";
import { byFrame, type Scene, type Sieve } from "../attribution.ts";

/** The paragraph above was left open, and this one opens with a mark: one quotation. */
export const continuedMarks: Sieve = {
  name: "continued-marks",
  example: "“It was dark. ⏎ “Then we heard it.”",
  find(run, scene) {
    return run.continues ? previousDecision(run, scene) : null;
  },
};

/** A run that opens its sentence goes on from the one before, in the same paragraph. */
export const continuedSpeech: Sieve = {
  name: "continued-speech",
  example: "“It was dark,” she said. “Then we heard it.”",
  find(run, scene) {
    const { reading, frames } = scene;
    const at = reading.tokenOf.get(run)!;
    const sentence = reading.sentences[reading.sentenceOf[at]!]!;
    if (at !== sentence.from) return null;
    const before = reading.sentences[sentence.index - 1];
    if (!before || before.paragraph !== sentence.paragraph) return null;
    const previous = previousRun(run, scene);
    const decided = previous && scene.decided.get(previous);
    if (decided && reading.tokenOf.get(previous!)! >= before.from) return decided;
    const frame = (frames[before.index] ?? []).findLast((each) => each.source && each.use.shape !== "passive");
    return frame ? byFrame(frame, reading) : null;
  },
};

/** Later in the paragraph somebody is named: “One.” “Two,” she said. */
export const paragraphMate: Sieve = {
  name: "paragraph-mate",
  example: "“It was dark. Very dark.” Then, after a pause: “I was afraid,” she said.",
  find(run, scene) {
    const { reading, frames } = scene;
    const at = reading.tokenOf.get(run)!;
    const sentence = reading.sentences[reading.sentenceOf[at]!]!;
    if (at !== sentence.from) return null;
    const next = reading.sentences[sentence.index + 1];
    if (!next || next.paragraph !== sentence.paragraph || !reading.tokens[next.from]?.run) return null;
    const frame = (frames[next.index] ?? []).find(
      (each) => each.source && each.content.some(({ from }) => from === next.from),
    );
    return frame ? byFrame(frame, reading) : null;
  },
};

/** A paragraph that is nothing but a quotation goes on from the paragraph above. */
export const continuedParagraph: Sieve = {
  name: "continued-paragraph",
  example: "“It was dark,” she said. ⏎ “Then we heard it.”",
  find(run, scene) {
    const { reading, frames } = scene;
    const at = reading.tokenOf.get(run)!;
    const sentence = reading.sentences[reading.sentenceOf[at]!]!;
    if (at !== sentence.from) return null;
    const decided = previousDecision(run, scene);
    const above = paragraphAbove(reading, sentence.paragraph);
    const frame = above
      .flatMap((index) => frames[index] ?? [])
      .findLast((each) => each.source && each.use.shape !== "passive" && !each.about);
    const previous = previousRun(run, scene);
    if (!frame || (decided && previous && reading.tokenOf.get(previous)! > frame.use.first)) return decided;
    return byFrame(frame, reading);
  },
};

export function previousRun(run: MarkedRun, { runs }: Scene): MarkedRun | null {
  const at = indexOf(run, runs);
  return at > 0 ? runs[at - 1]! : null;
}

function previousDecision(run: MarkedRun, scene: Scene) {
  const previous = previousRun(run, scene);
  return (previous && scene.decided.get(previous)) ?? null;
}

/** Runs stand in text order. */
function indexOf(run: MarkedRun, runs: readonly MarkedRun[]): number {
  let [low, high] = [0, runs.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.start < run.start) low = middle + 1;
    else high = middle;
  }
  return low;
}

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
