import type { Judgement } from "../../../model.ts";
import { tokens } from "../../language/tokens.ts";
import type { Side } from "../../side.ts";
import { claimLikeness } from "../claim/one-claim.ts";
import { printed } from "../reasons.ts";

/** "His remarks left no room for doubt:" and what then follows without marks. */
const GLOSS =
  /\b(?:remarks?|words|statements?|messages?|comments?|stance|position|answers?|meaning|point|subtext|implication|signal|speech|upshot|bottom line)\b[^:.“”"]{0,100}\b(?:clear|unmistakable|ambiguity|doubt|plain|unequivocal|simple|obvious|blunt|stark|terms|imagination)\b[^:.“”"]{0,30}:\s+([^“”":]{20,})$/i;
/** Content words of the gloss that the sentence of the quotation must share. */
const SHARED = 3;

/**
 * The outlet sums up what the speaker said in words of its own, stronger or weaker than his, as if they were his.
 *
 *     here   The mayor called a second bridge over the Orrin “not affordable”, Ines Falk's office said.
 *     there  Falk's message was clear: the town will never pay for a second bridge over the Orrin.
 */
export function gloss(here: Side, there: Side): Judgement | null {
  if (there.kind !== "sentence" || !here.speaker || here.kind === "sentence") return null;
  const summary = GLOSS.exec(there.text)?.[1];
  if (!summary) return null;
  const name = here.speaker.name.split(/\s+/u).at(-1) ?? "";
  if (!/^\p{Lu}/u.test(name) || !`${there.before} ${there.text}`.includes(name)) return null;
  if (claimLikeness(tokens(summary), tokens(here.sentence)).shared < SHARED) return null;
  return {
    stance: "editorializes",
    subtype: "unattributed_voice",
    score: 0.65,
    why: [{ code: "words_put_in_mouth", words: { here: printed(here.text), there: printed(summary) } }],
  };
}
