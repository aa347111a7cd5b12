import { byFrame, type Sieve } from "../attribution.ts";

/** No report holds the run, but one begins its sentence: what comes after is most likely still told. */
export const cueEarlier: Sieve = {
  name: "cue-earlier",
  example: "The mayor accused Poe of lying, a habit that was “beyond repair”.",
  find(run, { reading, frames }) {
    const at = reading.tokenOf.get(run)!;
    const around = frames[reading.sentenceOf[at]!] ?? [];
    if (around.length === 0) return null;
    const frame = around.findLast((each) => each.source && each.use.last < at && each.use.shape !== "passive");
    return frame ? byFrame(frame, reading) : null;
  },
};
