import { contains, type Frame } from "../../frame/frame.ts";
import { framesAround, placeOf } from "../around.ts";
import { byFrame, type Sieve } from "../attribution.ts";

/** The outermost report whose content the run stands in: in "Dole said Poe called it “a mess”" the words reach us through Dole. */
export const cueGoverning: Sieve = {
  name: "cue-governing",
  example: "Mayor Ann Dole said the bridge was “perfectly safe” for lorries.",
  find(run, scene) {
    const around = framesAround(run, scene);
    if (around.length === 0) return null;
    const at = placeOf(run, scene);
    const frame = outermost(around.filter((each) => contains(each, at)));
    return frame ? byFrame(frame, scene.reading) : null;
  },
};

/** The first with a source; its content is the widest, since reports nest to the right. */
function outermost(frames: readonly Frame[]): Frame | null {
  return (
    frames.find((frame) => frame.source && frame.by !== "accordingTo") ??
    frames.find((frame) => frame.source) ??
    frames[0] ??
    null
  );
}
