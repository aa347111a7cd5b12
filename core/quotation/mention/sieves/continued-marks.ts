import type { Sieve } from "../attribution.ts";
import { earlierDecision } from "../earlier-run.ts";

/** The paragraph above was left open, and this one opens with a mark: one quotation. */
export const continuedMarks: Sieve = {
  name: "continued-marks",
  example: "“It was dark. ⏎ “Then we heard it.”",
  find(run, scene) {
    return run.continues ? earlierDecision(run, scene) : null;
  },
};
