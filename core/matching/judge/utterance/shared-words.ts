import { isDisfluency } from "../../language/function-words.ts";
import type { Token } from "../../language/tokens.ts";
import { onceForEach } from "../../once-for-each.ts";

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

/** Whether any of the ways to be one utterance (one-utterance.ts) is open: they need nearly half of a side, or a run of eight words. */
export function mayBeOne({ share, words, content }: WordsInCommon): boolean {
  return share >= 0.45 || (words >= 8 && content >= 2);
}

/** Whether two such passages can be linked at all: below three fifths of a side it takes a run of six words, or four in five of all. */
export function mayBeLinked({ share, stretch, ofLonger }: WordsInCommon): boolean {
  return share >= 0.6 || stretch >= 6 || ofLonger >= 0.8;
}
