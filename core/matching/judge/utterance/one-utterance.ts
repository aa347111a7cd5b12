import type { Alignment } from "../../align.ts";
import { isDisfluency } from "../../language/function-words.ts";
import { isStockPhrase } from "../../language/stock-phrases.ts";
import { type Token, tokens } from "../../language/tokens.ts";
import { onceForEach } from "../../once-for-each.ts";
import type { Pair, Side } from "../../side.ts";
import { areNear } from "../claim/one-claim.ts";
import { haveNothingAround, knows, sharedAround } from "./setting.ts";
import type { Speakers } from "./speakers.ts";

export interface UtteranceDecision {
  readonly linked: boolean;
  /** Chance that both report words said once, 0..1. */
  readonly chance: number;
}

/** What two passages have in common in any order: bounds what an alignment can find, at a fraction of its cost. */
export interface WordsInCommon {
  /** Share of the weight of the side that has more of its words in the other. 0..1. */
  readonly share: number;
  readonly words: number;
  readonly content: number;
  /** Words on end of one side that the other has too, in any order: no run of equal words is longer. */
  readonly stretch: number;
  /** `words` as a share of the longer side. 0..1. */
  readonly ofLonger: number;
}

export function wordsInCommon(here: readonly Token[], there: readonly Token[]): WordsInCommon {
  const [left, right] = [lemmasOf(here), lemmasOf(there)];
  const [shared, back] = [here.filter(({ lemma }) => right.has(lemma)), there.filter(({ lemma }) => left.has(lemma))];
  const words = Math.min(shared.length, back.length);
  return {
    words,
    stretch: longestStretch(there, left),
    ofLonger: words / Math.max(1, here.length, there.length),
    share: Math.min(1, Math.max(weightOf(shared) / (toldBy(here) || 1), weightOf(back) / (toldBy(there) || 1))),
    content: Math.min(shared.filter(isContent).length, back.filter(isContent).length),
  };
}

const lemmasOf = onceForEach((side: readonly Token[]): ReadonlySet<string> => new Set(side.map(({ lemma }) => lemma)));

function longestStretch(side: readonly Token[], others: ReadonlySet<string>): number {
  let [longest, now] = [0, 0];
  for (const { lemma } of side) {
    now = others.has(lemma) ? now + 1 : 0;
    longest = Math.max(longest, now);
  }
  return longest;
}

const weightOf = (side: readonly Token[]) => side.reduce((sum, token) => sum + token.weight, 0);

/** The weight of a side without its filler. */
const toldBy = onceForEach((side: readonly Token[]) => weightOf(side.filter(({ key }) => !isDisfluency([key]))));

const isContent = (token: Token) => !token.grammatical;

/** Whether any of the ways to be one utterance (isLinked) is open: they need nearly half of a side, or a run of eight words. */
export function mayBeOne({ share, words, content }: WordsInCommon): boolean {
  return share >= 0.45 || (words >= 8 && content >= 2);
}

export function unlikelyUtterance({ share }: WordsInCommon): UtteranceDecision {
  return { linked: false, chance: share / 2 };
}

/** Whether `isLinked` can be true of these: below three fifths of a side it takes a run of six words, or four in five of all. */
function mayBeLinked({ share, stretch, ofLonger }: WordsInCommon): boolean {
  return share >= 0.6 || stretch >= 6 || ofLonger >= 0.8;
}

/** Content words that two people do not say alike by chance. */
const MANY_WORDS = 7;
/** Words in an unbroken run from which a wholly shared short quotation stands on its own. */
const OWN_FEET = 5;

/**
 * Do two passages report one utterance? In order of how much is shared:
 *
 *     two different speakers                     only a long, nearly complete match
 *     one holds the other, five words or more    yes, unless the words are a stock phrase
 *     one holds the other, fewer words           only with the same speaker and setting: "completely unacceptable"
 *     most of the shorter is in the longer       yes, from four content words on
 *     a long unbroken run                        yes: two windows on one utterance
 *
 * Where the corpus is full of the words, or weeks lie between the reports, a short remark needs the setting in any case.
 */
