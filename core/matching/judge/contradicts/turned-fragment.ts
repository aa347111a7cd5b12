import type { Judgement } from "../../../model.ts";
import { isNegator } from "../../language/negation.ts";
import type { Side } from "../../side.ts";
import type { Comparison } from "../comparison.ts";
import { printed } from "../reasons.ts";

/** "would not “", "has never “": the sentence turns the fragment right before its mark. */
const NOT =
  /\b(?:would|will|did|does|do|could|can|was|were|is|are|has|had|have|should|shall)(?: (?:not|never)|n['’]t) ["“‘]$/;
/** "denied that she would “", "disputes that the board had “": the clause of a verb of denying runs up to the mark. */
const DENIED =
  /\b(?:den(?:y|ies|ied|ying)|refut(?:es?|ed)|disput(?:es?|ed)) (?:that )?[^.,;:“”"]{1,40}\b(?:would|will|had|has|have|was|were|is|are|did) ["“‘]$/;
/** Words that leave the quotation open: what asks or supposes is not turned by a "not". */
const LEFT_OPEN = /\?|\b(?:if|unless|whether|may|might|could|would|perhaps|maybe)\b/i;

/**
 * The words of one speaker, whole here, stand there as a fragment of a sentence that says the opposite.
 *
 *     here   “We shall rebuild the weir before October,” warden Marta Kolb said.
 *     there  Marta Kolb said she would never “rebuild the weir before October”.
 */
export function turnedFragment({ here, there, speakers, tokens }: Comparison): Judgement | null {
  const [ours, theirs] = [turnBefore(here), turnBefore(there)];
  const whole = ours === null ? { side: here, tokens: tokens.here } : { side: there, tokens: tokens.there };
  if (speakers !== "same" || (ours === null) === (theirs === null) || whole.side.kind !== "direct") return null;
  if (whole.tokens.some(isNegator) || LEFT_OPEN.test(whole.side.text)) return null;
  const words = { here: printed(ours ?? here.text), there: printed(theirs ?? there.text) };
  return { stance: "contradicts", subtype: "negation", score: 0.75, why: [{ code: "negated", words }] };
}

/** The words right before a fragment that turn it; null where none do. */
function turnBefore({ kind, before, text }: Side): string | null {
  if (kind !== "mixed" || !/^\p{Ll}/u.test(text)) return null;
  return (NOT.exec(before) ?? DENIED.exec(before))?.[0].slice(0, -2) ?? null;
}
