import type { Alignment } from "../../align.ts";
import type { Token } from "../../language/tokens.ts";
import type { Pair } from "../../side.ts";
import { areNear } from "../claim/one-claim.ts";
import { isFormula, isStock } from "./formula.ts";
import { areOfOneSetting } from "./same-setting.ts";
import { daysApart } from "./setting.ts";
import { mayBeLinked, type WordsInCommon } from "./shared-words.ts";
import type { Speakers } from "./speakers.ts";

export interface UtteranceDecision {
  readonly linked: boolean;
  /** Chance that both report words said once, 0..1. */
  readonly chance: number;
}

export function unlikelyUtterance({ share }: WordsInCommon): UtteranceDecision {
  return { linked: false, chance: share / 2 };
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
    return sharedContent > 0 && whole && areOfOneSetting(pair, speakers, alignment);
  if (whole && longestRun >= OWN_FEET && longestRunContent >= 1 && !isStock(alignment)) return true;
  if (whole && longestRun >= MANY_WORDS && !isStock(alignment)) return true;
  if (sharedContent === 0) return false;
  if (isOneFrame(alignment)) return true;
  if (sharedContent < 4 && longestRun < 8)
    return whole && isTogether(alignment) && areOfOneSetting(pair, speakers, alignment);
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
  return (
    daysApart(here, there) > ONE_OCCASION || (speakers !== "same" && rarity !== undefined && rarity() < COMMON_WORDS)
  );
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
