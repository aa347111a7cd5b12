import type { Sieve } from "../attribution.ts";

/** A name in front of a colon inside the marks, as in transcripts that were put into them. */
const LABEL = /^\p{Lu}[\p{Lu}.'’-]*(?: \p{Lu}[\p{Lu}.'’-]*){0,3}(?=:\s)/u;

/** The speaker's name opens the paragraph, or the run itself. */
export const labelled: Sieve = {
  name: "labelled",
  example: "DOLE: The bridge is safe.",
  find(run, { reading: { text } }) {
    if (run.form === "label") {
      const start = text.lastIndexOf("\n", run.outer.start) + 1;
      const from =
        start + (text.slice(start, run.outer.start).length - text.slice(start, run.outer.start).trimStart().length);
      return { mention: { start: from, end: run.outer.start - 1 }, phrase: null, cue: null, frame: null };
    }
    const label = LABEL.exec(text.slice(run.start, run.start + 60))?.[0];
    if (!label) return null;
    return { mention: { start: run.start, end: run.start + label.length }, phrase: null, cue: null, frame: null };
  },
};
