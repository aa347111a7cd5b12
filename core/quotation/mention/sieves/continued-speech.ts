import { contains, type Frame } from "../../frame/frame.ts";
import { clausesBefore } from "../../phrase/clause-subject.ts";
import type { Sentence } from "../../reading/token.ts";
import { lastOutermost, placeOf, sentenceBeforeOpening } from "../around.ts";
import { byFrame, type Scene, type Sieve } from "../attribution.ts";
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
    const frame = lastOutermost(
      scene.frames[before.index] ?? [],
      (each) => each.source !== null && each.use.shape !== "passive",
    );
    return frame && !isLeftBehind(frame, before, scene) ? byFrame(frame, scene.reading) : null;
  },
};

/** "When Dole asked him, Poe shook his head. “…”": the report is over, and somebody else is told of. */
function isLeftBehind(frame: Frame, sentence: Sentence, { reading }: Scene): boolean {
  return clausesBefore(reading.tokens, sentence, sentence.to).some(
    ({ rank, subject, verb }) => rank === "main" && subject.from > frame.use.last && !contains(frame, verb),
  );
}
