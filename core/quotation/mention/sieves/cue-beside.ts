import { type Frame, frameStart } from "../../frame/frame.ts";
import type { MarkedRun } from "../../marks/marked-run.ts";
import type { Token } from "../../reading/token.ts";
import { byFrame, type Scene, type Sieve } from "../attribution.ts";

/** The report that follows the run with nothing but a comma between them. */
export const cueAfter: Sieve = {
  name: "cue-after",
  example: "“The bridge is safe,” said Mayor Ann Dole.",
  find(run, scene) {
    const at = scene.reading.tokenOf.get(run)!;
    const { tokens } = scene.reading;
    const around = framesAround(run, scene);
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

/** The report that leads into the run with a comma or a colon. */
export const cueBefore: Sieve = {
  name: "cue-before",
  example: "Mayor Ann Dole said on Monday: “The bridge is safe.”",
  find(run, scene) {
    const at = scene.reading.tokenOf.get(run)!;
    const { tokens, text } = scene.reading;
    const stop = /^[,:]$/.test(tokens[at - 1]?.text ?? "");
    // "the crowd chanted “Build it!”"
    const glued = /^\p{Lu}/u.test(text.slice(run.start, run.start + 2));
    const frame = framesAround(run, scene).findLast(
      (each) =>
        (stop || (glued && each.use.last === at - 1)) &&
        each.content.some((piece) => piece.from === at) &&
        each.use.last < at,
    );
    return frame ? byFrame(frame, scene.reading) : null;
  },
};

/** The outermost report whose content the run stands in: in "Dole said Poe called it “a mess”" the words reach us through Dole. */
export const cueGoverning: Sieve = {
  name: "cue-governing",
  example: "Mayor Ann Dole said the bridge was “perfectly safe” for lorries.",
  find(run, scene) {
    const at = scene.reading.tokenOf.get(run)!;
    const frame = outermost(framesAround(run, scene).filter((each) => contains(each, at)));
    return frame ? byFrame(frame, scene.reading) : null;
  },
};

function quotes({ use }: Frame): boolean {
  return use.cue === null || (use.cue.takes.includes("quote") && use.shape !== "infinitive");
}

function framesAround(run: MarkedRun, { reading, frames }: Scene): readonly Frame[] {
  return frames[reading.sentenceOf[reading.tokenOf.get(run)!]!] ?? [];
}

export function contains(frame: Frame, at: number): boolean {
  return frame.content.some((piece) => piece.from <= at && at < piece.to);
}

function onlyComma(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from === 0 || (to - from === 1 && /^(?:[,–—]|-+)$/.test(tokens[from]!.text));
}

/** The first with a source; its content is the widest, since reports nest to the right. */
function outermost(frames: readonly Frame[]): Frame | null {
  return (
    frames.find((frame) => frame.source && frame.by !== "accordingTo") ??
    frames.find((frame) => frame.source) ??
    frames[0] ??
    null
  );
}
