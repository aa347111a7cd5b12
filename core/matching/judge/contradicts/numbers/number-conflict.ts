import type { Judgement } from "../../../../model.ts";
import type { Alignment, Difference } from "../../../align.ts";
import { isMonth, isWeekday } from "../../../language/calendar.ts";
import type { Quantity } from "../../../language/quantities.ts";
import type { Token } from "../../../language/tokens.ts";
import { areBare, type Comparison, inMarks, isPlain } from "../../comparison.ts";
import { reason } from "../../reasons.ts";
import { measuredFact } from "./measured-fact.ts";
import { differingNumbers } from "./number-difference.ts";
import { agesOfTwo, areCountedApart, areTwoEvents, isOneExtent, isOneFact } from "./one-fact.ts";
import { otherDay } from "./other-day.ts";
import { partOfBody } from "./part-of-body.ts";

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
  const apart = isApart(pair);
  const differing = differingNumbers(alignment, here.text, there.text);
  if (apart && areTwoEvents(pair, differing)) return null;
  const found =
    differing.find((numbers) => isOneExtent(pair, numbers) && (!apart || isOneFact(pair, numbers))) ??
    measuredFact(pair);
  if (!found) return null;
  if (apart && ((!areBare(pair) && areCountedApart(pair, found)) || agesOfTwo(pair, found))) return null;
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

function hasNumbers({ tokens: { here, there } }: Comparison): boolean {
  return here.some(({ value }) => value !== null) && there.some(({ value }) => value !== null);
}

/** Share of the shorter passage that must be the same before words outside marks are held to tell one fact by that alone. */
const NEARLY_ALL = 0.85;

/** Not one quoted utterance: the two may tell different facts. */
function isApart(pair: Comparison): boolean {
  if (!pair.utterance.linked || isPlain(pair)) return true;
  if (inMarks(pair.here) && inMarks(pair.there)) return false;
  return Math.max(pair.alignment.coverHere, pair.alignment.coverThere) < NEARLY_ALL;
}

/** The number with its unit and the word behind: "40 million euros for". */
function withNeighbour(side: readonly Token[], { at, end }: Quantity): readonly Token[] {
  return side.slice(at, end + 2);
}
