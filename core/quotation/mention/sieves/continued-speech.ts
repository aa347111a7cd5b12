import { placeOf, sentenceBeforeOpening } from "../around.ts";
import { byFrame, type Sieve } from "../attribution.ts";
import { earlierRun } from "../earlier-run.ts";

/** A run that opens its sentence goes on from the one before, in the same paragraph. */
export const continuedSpeech: Sieve = {
  name: "continued-speech",
  example: "“It was dark,” she said. “Then we heard it.”",
  find(run, scene) {
    const before = sentenceBeforeOpening(run, scene);
    if (!before) return null;
    const earlier = earlierRun(run, scene);
    const decided = earlier && scene.decided.get(earlier);
    if (decided && placeOf(earlier, scene) >= before.from) return decided;
    const frame = (scene.frames[before.index] ?? []).findLast((each) => each.source && each.use.shape !== "passive");
    return frame ? byFrame(frame, scene.reading) : null;
  },
};
