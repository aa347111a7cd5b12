import type { Span } from "../../model.ts";
import type { CueReading } from "../lexicon/cue-lexicon.ts";
import type { MarkedRun } from "../marks/marked-run.ts";

/** A word, a punctuation mark, or a whole run in quotation marks: the writer's own sentence with the quoted words folded up. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  /** Bits of `Tag`. */
  readonly tags: number;
  readonly run: MarkedRun | null;
  readonly cue: CueReading | null;
}

/** Tokens `from`..`to` (end exclusive) of a reading. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

export interface Sentence extends TokenRange {
  readonly index: number;
  readonly paragraph: number;
}
