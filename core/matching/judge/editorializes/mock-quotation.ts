import type { Judgement } from "../../../model.ts";
import type { Side } from "../../side.ts";
import { printed } from "../reasons.ts";

/** What announces that the words in marks are a joke on what was said, right before them. */
const MOCKING =
  /\b(?:(?:let us|let me|let['’]s|allow us to|we(?:['’]ll| will| can)?) translate|translation(?=:)|translated(?=:)|in plain (?:English|language|words)|tl;?dr|shorter (?:[a-zà-ž]{2,}|version)|read between the lines|(?:which|that) is (?:[a-zà-ž]+[- ]){0,3}(?:speak|code|Latin|Greek|shorthand) for|(?:PR|corporate|lawyer|diplomat|politician|government|company|management)[- ]?(?:speak|ese) for|code for|as if to say|what (?:he|she|they|it|we) (?:really|actually) (?:mean|means|meant|said)|or,? as (?:the rest of us|normal people|we) (?:call|say|would say|put))\b(?![^“"]*\b(?:said|says|told|asked|wrote|reads?)\b)[^.!?“”"]{0,50}["“'‘]$/i;

/**
 * Beside a report of the words the outlet prints others in marks, to make fun of them: nobody spoke these.
 *
 *     here   “We are reviewing our options for the site,” Dunmore Mills said.
 *     there  Dunmore Mills is “reviewing our options for the site”. Translation: “We are broke.”
 */
export function mockQuotation(here: Side, there: Side): Judgement | null {
  if (there.kind === "sentence" || there.kind === "indirect") return null;
  if (!MOCKING.test(there.before)) return null;
  return {
    stance: "editorializes",
    subtype: "scare_quote",
    score: 0.7,
    why: [{ code: "words_put_in_mouth", words: { here: printed(here.text), there: printed(there.text) } }],
  };
}
