import type { Quantity } from "./quantities.ts";

/** How far a conversion between units may be off, as a share of the larger. */
const CONVERSION = 0.08;
/** How far beyond a bound a number may lie: "more than 6" is not said of 12. */
const BEYOND = 1.5;

/** Two measures of one thing that can both be right: rounding, units, "about", "at least", "up to", a range. */
export function areCompatible(a: Quantity, b: Quantity): boolean {
  const [low, high] = a.value <= b.value ? [a, b] : [b, a];
  const apart = high.value - low.value;
  if (apart === 0 || (low.rangeTo !== null && high.rangeTo === null && high.value <= low.rangeTo)) return true;
  if (a.dimension === "score") return false;
  if (apart <= Math.max(slack(a, b), slack(b, a))) return true;
  if (differentUnits(a, b) && apart / Math.abs(high.value) <= CONVERSION) return true;
  if (low.bound === "at_least" && high.bound === "exact" && high.value <= low.value * BEYOND) return true;
  if (low.bound === "at_least" && high.bound === "at_least" && high.value <= low.value * BEYOND)
    return low.step !== high.step;
  return high.bound === "at_most" && low.bound !== "at_most" && low.value * BEYOND >= high.value;
}

/** How far `one` lets another number stray: half its last place, where that is coarser; more behind "about". */
function slack(one: Quantity, other: Quantity): number {
  const loose = one.bound === "about" ? Math.max(one.step, one.round) : 0;
  return Math.max(loose, one.step > other.step ? one.step / 2 : 0);
}

/** Steps that are no powers of ten apart come from different units. */
function differentUnits(a: Quantity, b: Quantity): boolean {
  const powers = Math.log10(a.step / b.step);
  return Math.abs(powers - Math.round(powers)) > 1e-6;
}

/** One figure a thousand, a million or a billion times the other: "600" for "600 million". Years and the like have none. */
export function isSlipOfScale(a: Quantity, b: Quantity): boolean {
  const [low, high] = a.value <= b.value ? [a.value, b.value] : [b.value, a.value];
  return low > 0 && [1e3, 1e6, 1e9].some((scale) => Math.abs(high / low - scale) < scale * 1e-9);
}
