import type { Judgement } from "../../../model.ts";
import type { Token } from "../../language/tokens.ts";
import { printed, reason } from "../reasons.ts";

/** A whole sentence in marks here, a fragment of it there: what the two mark, and the rest as here said and as there told. */
interface MovedMarks {
  readonly here: string;
  readonly fragment: string;
  readonly rest: readonly Token[];
  readonly told: readonly Token[];
}

export function marksMoved({ here, fragment, rest, told }: MovedMarks, score: number): Judgement {
  return {
    stance: "contradicts",
    subtype: "quoted_paraphrase",
    score,
    why: [
      { code: "marks_moved", words: { here: printed(here), there: printed(fragment) } },
      reason("told_in_own_words", rest, told),
    ],
  };
}
