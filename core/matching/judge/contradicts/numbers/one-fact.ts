import { isMonth, isWeekday } from "../../../language/calendar.ts";
import { clauseAround } from "../../../language/clauses.ts";
import { isMarketFigure } from "../../../language/market-words.ts";
import { extentOf } from "../../../language/measured-noun.ts";
import { type Quantity, quantities } from "../../../language/quantities.ts";
import { type Token, tokens } from "../../../language/tokens.ts";
import { currencyNamed, unitNamed } from "../../../language/units.ts";
import type { Side } from "../../../side.ts";
import { areNear } from "../../claim/one-claim.ts";
import { type Agreement, isOneDeed } from "../../claim/one-deed.ts";
import { areBare, type Comparison, isPlain } from "../../comparison.ts";
import { areTwoNamed, daysApart, isOneStory } from "../../utterance/setting.ts";
import {
  areOnOtherDays,
  countedApart,
  daysDiffer,
  isRunningCount,
  kindsDiffer,
  namesDiffer,
  sumsUp,
  timesDiffer,
} from "./fact-setting.ts";
import { differingNumbers, type NumberDifference } from "./number-difference.ts";

/** Share of each side that must be spoken of on the other before two numbers are held to be of one fact. */
const SAME_FACT = 0.4;

/** What the clauses around two numbers must share, the thing counted among it. */
const OF_A_COUNT: Agreement = { share: 0.5, words: 2 };

/** "will cut 312 jobs" and "will cut 213 jobs" in one story, however the rest is worded. Both counts must be meant exactly. */
function isSameDeed({ here, there, alignment }: Comparison, { here: one, there: other }: NumberDifference): boolean {
  if (one.bound !== "exact" || other.bound !== "exact" || one.dimension !== "count") return false;
  if (one.thing === null || one.thing !== other.thing) return false;
  const verb = (side: readonly Token[], at: number) => side.slice(0, at).findLast((token) => !token.grammatical)?.lemma;
  const deed = verb(alignment.here, one.at);
  return deed !== undefined && deed === verb(alignment.there, other.at) && isOneStory(here, there);
}

/** How deep a thing is, and how wide, are two facts. */
export function isOneExtent(pair: Comparison, { here, there }: NumberDifference): boolean {
  const { alignment } = pair;
  const [one, other] = [extentOf(alignment.here, here), extentOf(alignment.there, there)];
  if (one === null || other === null) return one === other || pair.utterance.linked || areBare(pair);
  return one.of === other.of && one.factor === other.factor;
}

export function areCountedApart(
  { alignment: { here, there } }: Comparison,
  { here: one, there: other }: NumberDifference,
): boolean {
  return sumsUp(here) !== sumsUp(there) || countedApart(here, one.at, there, other.at);
}

/** Two ages, of two people: not the same name before them, nor the same noun behind. */
export function agesOfTwo({ alignment }: Comparison, { here, there }: NumberDifference): boolean {
  if (here.dimension !== "age") return false;
  const [a, b] = [agedIn(alignment.here, here), agedIn(alignment.there, there)];
  return !a.some((token) => b.some((other) => areNear(token, other)));
}

function agedIn(side: readonly Token[], { at, end }: Quantity): readonly Token[] {
  const before = side.slice(Math.max(0, at - 2), at).filter(({ text }) => /^\p{Lu}/u.test(text));
  const behind = side.slice(end + 1, end + 3).filter(({ grammatical }) => !grammatical);
  return [...before, ...behind];
}

/**
 * Two numbers that differ are of one fact: the passages agree on who, where and when, and neither is a moment of something
 * that moves. For passages that are not one quoted utterance.
 */
