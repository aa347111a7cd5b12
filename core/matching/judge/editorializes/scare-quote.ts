import table from "../../../../assets/lexicons/claiming-words.json" with { type: "json" };
import type { Judgement } from "../../../model.ts";
import { onFirstUse } from "../../../text/on-first-use.ts";
import { words } from "../../../text/words.ts";
import { stemList } from "../../language/stem-list.ts";
import { tokens } from "../../language/tokens.ts";
import { placeOfRun } from "../../language/word-run.ts";
import { onceForEach } from "../../once-for-each.ts";
import type { Side } from "../../side.ts";
import type { Comparison } from "../comparison.ts";
import { printed } from "../reasons.ts";
import { isNamedOrCited } from "./marks-that-name.ts";

/** Share of the fragment in marks that must stand on this page. */
const WHOLE = 0.9;
/** Content words besides the fragment that both sentences have: they tell of one thing. */
const SAME_MATTER = 2;

/**
 * The other report sets the words in marks and gives them to nobody, where this one names a speaker or uses them plainly.
 *
 *     here   The council opened its green corridor on Monday, with 40 trees and a fountain, Mayor Ines Falk said.
 *     there  The “green corridor” that opened on Monday is a car park with 40 trees.
 */
export function scareQuote(pair: Comparison): Judgement | null {
  const { here, there, alignment } = pair;
  if (there.kind !== "scare" || here.kind === "scare" || here.kind === "title") return null;
  const sameFragment = Math.min(alignment.coverHere, alignment.coverThere) >= WHOLE;
  if (alignment.coverThere < WHOLE || (!sameFragment && alignment.sharedContent < 2)) return null;
  if (isSomebodys(there, here) || isSoCalledBy(here) || (!isSoCalled(there) && sharedBeside(here, there) < SAME_MATTER))
    return null;
  return marksAlone(here, there);
}

/**
 * The same where the fragment is too short to be one utterance: both sentences must be about one thing.
 *
 *     here   Some 40 volunteers from Karsk have joined the border guard, the ministry said.
 *     there  About 40 “volunteers” from Karsk turned up with tanks.
 */
export function scareQuoteOfPlainWords(pair: Comparison): Judgement | null {
  const { here, there, tokens: token } = pair;
  if (!isHeldWithTongs(there) || isSoCalledBy(here) || (here.kind !== "sentence" && here.kind !== "indirect"))
    return null;
  if (!hasRun(token.here, token.there) || isName(there) || isSomebodys(there, here)) return null;
  // One word in somebody's sentence is hit upon by chance.
  const isOneWord = token.there.length === 1 && here.kind === "indirect";
  const least = isSoCalled(there) ? 1 : SAME_MATTER + Number(isOneWord);
  return sharedBeside(here, there) >= least ? marksAlone(here, there) : null;
}

function marksAlone(here: Side, there: Side): Judgement {
  return {
    stance: "editorializes",
    subtype: "scare_quote",
    score: 0.7,
    why: [{ code: "marks_without_speaker", words: { here: printed(here.text), there: printed(there.text) } }],
  };
}

/** Words from which a fragment says something of its own. */
const LONGEST = 3;

