import type { Judgement } from "../../../model.ts";
import { type Comparison, inMarks } from "../comparison.ts";
import { paraphrase } from "../corroborates/paraphrase.ts";
import { printed } from "../reasons.ts";

/** Somebody told of in the third person thinks on as "I", without marks. */
const THINKS =
  /\b(?:he|she|they|who|\p{Lu}\p{Ll}+) (?:(?:then|just|simply|apparently|clearly) )?(?:decided|decides|thought|thinks|figured|figures|realized|realised|realizes|reasoned|concluded|felt|feels|was like|is like|was all|went)\b,?(?: that)?([^“”".]{0,80}\b(?:I|I['’](?:m|ve|d|ll)|my|me|you know what|screw|to hell with)\b[^“”".]*)/u;

/**
 * The outlet thinks aloud for the speaker, in words that nobody put in marks, where this page quotes.
 *
 *     here   “I felt it was time to leave the choir after the concert,” Tilda Brook said.
 *     there  Brook decided after the concert that, you know what, I do not need this choir.
 */
export function innerVoice(pair: Comparison): Judgement | null {
  const { here, there, speakers } = pair;
  if (!inMarks(here) || inMarks(there) || speakers === "different") return null;
  const thought = THINKS.exec(there.text)?.[1] ?? (there.kind === "indirect" ? null : THINKS.exec(there.sentence)?.[1]);
  if (!thought) return null;
  const same = paraphrase(pair);
  return (
    same && {
      stance: "editorializes",
      subtype: "unattributed_voice",
      score: same.score,
      why: [{ code: "words_put_in_mouth", words: { here: printed(here.text), there: printed(thought) } }],
    }
  );
}
