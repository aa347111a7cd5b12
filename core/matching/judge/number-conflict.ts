import type { Judgement } from "../../model.ts";
import type { Alignment, Difference } from "../align.ts";
import { isMonth, isWeekday } from "../language/calendar.ts";
import { extentOf } from "../language/measured-noun.ts";
import { type Quantity, quantities } from "../language/quantities.ts";
import type { Token } from "../language/tokens.ts";
import { currencyNamed, unitNamed } from "../language/units.ts";
import { type Comparison, inMarks, isPlain } from "./comparison.ts";
import { countedApart, daysDiffer, isRunningCount, kindsDiffer, namesDiffer, sumsUp } from "./fact-setting.ts";
import { measuredFact } from "./measured-fact.ts";
import { differingNumbers, type NumberDifference } from "./number-difference.ts";
import { areNear } from "./one-claim.ts";
import { type Agreement, isOneDeed } from "./one-deed.ts";
import { otherDay } from "./other-day.ts";
import { partOfBody } from "./part-of-body.ts";
import { reason } from "./reasons.ts";
import { areTwoNamed, isOneStory } from "./setting.ts";

/** Share of each side that must be spoken of on the other before two numbers are held to be of one fact. */
const SAME_FACT = 0.4;

/**
 * A number differs for the same fact, beyond rounding, units, "about" and "at least". Counts that rise while a story
 * runs, and facts of other people, places or days, are no conflict.
 *
 *     here   “The dam was built for 40 million euros.”
 *     there  “The dam was built for 70 million euros.”
 */
export function numberConflict(pair: Comparison): Judgement | null {
  return otherNumber(pair) ?? (isApart(pair) ? otherDay(pair) : null) ?? partOfBody(pair);
}

function otherNumber(pair: Comparison): Judgement | null {
  const dates = isApart(pair) ? null : datesExchanged(pair.alignment);
  if (dates) return conflict("dates_differ", 0.8, dates.here, dates.there);
  if (!hasNumbers(pair)) return null;
  const { alignment, here, there } = pair;
  const differing = differingNumbers(alignment, here.text, there.text);
  const found =
    differing.find((numbers) => isOneExtent(pair, numbers) && isOneFact(pair, numbers)) ?? measuredFact(pair);
  if (!found) return null;
  if (isApart(pair) && ((!isPlain(pair) && areCountedApart(pair, found)) || agesOfTwo(pair, found))) return null;
  const [one, other] = [withNeighbour(alignment.here, found.here), withNeighbour(alignment.there, found.there)];
  return conflict("numbers_differ", pair.utterance.linked ? 0.85 : 0.7, one, other);
}

function conflict(code: string, score: number, here: readonly Token[], there: readonly Token[]): Judgement {
  return { stance: "contradicts", subtype: "number_conflict", score, why: [reason(code, here, there)] };
}

/** One day or month for another inside one quoted utterance: “on Tuesday” / “on Thursday”. */
function datesExchanged({ differences }: Alignment): Difference | null {
  const isDate = ([token, ...more]: readonly Token[]) =>
    token !== undefined && more.length === 0 && (isWeekday(token.key) || isMonth(token));
  return differences.find(({ here, there }) => isDate(here) && isDate(there)) ?? null;
}

/** "will cut 312 jobs" and "will cut 213 jobs" in one story, however the rest is worded. Both counts must be meant exactly. */
function isSameDeed({ here, there, alignment }: Comparison, { here: one, there: other }: NumberDifference): boolean {
  if (one.bound !== "exact" || other.bound !== "exact" || one.dimension !== "count") return false;
  if (one.thing === null || one.thing !== other.thing) return false;
  const verb = (side: readonly Token[], at: number) => side.slice(0, at).findLast((token) => !token.grammatical)?.lemma;
  const deed = verb(alignment.here, one.at);
  return deed !== undefined && deed === verb(alignment.there, other.at) && isOneStory(here, there);
}

function hasNumbers({ tokens: { here, there } }: Comparison): boolean {
  return here.some(({ value }) => value !== null) && there.some(({ value }) => value !== null);
}

/** Share of the shorter passage that must be the same before words outside marks are held to tell one fact by that alone. */
const NEARLY_ALL = 0.85;

/** What the clauses around two numbers must share, the thing counted among it. */
const OF_A_COUNT: Agreement = { share: 0.5, words: 2 };

/** Not one quoted utterance: the two may tell different facts. */
function isApart(pair: Comparison): boolean {
  if (!pair.utterance.linked || isPlain(pair)) return true;
  if (inMarks(pair.here) && inMarks(pair.there)) return false;
  return Math.max(pair.alignment.coverHere, pair.alignment.coverThere) < NEARLY_ALL;
}

/** How deep a thing is, and how wide, are two facts. */
function isOneExtent({ alignment }: Comparison, { here, there }: NumberDifference): boolean {
  const [one, other] = [extentOf(alignment.here, here), extentOf(alignment.there, there)];
  return one === null || other === null || (one.of === other.of && one.factor === other.factor);
}

function areCountedApart(
  { alignment: { here, there } }: Comparison,
  { here: one, there: other }: NumberDifference,
): boolean {
  return sumsUp(here) !== sumsUp(there) || countedApart(here, one.at, there, other.at);
}

/** Two ages, of two people: not the same name before them, nor the same noun behind. */
function agesOfTwo({ alignment }: Comparison, { here, there }: NumberDifference): boolean {
  if (here.dimension !== "age") return false;
  const [a, b] = [agedIn(alignment.here, here), agedIn(alignment.there, there)];
  return !a.some((token) => b.some((other) => areNear(token, other)));
}

function agedIn(side: readonly Token[], { at, end }: Quantity): readonly Token[] {
  const before = side.slice(Math.max(0, at - 2), at).filter(({ text }) => /^\p{Lu}/u.test(text));
  const behind = side.slice(end + 1, end + 3).filter(({ grammatical }) => !grammatical);
  return [...before, ...behind];
}

/** Words inside one quoted utterance are one fact; plain statements must agree on who, where and when. */
function isOneFact(pair: Comparison, numbers: NumberDifference): boolean {
  if (!isApart(pair)) return true;
  const { here, there } = pair.alignment;
  if (Math.min(pair.claim.here, pair.claim.there) < SAME_FACT && !isSameDeed(pair, numbers)) return false;
  if (isRunningCount(here, numbers.here.at) || isRunningCount(there, numbers.there.at)) return false;
  if (periodsDiffer(pair, numbers) || daysDiffer(here, there)) return false;
  if (kindsDiffer(here, there)) return false;
  if (!sharesThing(here, there)) return false;
  if (isPlain(pair)) return !namesDiffer(here, pair.here.text, there, pair.there.text);
  return isOneDeed(pair, numbers.here.at, numbers.there.at, OF_A_COUNT) && !areTwoNamed(pair.here, pair.there);
}

/** Content words that two statements must share besides their numbers, units and currencies: "costs" alone names no thing. */
const SHARED_WORDS = 2;

/** A ticket "usually costs two euros" and repairs "will cost four million euros": two things that cost something. */
function sharesThing(here: readonly Token[], there: readonly Token[]): boolean {
  const isUnit = ({ key, lemma }: Token) => unitNamed(key, lemma) !== undefined || currencyNamed(lemma) !== undefined;
  const told = here.filter((token) => !token.grammatical && token.value === null && !isUnit(token));
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

/** The number with its unit and the word behind: "40 million euros for". */
function withNeighbour(side: readonly Token[], { at, end }: Quantity): readonly Token[] {
  return side.slice(at, end + 2);
}