/** In marks and nobody's; or a noun of the writer's own sentence, given to its subject for want of anybody else. */
function isHeldWithTongs({ kind, cue, text, before }: Side): boolean {
  if (kind === "scare") return true;
  if (kind !== "mixed" || cue !== null || words(text).length > LONGEST || !/^\p{Ll}/u.test(text)) return false;
  return /(?:^|\s)(?:the|an?|its|his|her|their|this|that|these|those|some|several|latest|new|\d+|\S+['’]s?) ["“'‘]$/i.test(
    before,
  );
}

/** “X-Men”, “Romney-Ryan”: a name in marks says nothing of what the outlet thinks of it. */
function isName({ text }: Side): boolean {
  return words(text).every((word) => /^\p{Lu}/u.test(word.text));
}

/** The fragment's words stand on this page one after the other. */
function hasRun(here: Comparison["tokens"]["here"], there: Comparison["tokens"]["there"]): boolean {
  if (there.length === 0 || there.every((token) => token.grammatical)) return false;
  return placeOfRun(there, here) >= 0;
}

const DISTANCE =
  /\b(?:so-called|so called|supposed|self-styled|self-proclaimed|self-declared|alleged|purported|what (?:it|he|she|they|the [a-zà-ž-]+(?: [a-zà-ž-]+)?|[a-zà-ž]{2,}) (?:calls?|called|sold as|sells as|likes? to call|bills?|billed))\b[^.“"]{0,30}["“'‘]?$/i;

/** "So-called" and its like stand right before the marks: nobody takes that for a quotation. */
function isSoCalled({ before }: Side): boolean {
  return DISTANCE.test(before.slice(-80));
}

/** This page keeps its distance from the words too. */
function isSoCalledBy({ sentence }: Side): boolean {
  return /\bso[- ]called\b/i.test(sentence);
}

/** A cry or a slogan that the sentence names as one: it is everybody's. */
const SLOGAN =
  /^["”'’]? ?(?:became|becomes|has become|is|was|are) (?:an?|the|their|its) (?:[a-zà-ž-]+ ){0,2}(?:cry|slogan|phrase|motto|chant|hashtag|meme|anthem)\b/i;

/** The words before the marks in their sentence by which they are somebody's, a court's or a dictionary's. */
const GIVEN =
  /\b(?:charg(?:e[ds]?|es)|convicted|count(?:s)? of|guilty|accus\w+|attack\w*|critici[sz]\w+|condemn\w*|denounc\w+|said|says|told|claim\w*|describ\w+|dubbed|nicknamed|known as|titled|termed|terms?|words?|phrases?|label\w*|slogan|hashtag|wrote|ask(?:s|ed)?|urg\w+|demand\w*|promis\w+|vow\w*|warn\w*|receiv\w+|section|article|clause|chapter) (?:[^.“"]{0,60} )?["“'‘]?$/i;

const isClaimingWord = onFirstUse(() => stemList(table.words));

/**
 * The fragment gives a thing a name that somebody may doubt: “volunteers”, a “peace mission”. Only of these do bare marks say
 * that the outlet doubts it; around “hot pursuit” or a “grand bargain” they say that it is a term.
 */
function isClaiming({ text }: Side): boolean {
  return words(text.toLowerCase()).some((word) => isClaimingWord()(word.text));
}

/** Given to somebody after all: by a verb before the marks, by "by X" behind them, or by the speaker's name in the sentence. */
function isSomebodys(there: Side, here: Side): boolean {
  const lead = there.before.split(/[.!?]/u).at(-1) ?? "";
  if (!isSoCalled(there) && !isClaiming(there)) return true;
  if (SLOGAN.test(there.after) || (!isSoCalled(there) && (GIVEN.test(lead) || isNamedOrCited(there)))) return true;
  if (/^["”'’]?[^.;]{0,50}\bby (?:[\p{L}-]+ ){0,4}\p{Lu}/u.test(there.after)) return true;
  const name = words(here.speaker?.name ?? "");
  const last = name.at(-1)?.text;
  return last !== undefined && name.every(({ text }) => /^\p{Lu}/u.test(text)) && there.sentence.includes(last);
}

/** Content words and figures that the two sentences have in common, those of the fragment left out. */
function sharedBeside(here: Side, there: Side): number {
  const own = besides(there);
  return [...besides(here)].filter((lemma) => own.has(lemma) && !fragmentOf(there).has(lemma)).length;
}

const besides = onceForEach(
  ({ sentence, text }: Side): ReadonlySet<string> =>
    new Set(
      tokens(sentence.includes(text) ? sentence : `${sentence} ${text}`)
        .filter((token) => !token.grammatical)
        .map((token) => token.lemma),
    ),
);
const fragmentOf = onceForEach(
  ({ text }: Side): ReadonlySet<string> => new Set(tokens(text).map(({ lemma }) => lemma)),
);
