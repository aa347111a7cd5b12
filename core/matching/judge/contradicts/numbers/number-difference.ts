import type { Alignment } from "../../../align.ts";
import { type Quantity, quantities } from "../../../language/quantities.ts";
import { areCompatible } from "../../../language/rounding.ts";
import type { Token } from "../../../language/tokens.ts";
import { areNear } from "../../claim/one-claim.ts";

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
    others.some((other) => comparable(one, other) && areCompatible(one, other)) || isSum(one, others);
  const loose = (side: readonly Quantity[], other: readonly Quantity[]) => side.filter((one) => !settled(one, other));
  const open = loose(right, left);
  return loose(left, right).flatMap((here) => {
    const there = open.find((other) => comparable(here, other) && sameSlot(here, other, alignment));
    return there ? [{ here, there }] : [];
  });
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
  const near = (side: readonly Token[], q: Quantity) =>
    side
      .slice(Math.max(0, q.at - WINDOW), q.at + WINDOW + 1)
      .filter((token) => !token.grammatical && token.value === null);
  const other = near(there, b);
  return near(here, a).filter((token) => other.some((word) => areNear(token, word))).length;
}