export function isOneFact(pair: Comparison, numbers: NumberDifference): boolean {
  const { here, there } = pair.alignment;
  if (Math.min(pair.claim.here, pair.claim.there) < SAME_FACT && !isSameDeed(pair, numbers)) return false;
  if (isRunningCount(here, numbers.here.at) || isRunningCount(there, numbers.there.at)) return false;
  if (isMarketFigure(here, numbers.here) || isMarketFigure(there, numbers.there)) return false;
  if (periodsDiffer(pair, numbers) || daysDiffer(here, there) || belongToTwo(pair, numbers)) return false;
  if (kindsDiffer(here, there)) return false;
  if (!sharesThing(here, there)) return false;
  if (isPlain(pair) && numbers.here.dimension === "percent" && areSharesOfTwo(pair, numbers)) return false;
  // "Headlines of October 4": a series has many days. What was done on one of two is otherDay's to say.
  if (isPlain(pair) && numbers.here.dimension === "day of month") return false;
  if (areBare(pair)) return !namesDiffer(here, pair.here.text, there, pair.there.text);
  if (knowsBoth(pair.here, numbers.there) || knowsBoth(pair.there, numbers.here)) return false;
  if (areOnOtherDays(pair.here, pair.there) || mayBeABirthday(pair, numbers)) return false;
  if (areWordForWord(pair)) return true;
  if (!areOfOneStory(pair) || timesDiffer(pair.here.text, pair.there.text) || eachNamesAlone(pair)) return false;
  return isOneDeed(pair, numbers.here.at, numbers.there.at, OF_A_COUNT) && !areTwoNamed(pair.here, pair.there);
}

/** Each passage has a word in capitals that the other report has nowhere, be it in a headline: two matches, two towns. */
function eachNamesAlone({ tokens, here, there }: Comparison): boolean {
  return namesAlone(tokens.here, there) && namesAlone(tokens.there, here);
}

function namesAlone(side: readonly Token[], other: Side): boolean {
  const known = `${other.before} ${other.text} ${other.after}`.toLowerCase();
  return side.some(
    ({ grammatical, text, value, key }, n) =>
      n > 0 &&
      !grammatical &&
      value === null &&
      /^\p{Lu}\p{Ll}/u.test(text) &&
      !DAY.test(key) &&
      !known.includes(text.toLowerCase()),
  );
}

const DAY = /day$/u;

/** Days between two reports in which nobody is likely to have grown a year older. */
const ONE_WEEK = 7;

/** 26 when he was charged and 27 at his trial. */
function mayBeABirthday({ here, there }: Comparison, { here: one, there: other }: NumberDifference): boolean {
  if (one.dimension !== "age" || Math.abs(one.value - other.value) > 1) return false;
  return !(daysApart(here, there) <= ONE_WEEK);
}

/** Share of both passages that must be the same, word for word, and how many content words, before nothing else need be known. */
const WORD_FOR_WORD = { share: 0.8, words: 4 };

function areWordForWord({ alignment: { coverHere, coverThere, sharedContent } }: Comparison): boolean {
  return Math.min(coverHere, coverThere) >= WORD_FOR_WORD.share && sharedContent >= WORD_FOR_WORD.words;
}

/** Shares of both sides, and words, by which two passages are of one story whatever stands around them. */
const NEARLY_ONE = { share: 0.6, words: 3 };

function areOfOneStory({ claim, here, there, sameOccasion }: Comparison): boolean {
  if (sameOccasion === true || isOneStory(here, there)) return true;
  return Math.min(claim.here, claim.there) >= NEARLY_ONE.share && claim.shared >= NEARLY_ONE.words;
}

/** "Prices rose 2 percent", "wages rose 9 percent": before each share its clause names a thing that the other passage does not speak of. */
function areSharesOfTwo({ alignment, here, there }: Comparison, numbers: NumberDifference): boolean {
  const lone = (side: readonly Token[], text: string, at: number, others: readonly Token[]) => {
    const { from } = clauseAround(side, at, text);
    return side
      .slice(from, at)
      .some((token) => !token.grammatical && token.value === null && !others.some((other) => areNear(token, other)));
  };
  const { here: ours, there: theirs } = alignment;
  return lone(ours, here.text, numbers.here.at, theirs) && lone(theirs, there.text, numbers.there.at, ours);
}

/** Figures of like things that all differ, from which two passages tell of two events; of two plain sentences more. */
const ALL_DIFFER = { quoted: 2, plain: 3 };

