import { framesAround, placeOf } from "../around.ts";
import { byFrame, type Sieve } from "../attribution.ts";

const STOPS = new Set([",", ":"]);

const CAPITAL = /^\p{Lu}/u;

/** The report that leads into the run with a comma or a colon, or that a whole sentence in marks follows at once. */
export const cueBefore: Sieve = {
  name: "cue-before",
  example: "Mayor Ann Dole said on Monday: “The bridge is safe.”",
  find(run, scene) {
    const frames = framesAround(run, scene);
    if (frames.length === 0) return null;
    const at = placeOf(run, scene);
    const { tokens, text } = scene.reading;
    const stop = STOPS.has(tokens[at - 1]?.text ?? "");
    // "the crowd chanted “Build it!”"
    const glued = CAPITAL.test(text.slice(run.start, run.start + 2));
    const frame = frames.findLast(
      (each) =>
        (stop || (glued && each.use.last === at - 1)) &&
        each.content.some((piece) => piece.from === at) &&
        each.use.last < at,
    );
    return frame ? byFrame(frame, scene.reading) : null;
  },
};