export function oneUtterance(
  pair: Pair,
  common: WordsInCommon,
  alignment: () => Alignment,
  speakers: () => Speakers,
): UtteranceDecision {
  return {
    linked: mayBeLinked(common) && isLinked(pair, alignment(), speakers()),
    get chance() {
      return chanceOf(alignment(), speakers());
    },
  };
}

function isLinked(pair: Pair, alignment: Alignment, speakers: Speakers): boolean {
  const cover = Math.max(alignment.coverHere, alignment.coverThere);
  const { longestRun, longestRunContent, sharedContent } = alignment;
  if (alignment.pairs.length === 0 || isFormula(pair, alignment, speakers)) return false;
  if (speakers === "different") return isLongAndWhole(alignment, cover);
  const whole = cover >= 0.93;
  if (sharedContent < MANY_WORDS && isElsewhere(pair, speakers))
    return sharedContent > 0 && whole && sameSetting(pair, speakers, alignment);
  if (whole && longestRun >= OWN_FEET && longestRunContent >= 1 && !stock(alignment)) return true;
  if (whole && longestRun >= MANY_WORDS && !stock(alignment)) return true;
  if (sharedContent === 0) return false;
  if (isOneFrame(alignment)) return true;
  if (sharedContent < 4 && longestRun < 8)
    return whole && isTogether(alignment) && sameSetting(pair, speakers, alignment);
  if (isRewritten(alignment)) return false;
  if (cover >= 0.75) return true;
  if (cover >= 0.6 && longestRun >= OWN_FEET) return true;
  if (cover >= 0.45 && longestRun >= 6 && longestRunContent >= 3) return true;
  return longestRun >= 8 && longestRunContent >= (cover >= 0.6 ? 2 : 3);
}

/** Two sentences of six words and more, equal but for a word or two: "will accept the offer" and "will reject the offer". */
function isOneFrame({ here, there, pairs, sharedContent }: Alignment): boolean {
  const longer = Math.max(here.length, there.length);
  return pairs.length >= 6 && sharedContent >= 3 && pairs.length / longer >= 0.8;
}

/** Gaps with other content on both sides from which two like remarks are two remarks: "no plans for a tax" and "not said anything of a toll". */
const REWRITTEN = 2;

function isRewritten({ differences, longestRun }: Alignment): boolean {
  const swapped = differences.filter(
    (gap) => gap.at !== "start" && hasContent(gap.here) && hasContent(gap.there) && !sameSense(gap.here, gap.there),
  );
  return swapped.length >= REWRITTEN && longestRun < 8;
}

function hasContent(side: readonly Token[]): boolean {
  return side.some((token) => !token.grammatical);
}

function sameSense(here: readonly Token[], there: readonly Token[]): boolean {
  return here.some((a) => !a.grammatical && there.some((b) => areNear(a, b)));
}

/** Weight of shared words up to which they may be a formula: three telling words, or six plain ones. */
const FORMULA = 4.5;

/**
 * Words that anybody may say on any day, by two speakers in two matters: “We have been made aware of an incident”. Told by what
 * stands around them, and by naming nobody: no list of formulas need know them.
 */
function isFormula(
  { here, there, sameOccasion }: Pair,
  { sharedWeight, pairs }: Alignment,
  speakers: Speakers,
): boolean {
  if (speakers === "same" || !here.speaker || !there.speaker || sameOccasion) return false;
  if (sharedWeight >= FORMULA || pairs.some((pair) => isNamed(pair.here, here) && isNamed(pair.there, there)))
    return false;
  return haveNothingAround(here, there);
}

