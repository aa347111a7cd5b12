import { contains, type Frame, frameStart } from "../../frame/frame.ts";
import type { Token } from "../../reading/token.ts";
import { framesAround, placeOf } from "../around.ts";
import { byFrame, type Sieve } from "../attribution.ts";

/** The report that follows the run with nothing but a comma between them. */
export const cueAfter: Sieve = {
  name: "cue-after",
  example: "“The bridge is safe,” said Mayor Ann Dole.",
  find(run, scene) {
    const around = framesAround(run, scene);
    if (around.length === 0) return null;
    const at = placeOf(run, scene);
    const { tokens } = scene.reading;
    // "He claimed that “…,” one lawyer said": words that a report leads into without a stop are its own.
    if (around.some((each) => each.use.last < at && contains(each, at)) && !/^[,:]$/.test(tokens[at - 1]!.text))
      return null;
    const frame = around.find((each) => {
      const start = frameStart(each);
      return start > at && onlyComma(tokens, at + 1, start) && quotes(each) && contains(each, at);
    });
    return frame ? byFrame(frame, scene.reading) : null;
  },
};

function quotes({ use, by }: Frame): boolean {
  // “Safety first” appealed to him: what is said of the words is no report of them.
  if (by === "sharedSubject" && use.shape === "finite") return false;
  return use.cue === null || (use.cue.takes.includes("quote") && use.shape !== "infinitive");
}

function onlyComma(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from === 0 || (to - from === 1 && /^(?:[,–—]|-+)$/.test(tokens[from]!.text));
}
