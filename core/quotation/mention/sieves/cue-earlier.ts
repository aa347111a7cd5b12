import { byFrame, type Sieve } from "../attribution.ts";

/** No report holds the run, but one begins its sentence: what comes after is most likely still told. */
export const cueEarlier: Sieve = {
  name: "cue-earlier",
  example: "The mayor accused Poe of lying, a habit that was “beyond repair”.",
  find(run, { reading, frames }) {
    const at = reading.tokenOf.get(run)!;
    const frame = (frames[reading.sentenceOf[at]!] ?? []).findLast(
      (each) => each.source && each.use.last < at && each.use.shape !== "passive",
    );
    return frame ? byFrame(frame, reading) : null;
  },
};
