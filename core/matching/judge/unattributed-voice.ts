import type { Judgement } from "../../model.ts";
import { words } from "../../text/words.ts";
import type { Side } from "../side.ts";
import type { Comparison } from "./comparison.ts";
import { printed } from "./reasons.ts";

/** Unbroken words, and content words among them, from which one did not hit on the same wording alone. */
const RUN = { words: 7, content: 4 };
/** Verbs and phrases that hand words to somebody. */
const ATTRIBUTES =
  /\b(?:sa(?:id|ys|ying)|told|tells|according|claim(?:s|ed)?|warn(?:s|ed)?|add(?:s|ed)?|argue[sd]?|announce[sd]?|promise[sd]?|insist(?:s|ed)?|stat(?:es|ed)|call(?:s|ed)|vow(?:s|ed)?|wr(?:ote|ites)|report(?:s|ed|edly)?|accus\w+|described?|quoted?|sources?|statement)\b|[“"”]/iu;

/**
 * The speaker's words stand in the other outlet's own voice, given to nobody.
 *
 *     here   “The tunnel was never safe for heavy lorries,” engineer Paul Oakes said.
 *     there  The tunnel was never safe for heavy lorries.
 */
export function unattributedVoice({ here, there, alignment }: Comparison): Judgement | null {
  if (there.kind !== "sentence" || (here.kind !== "direct" && here.kind !== "mixed") || !here.speaker) return null;
  if (alignment.longestRun < RUN.words || alignment.longestRunContent < RUN.content || alignment.coverHere < 0.7)
    return null;
  if (ATTRIBUTES.test(`${there.before} ${there.sentence}`) || speaksNearby(here.speaker, there)) return null;
  return {
    stance: "editorializes",
    subtype: "unattributed_voice",
    score: 0.7,
    why: [{ code: "outlets_own_voice", words: { here: here.speaker.name, there: printed(there.text) } }],
  };
}

/** The speaker is named in the sentence or right before it: the reader knows whose words they are. */
function speaksNearby({ name }: { readonly name: string }, there: Side): boolean {
  const last = words(name).at(-1)?.text;
  return last !== undefined && `${there.before} ${there.sentence}`.includes(last);
}
