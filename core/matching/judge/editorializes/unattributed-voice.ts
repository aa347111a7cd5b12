import type { Judgement } from "../../../model.ts";
import { words } from "../../../text/words.ts";
import type { Alignment } from "../../align.ts";
import { readSentence } from "../../language/loaded/features.ts";
import type { Side } from "../../side.ts";
import type { Comparison } from "../comparison.ts";
import { printed } from "../reasons.ts";
import { isBenign } from "../utterance/benign-difference.ts";

/** Unbroken words, and content words among them, from which one did not hit on the same wording alone. */
const RUN = { words: 7, content: 4 };
/** Share of the speaker's words that must stand there. */
const MOST = 0.7;
/** The whole of a short remark, content words from which it says something, and its least share of the sentence there: more is about something else. */
const WHOLE = { cover: 0.85, content: 3, ofTheirs: 0.4 };
/** Verbs and phrases that hand words to somebody. */
const ATTRIBUTES =
  /\b(?:sa(?:id|ys|ying)|told|tells|according|claim(?:s|ed)?|warn(?:s|ed)?|add(?:s|ed)?|argue[sd]?|announce[sd]?|promise[sd]?|insist(?:s|ed)?|stat(?:es|ed)|call(?:s|ed)|vow(?:s|ed)?|wr(?:ote|ites)|report(?:s|ed|edly)?|accus\w+|alleg\w+|den(?:y|ies|ied)|believe[sd]?|described?|quoted?|sources?|statement)\b|[“"”]/i;

/**
 * The speaker's words stand in the other outlet's own voice, given to nobody.
 *
 *     here   “The tunnel was never safe for heavy lorries,” engineer Paul Oakes said.
 *     there  The tunnel was never safe for heavy lorries.
 */
export function unattributedVoice({ here, there, alignment }: Comparison): Judgement | null {
  if (there.kind !== "sentence" || !here.speaker || !isSpoken(here) || isSpeech(there) || isLeftOpen(there))
    return null;
  if (!isLongRun(alignment, here) && !isWholeRemark(alignment, here)) return null;
  if (ATTRIBUTES.test(`${there.before} ${there.sentence}`) || speaksNearby(here.speaker, there)) return null;
  return {
    stance: "editorializes",
    subtype: "unattributed_voice",
    score: 0.7,
    why: [{ code: "outlets_own_voice", words: { here: here.speaker.name, there: printed(there.text) } }],
  };
}

/** A question, a "might", a report taken back in its next words: the outlet says nothing itself. */
function isLeftOpen({ text, after }: Side): boolean {
  return /\?|\b(?:might|may|could|update|nope|hoax|rumou?rs?)\b/i.test(text) || /^[^.!]{0,40}\?/u.test(after);
}

/** An agency that "reports" a fact is no speaker whose view could be taken over. */
function isSpoken({ kind, cue, speaker }: Side): boolean {
  if (kind !== "direct" && kind !== "mixed" && kind !== "indirect") return false;
  return !/^report/i.test(cue ?? "") && !/^\p{Lu}{2,5}$/u.test(speaker?.name ?? "");
}

/** A sentence out of the middle of somebody's speech: "I" and "you" are no outlet, and marks were opened before it or close behind. */
function isSpeech({ text, before, after }: Side): boolean {
  if (/\b(?:I|me|my|mine|we|us|our|ours|you|your)\b(?!\.)/u.test(text) || /^['‘]/u.test(text)) return true;
  if (before.lastIndexOf("“") > before.lastIndexOf("”")) return true;
  const mark = /[“”"]/u.exec(after);
  return mark !== null && (mark[0] === "”" || (mark[0] === '"' && /\S/u.test(after[mark.index - 1] ?? " ")));
}

function isLongRun({ longestRun, longestRunContent, coverHere }: Alignment, { kind }: Side): boolean {
  return kind !== "indirect" && longestRun >= RUN.words && longestRunContent >= RUN.content && coverHere >= MOST;
}

/** All of a remark but its tense and its little words; what has figures in it is a fact that anybody may know. */
function isWholeRemark({ coverHere, coverThere, sharedContent, differences, here }: Alignment, side: Side): boolean {
  if (Math.max(coverHere, coverThere) < WHOLE.cover || sharedContent < WHOLE.content - 1) return false;
  if (coverThere < WHOLE.ofTheirs) return false;
  if (here.some((token) => token.value !== null) || !differences.every((gap) => gap.at !== "inside" || isBenign(gap)))
    return false;
  // A clause out of a long remark may be a fact that anybody knows, and so may all of what is told indirectly.
  const isAll = side.kind === "direct" && coverHere >= WHOLE.cover && sharedContent >= WHOLE.content;
  return (
    isAll ||
    (isJudgement(side.text) && (sharedContent >= WHOLE.content || Math.min(coverHere, coverThere) >= WHOLE.cover))
  );
}

/** What makes a remark somebody's view and no bare fact: cause and blame, first and best, never and always. */
const VIEW =
  /\b(?:because|caus(?:e|ed|ing)|led to|blame\w*|fault|mis(?:led|lead\w*)|attacked \w+(?: \w+)? first|cheat\w*|fram(?:ed|ing)|poison\w*|hostage|defeat(?:ed)?|wip(?:ed|ing) out|nest of|never|always|only|every(?:one|body|thing)?|no ?(?:one|body)|nothing|must|should|deserv\w+|fail(?:s|ed|ing|ure)?|lost control|out of control|safe(?:st)?|best|worst|greatest|most|too (?:late|little|much|many)|blessing|disaster|illegal\w*|unlawful\w*|wrong|right|unfair\w*|liable|guilty|innocent)\b/i;

function isJudgement(text: string): boolean {
  return VIEW.test(text) || readSentence(text).findings.some(({ kind }) => kind !== "near");
}

/** The speaker is named in the sentence or right before it: the reader knows whose words they are. */
function speaksNearby({ name }: { readonly name: string }, there: Side): boolean {
  const last = words(name).at(-1)?.text;
  return last !== undefined && `${there.before} ${there.sentence}`.includes(last);
}