/** Two boats, 14 nets and 40 crates of eel; five boats, 31 nets and 90 crates: no figure is the same. */
export function areTwoEvents({ here, there, alignment }: Comparison, differing: readonly NumberDifference[]): boolean {
  const bothPlain = here.kind === "sentence" && there.kind === "sentence";
  if (differing.length < (bothPlain ? ALL_DIFFER.plain : ALL_DIFFER.quoted)) return false;
  const others = quantities(alignment.there, there.text);
  return !quantities(alignment.here, here.text).some(
    (one) =>
      !isOfName(alignment.here, one) &&
      others.some((other) => other.dimension === one.dimension && other.value === one.value),
  );
}

/** "AK 47", "F-16": the number of a make, and no count. */
function isOfName(side: readonly Token[], { at }: Quantity): boolean {
  return /^\p{Lu}{1,3}$/u.test(side[at - 1]?.text ?? "");
}

/** The report itself prints the other's figure of the same thing near by: it knows of two. */
function knowsBoth({ before, after }: Side, other: Quantity): boolean {
  return [before, after].some((text) =>
    quantities(tokens(text), text).some(
      (one) => one.dimension === other.dimension && one.thing === other.thing && one.value === other.value,
    ),
  );
}

/** A figure in brackets is of whoever is named before them: "Tarn (36-3, 24 wins)". */
function belongToTwo({ alignment, here, there }: Comparison, numbers: NumberDifference): boolean {
  const [a, b] = [bracketsOf(numbers.here, here.text), bracketsOf(numbers.there, there.text)];
  if (a === null && b === null) return false;
  const [one, other] = [
    nameBefore(alignment.here, a ?? numbers.here.token.start),
    nameBefore(alignment.there, b ?? numbers.there.token.start),
  ];
  return one !== undefined && other !== undefined && one.lemma !== other.lemma;
}

/** Where the brackets open that a figure stands in; null where it stands in none. */
function bracketsOf({ token, dimension }: Quantity, text: string): number | null {
  if (dimension === "length") return null;
  const before = text.slice(0, token.start);
  const open = before.lastIndexOf("(");
  return open > before.lastIndexOf(")") ? open : null;
}

function nameBefore(side: readonly Token[], place: number): Token | undefined {
  return side.findLast(({ end, text, grammatical }) => end <= place && !grammatical && /^\p{Lu}/u.test(text));
}

/** Content words that two statements must share besides their numbers, units and currencies: "costs" alone names no thing. */
const SHARED_WORDS = 2;

/** What a line that dates an article is made of. */
const DATELINE =
  /^(?:post|posted|publish|published|updat|update|updated|last|first|print|edition|time|edt|est|gmt|cdt|ist|pm|am)$/u;

/** A ticket "usually costs two euros" and repairs "will cost four million euros": two things that cost something. */
function sharesThing(here: readonly Token[], there: readonly Token[]): boolean {
  const isUnit = ({ key, lemma }: Token) => unitNamed(key, lemma) !== undefined || currencyNamed(lemma) !== undefined;
  const isDate = (token: Token) => isMonth(token) || isWeekday(token.key) || DATELINE.test(token.key);
  const told = here.filter((token) => !token.grammatical && token.value === null && !isUnit(token) && !isDate(token));
  return told.filter((token) => there.some((other) => areNear(token, other))).length >= SHARED_WORDS;
}

/** Other years make other facts; a year that is itself the difference is told apart by standing alone. */
function periodsDiffer({ alignment, here, there }: Comparison, { here: one }: NumberDifference): boolean {
  if (one.dimension === "year") return differingNumbers(alignment, here.text, there.text).length > 1;
  const years = (side: readonly Token[], text: string) =>
    quantities(side, text)
      .filter((quantity) => quantity.dimension === "year")
      .map((quantity) => quantity.value);
  const [left, right] = [years(alignment.here, here.text), years(alignment.there, there.text)];
  return left.length > 0 && right.length > 0 && !left.some((year) => right.includes(year));
}
