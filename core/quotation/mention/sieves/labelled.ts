import type { Sieve } from "../attribution.ts";

/** A name in front of a colon, as in transcripts and panels. At most four words, each with a capital. */
const LABEL = /^(?:\p{Lu}[\p{L}.'’-]*)(?: \p{Lu}[\p{L}.'’-]*){0,3}(?=:\s)/u;

/** The run itself opens with the speaker's name. */
export const labelled: Sieve = {
  name: "labelled",
  example: "“DOLE: The bridge is safe.”",
  find(run, { reading }) {
    const label = LABEL.exec(reading.text.slice(run.start, run.start + 60))?.[0];
    if (!label || !(label === label.toUpperCase())) return null;
    return { mention: { start: run.start, end: run.start + label.length }, phrase: null, cue: null, frame: null };
  },
};
