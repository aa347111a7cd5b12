import { sentenceAround } from "../../../language/clauses.ts";
import { extentNamed, extentOf, measuredNoun } from "../../../language/measured-noun.ts";
import { namesIn } from "../../../language/names.ts";
import { type Quantity, quantities } from "../../../language/quantities.ts";
import { areCompatible, isSlipOfScale } from "../../../language/rounding.ts";
import type { Token } from "../../../language/tokens.ts";
import { unitNamed } from "../../../language/units.ts";
import type { Side } from "../../../side.ts";
import { areNear } from "../../claim/one-claim.ts";
import type { Comparison } from "../../comparison.ts";
import { isOneStory, knows } from "../../utterance/setting.ts";
import { areOnOtherDays, daysDiffer, isRunningCount, kindsDiffer } from "./fact-setting.ts";
import type { NumberDifference } from "./number-difference.ts";

/** Words on either side of a measure in which its thing, and who has to do with it, are named. */
const WINDOW = 10;
/** Words near by that two sums must share besides the word they belong to. */
const PARTICIPANTS = 1;

/**
 * A measure of one thing in one story, however differently the two sentences are worded: how wide a hole is, what a
 * contract is worth. The same extent or the same noun, on the same thing; a slip of a thousand or a million in the same
 * figure needs no more than the noun.
 *
 *     here   The hole had a radius of 15 metres, the surveyor said.
 *     there  The blast left a hole 15 metres across.
 */
export function measuredFact(pair: Comparison): NumberDifference | null {
  const { here, there, tokens } = pair;
  const [left, right] = [measures(tokens.here, here), measures(tokens.there, there)];
  if (left.length === 0 || right.length === 0) return null;
  for (const one of left) {
    const others = right.filter((other) => areOfOneKind(one, other));
    if (others.length === 0 || isSettled(one, others)) continue;
    const other = others.find(
      (another) =>
        !isSettled(
          another,
          left.filter((mine) => areOfOneKind(mine, another)),
        ) && isOneFact(pair, one, another),
    );
    if (other) return { here: one.quantity, there: other.quantity };
  }
  return null;
}

/** A quantity, and what of which thing it measures. */
interface Measure {
  readonly quantity: Quantity;
  /** "across", "depth" … of a length, else the dictionary form of the noun that a sum belongs to. */
  readonly of: string;
  readonly noun: Token | null;
  /** Content words of its sentence near by. */
  readonly near: readonly Token[];
}

function measures(side: readonly Token[], { text }: Side): Measure[] {
  return quantities(side, text).flatMap((quantity) => {
    const extent = extentOf(side, quantity);
    const noun = quantity.dimension.startsWith("money") ? measuredNoun(side, quantity, text) : null;
    if (!extent && !noun) return [];
    const near = around(side, quantity, text).filter((token) => token !== noun);
    const of = extent?.of ?? (noun as Token).lemma;
    return [{ quantity: scaled(quantity, extent?.factor ?? 1), of, noun, near }];
  });
}

/** A radius is compared as the diameter it makes. */
function scaled(quantity: Quantity, factor: number): Quantity {
  const { value, rangeTo, step, round } = quantity;
  return {
    ...quantity,
    value: value * factor,
    rangeTo: rangeTo && rangeTo * factor,
    step: step * factor,
    round: round * factor,
  };
}

function around(side: readonly Token[], { at, end }: Quantity, text: string): Token[] {
  const { from, to } = sentenceAround(side, at, text);
  return side
    .slice(Math.max(from, at - WINDOW), Math.min(to, end + WINDOW))
    .filter((token) => !token.grammatical && token.value === null);
}

function areOfOneKind(a: Measure, b: Measure): boolean {
  if (a.quantity.dimension !== b.quantity.dimension) return false;
  if (a.noun && b.noun) return areNear(a.noun, b.noun);
  return a.of === b.of && (a.of !== "distance" || isOnePlace(a, b));
}

const COMPASS = /^(?:north|south|east|west)/u;

/** "9 miles south of Pell" and "12 miles from Pell": what it is away from stands behind both. West of it is not south-west of it. */
function isOnePlace(a: Measure, b: Measure): boolean {
  const towards = ({ near, quantity }: Measure) =>
    near.find(({ start, key }) => start > quantity.token.end && COMPASS.test(key))?.key;
  const [course, others] = [towards(a), towards(b)];
  if (course !== undefined && others !== undefined && course !== others) return false;
  const behind = ({ near, quantity }: Measure) =>
    near.find(({ start, text }) => start > quantity.token.end && /^\p{Lu}/u.test(text));
  const [one, other] = [behind(a), behind(b)];
  return one !== undefined && one.lemma === other?.lemma;
}

function isSettled({ quantity }: Measure, others: readonly Measure[]): boolean {
  return others.some((other) => areCompatible(quantity, other.quantity));
}

function isOneFact(pair: Comparison, a: Measure, b: Measure): boolean {
  const { here, there, tokens } = pair;
  const shared = a.near.filter((token) => b.near.some((other) => areNear(token, other)));
  const slip = a.noun !== null && isSlipOfScale(a.quantity, b.quantity);
  if (!slip && shared.filter(isThing).length < PARTICIPANTS) return false;
  if (isRunningCount(tokens.here, a.quantity.at) || isRunningCount(tokens.there, b.quantity.at)) return false;
  if (daysDiffer(tokens.here, tokens.there) || kindsDiffer(a.near, b.near) || areTwoNamed(pair, a, b)) return false;
  if (areOnOtherDays(here, there)) return false;
  return pair.sameOccasion === true || isOneStory(here, there);
}

/** No adverb, no unit, no everyday verb: something that can be wide or worth. */
function isThing({ commonness, key, lemma }: Token): boolean {
  return commonness >= 2 && !/ly$/u.test(key) && unitNamed(key, lemma) === undefined && extentNamed(key) === null;
}

/** Near each measure stands a name that the other report does not know, its surroundings included: two things. */
function areTwoNamed({ here, there }: Comparison, a: Measure, b: Measure): boolean {
  const unknown = (near: readonly Token[], { text }: Side, other: Side) =>
    namesIn(near, text).some((name) => !knows(other, name.text));
  return unknown(a.near, here, there) && unknown(b.near, there, here);
}
