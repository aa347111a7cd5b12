import type { Alignment } from "../../../align.ts";
import { type Quantity, quantities } from "../../../language/quantities.ts";
import { areCompatible } from "../../../language/rounding.ts";
import type { Token } from "../../../language/tokens.ts";
import { areNear, nearness } from "../../claim/one-claim.ts";

export interface NumberDifference {
  readonly here: Quantity;
  readonly there: Quantity;
}

/**
 * Two numbers that measure the same thing in the same place of the two passages and cannot both be right. A number whose
 * equal, rounding or conversion stands anywhere on the other side never conflicts.
 */
export function differingNumbers(alignment: Alignment, hereText: string, thereText: string): NumberDifference[] {
  const left = quantities(alignment.here, hereText);
  const right = quantities(alignment.there, thereText);
  const settled = (one: Quantity, others: readonly Quantity[]) =>
    others.some((other) => (comparable(one, other) && areCompatible(one, other)) || isUnnamed(one, other)) ||
    isSum(one, others);
  const loose = (side: readonly Quantity[], other: readonly Quantity[]) => side.filter((one) => !settled(one, other));
  const open = loose(right, left);
  const unsettled = loose(left, right);
  return unsettled.flatMap((here) => {
    const there = open.find((other) => areRivals(here, other, alignment));
    return there && !unsettled.some((one) => isNearer(one, here, there, alignment)) ? [{ here, there }] : [];
  });
}

function areRivals(here: Quantity, there: Quantity, alignment: Alignment): boolean {
  return comparable(here, there) && sameSlot(here, there, alignment);
}

/** Of two like figures ("a girl of 15 and one of 12") the one that stands among the same words as the other side's is meant. */
function isNearer(one: Quantity, than: Quantity, there: Quantity, alignment: Alignment): boolean {
  if (!areRivals(one, there, alignment)) return false;
  return likenessNear(one, there, alignment) > likenessNear(than, there, alignment);
}

/** "ran 226 yards, Poe 101": the same figure, its unit left out. */
function isUnnamed(one: Quantity, other: Quantity): boolean {
  const isBare = ({ dimension, thing }: Quantity) => dimension === "count" && thing === null;
  return one.token.value === other.token.value && isBare(one) !== isBare(other);
}

/** "43,000 here and 18,000 there" against "61,000 in both". */
function isSum(one: Quantity, others: readonly Quantity[]): boolean {
  const parts = others.filter((other) => comparable(one, other) && other.thing === one.thing);
  const total = parts.reduce((sum, part) => sum + part.value, 0);
  const [first] = parts;
  return first !== undefined && parts.length > 1 && areCompatible(one, { ...first, value: total, bound: "about" });
}

/** Money of two currencies, a year and a length: nothing can be said of the two. */
function comparable(a: Quantity, b: Quantity): boolean {
  if (isBareYear(a, b) || isBareYear(b, a)) return true;
  return a.dimension === b.dimension && a.dimension !== "clock";
}

/** A year against a bare number: in one gap, one of the two is wrong. */
function isBareYear(a: Quantity, b: Quantity): boolean {
  return a.dimension === "year" && b.dimension === "count" && b.thing === null;
}

/** Words on either side of a number that tell which fact it belongs to. */
const WINDOW = 4;

/** The numbers stand in one gap of the alignment, or count the same thing, or have two words around them in common. */
function sameSlot(a: Quantity, b: Quantity, alignment: Alignment): boolean {
  if (a.dimension === "count" && (a.thing === null || b.thing === null)) return inOneGap(a, b, alignment);
  if (a.dimension === "count" && !things(a, b, alignment)) return false;
  if (inOneGap(a, b, alignment)) return true;
  return sharedNear(a, b, alignment) >= 2;
}

function things(a: Quantity, b: Quantity, alignment: Alignment): boolean {
  const find = (side: readonly Token[], q: Quantity) => side.slice(q.at + 1).find((token) => token.lemma === q.thing);
  const [x, y] = [find(alignment.here, a), find(alignment.there, b)];
  return x !== undefined && y !== undefined && areNear(x, y);
}

function inOneGap(a: Quantity, b: Quantity, alignment: Alignment): boolean {
  return alignment.differences.some(
    (gap) =>
      gap.at !== "end" &&
      gap.here.includes(a.token) &&
      gap.there.includes(b.token) &&
      gap.here.length + gap.there.length <= 8,
  );
}

function sharedNear(a: Quantity, b: Quantity, { here, there }: Alignment): number {
  const other = wordsNear(there, b);
  return wordsNear(here, a).filter((token) => other.some((word) => areNear(token, word))).length;
}

/** The same, where a near word counts less than an equal one. */
function likenessNear(a: Quantity, b: Quantity, { here, there }: Alignment): number {
  const other = wordsNear(there, b);
  return wordsNear(here, a).reduce((sum, token) => sum + Math.max(0, ...other.map((word) => nearness(token, word))), 0);
}

function wordsNear(side: readonly Token[], { at }: Quantity): readonly Token[] {
  return side
    .slice(Math.max(0, at - WINDOW), at + WINDOW + 1)
    .filter((token) => !token.grammatical && token.value === null);
}
