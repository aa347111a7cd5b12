import { type Frame, isInside } from "../frame/frame.ts";
import type { MarkedRun } from "../marks/marked-run.ts";
import type { Sentence } from "../reading/token.ts";
import type { Scene } from "./attribution.ts";

/** The run's own token. */
export function placeOf(run: MarkedRun, { reading }: Scene): number {
  return reading.tokenOf.get(run)!;
}

/** The sentence a run stands in. */
export function sentenceAround(run: MarkedRun, scene: Scene): Sentence {
  const { sentences, sentenceOf } = scene.reading;
  return sentences[sentenceOf[placeOf(run, scene)]!]!;
}

/** The reports of the run's own sentence. */
export function framesAround(run: MarkedRun, scene: Scene): readonly Frame[] {
  return scene.frames[sentenceAround(run, scene).index] ?? [];
}

/** The last of the reports that no other of them tells: of "Dole denied what Poe had said" it is Dole's. */
export function lastOutermost(frames: readonly Frame[], fits: (frame: Frame) => boolean): Frame | undefined {
  const fitting = frames.filter(fits);
  return fitting.findLast((frame) => !isInside(frame, fitting)) ?? fitting.at(-1);
}

/** The sentence before the run's, if it stands in the same paragraph and the run opens its own. */
export function sentenceBeforeOpening(run: MarkedRun, scene: Scene): Sentence | null {
  const sentence = sentenceAround(run, scene);
  const before = scene.reading.sentences[sentence.index - 1];
  const opens = placeOf(run, scene) === sentence.from;
  return opens && before && before.paragraph === sentence.paragraph ? before : null;
}