/** With a capital inside its sentence: whoever names somebody speaks of this matter. */
function isNamed(token: Token, { text }: Side): boolean {
  return token.start > 0 && /^\p{Lu}\p{L}/u.test(token.text) && !/[.!?:“"]\s*$/u.test(text.slice(0, token.start));
}

/** What two people do not say alike: most of a long passage, or all of a run of nine words and more. */
function isLongAndWhole({ sharedContent, longestRun, sharedWeight }: Alignment, cover: number): boolean {
  if (cover >= 0.85 && sharedContent >= MANY_WORDS && longestRun >= MANY_WORDS) return true;
  return cover >= 0.95 && longestRun >= 9 && sharedWeight >= 4;
}

/** Rarity of the shared words (natural logarithm, summed) below which many passages of the corpus have them. */
const COMMON_WORDS = 8;
/** Days between two reports of one remark; later, it is said again. */
const ONE_OCCASION = 45;

/** Words that the corpus is full of, or reports that lie far apart in time: a short remark may have been made twice. */
function isElsewhere({ here, there, rarity }: Pair, speakers: Speakers): boolean {
  const apart = Math.abs(Date.parse(here.publishedAt ?? "") - Date.parse(there.publishedAt ?? "")) / 86_400_000;
  return apart > ONE_OCCASION || (speakers !== "same" && rarity !== undefined && rarity() < COMMON_WORDS);
}

/** The shared words stand together, or weigh enough to be found apart. */
function isTogether({ longestRunContent, sharedContent, sharedWeight }: Alignment): boolean {
  return longestRunContent === sharedContent || sharedWeight >= 2.2;
}

/** Rises with the share of the shorter passage that is shared and with the weight of what is shared. */
function chanceOf({ coverHere, coverThere, sharedWeight }: Alignment, speakers: Speakers): number {
  const share = Math.max(coverHere, coverThere);
  const enough = Math.min(1, sharedWeight / 4);
  const chance = share * (0.4 + 0.6 * enough);
  return Math.min(0.99, speakers === "different" ? chance * 0.7 : chance);
}

function stock(alignment: Alignment): boolean {
  return isStockPhrase(alignment.pairs.map((pair) => pair.here.key));
}

/**
 * Few words need the same speaker and setting. One word must be the whole of both, or come from one speaker in one setting;
 * a stock phrase must have been said by somebody on both sides. In plain words or indirect speech a word says nothing.
 */
function sameSetting(pair: Pair, speakers: Speakers, alignment: Alignment): boolean {
  if (isNameOnly(pair.here) || isNameOnly(pair.there)) return false;
  if (speakers !== "same" && isPlainTerm(pair, alignment)) return false;
  const shared = sharedAround(pair.here, pair.there);
  const sameSpeaker = speakers === "same" || (speakers === "unknown" && isSameOccasion(pair, alignment));
  if (alignment.sharedContent === 1)
    return inMarks(pair.here) && inMarks(pair.there) && isOneWord(alignment, sameSpeaker, shared);
  if (stock(alignment)) return pair.here.speaker !== null && pair.there.speaker !== null && shared >= 4;
  return shared >= (sameSpeaker ? 1 : 3);
}

/** Where two articles share other quotations, the very same word given to somebody in both was said once, by whatever name. */
function isSameOccasion({ here, there, sameOccasion }: Pair, { inflected }: Alignment): boolean {
  return sameOccasion === true && here.speaker !== null && there.speaker !== null && inflected.length === 0;
}

function isOneWord({ coverHere, coverThere }: Alignment, sameSpeaker: boolean, shared: number): boolean {
  const whole = Math.min(coverHere, coverThere) >= 0.93;
  return sameSpeaker ? shared >= (whole ? 2 : 4) : whole && shared >= 4;
}

/** Content words up to which a fragment may be a term that everybody uses. */
const TERM = 3;

/**
 * A few words in marks or of an indirect report that the other report uses plainly, as its own: “mother ship”, “tax reform”.
 * It is the same utterance only where that report sets them in marks too or names the speaker.
 */
function isPlainTerm({ here, there }: Pair, { sharedContent }: Alignment): boolean {
  if (sharedContent > TERM) return false;
  return isPlainBeside(here, there) || isPlainBeside(there, here);
}

function isPlainBeside(plain: Side, other: Side): boolean {
  if (inMarks(plain) || (plain.speaker !== null && other.speaker === null)) return false;
  const last = tokens(other.speaker?.name ?? "").at(-1)?.text;
  if (last !== undefined && /^\p{Lu}/u.test(last) && knows(plain, last)) return false;
  return !(inMarks(other) && /["“”]/u.test(plain.text));
}

/** “The Starship” is what something is called, not what somebody said. */
function isNameOnly({ text, speaker }: Side): boolean {
  const content = tokens(text).filter((token) => !token.grammatical);
  const capitals = content.every((token) => /^[\p{Lu}\d]/u.test(token.text));
  return capitals && (speaker === null || content.length > 1);
}

function inMarks({ kind }: Side): boolean {
  return kind !== "sentence" && kind !== "indirect";
}
