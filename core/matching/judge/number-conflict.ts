import type { Judgement } from "../../model.ts";
import type { Alignment, Difference } from "../align.ts";
import { quantities } from "../language/quantities.ts";
import type { Token } from "../language/tokens.ts";
import { type Comparison, isPlain } from "./comparison.ts";
import { daysDiffer, isRunningCount, kindsDiffer, namesDiffer } from "./fact-setting.ts";
import { differingNumbers, type NumberDifference } from "./number-difference.ts";
import { reason } from "./reasons.ts";
import { sharedRare } from "./setting.ts";

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
  const dates = isApart(pair) ? null : datesExchanged(pair.alignment);
  if (dates) return conflict("dates_differ", 0.8, dates.here, dates.there);
  if (!hasNumbers(pair)) return null;
  const { alignment, here, there } = pair;
  const differing = differingNumbers(alignment, here.text, there.text);
  const found = differing.find((numbers) => isOneFact(pair, numbers));
  if (!found) return null;
  const [one, other] = [withNeighbour(alignment.here, found.here.at), withNeighbour(alignment.there, found.there.at)];
  return conflict("numbers_differ", pair.utterance.linked ? 0.85 : 0.7, one, other);
}

function conflict(code: string, score: number, here: readonly Token[], there: readonly Token[]): Judgement {
  return { stance: "contradicts", subtype: "number_conflict", score, why: [reason(code, here, there)] };
}

const DATE =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december)$/u;

/** One day or month for another inside one quoted utterance: “on Tuesday” / “on Thursday”. */
function datesExchanged({ differences }: Alignment): Difference | null {
  const date = (side: readonly Token[]) =>
    side.length === 1 && DATE.test(side[0]?.key ?? "") ? side[0]?.key : undefined;
  return differences.find(({ here, there }) => date(here) !== undefined && date(there) !== undefined) ?? null;
}

/** Rare words that passages and surroundings share where the sentences themselves share little but the deed. */
const ONE_STORY = 3;

/** "will cut 312 jobs" and "will cut 213 jobs" in one story, however the rest is worded. Both counts must be meant exactly. */
function isSameDeed({ here, there, alignment }: Comparison, { here: one, there: other }: NumberDifference): boolean {
  if (one.bound !== "exact" || other.bound !== "exact" || one.dimension !== "count") return false;
  if (one.thing === null || one.thing !== other.thing) return false;
  const verb = (side: readonly Token[], at: number) => side.slice(0, at).findLast((token) => !token.grammatical)?.lemma;
  const deed = verb(alignment.here, one.at);
  return deed !== undefined && deed === verb(alignment.there, other.at) && sharedRare(here, there).length >= ONE_STORY;
}

function hasNumbers({ tokens: { here, there } }: Comparison): boolean {
  return here.some(({ value }) => value !== null) && there.some(({ value }) => value !== null);
}

/** Not one quoted utterance: the two may tell different facts. */
function isApart(pair: Comparison): boolean {
  return !pair.utterance.linked || isPlain(pair);
}

/** Words inside one quoted utterance are one fact; plain statements must agree on who, where and when. */
function isOneFact(pair: Comparison, numbers: NumberDifference): boolean {
  if (!isApart(pair)) return true;
  const { here, there } = pair.alignment;
  if (Math.min(pair.claim.here, pair.claim.there) < SAME_FACT && !isSameDeed(pair, numbers)) return false;
  if (isRunningCount(here, numbers.here.at) || isRunningCount(there, numbers.there.at)) return false;
  if (periodsDiffer(pair, numbers) || daysDiffer(here, there)) return false;
  return !namesDiffer(here, pair.here.text, there, pair.there.text) && !kindsDiffer(here, there);
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

function withNeighbour<T>(side: readonly T[], at: number): readonly T[] {
  return side.slice(at, at + 2);
}
