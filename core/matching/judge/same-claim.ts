import type { Comparison } from "./comparison.ts";

/** Share of the plainer passage's weight that the other must speak of. */
const SHARE = 0.4;
/** Weight that must be shared: about two telling words. */
const WEIGHT = 1.8;

/** Chance, 0..1, that both passages speak of one claim; null where too little is shared to say. */
export function speaksOfTheSame({ claim }: Comparison): number | null {
  const share = Math.max(claim.here, claim.there);
  if (share < SHARE || claim.weight < WEIGHT || claim.shared < 2) return null;
  return Math.min(0.9, 0.35 + 0.4 * share + 0.04 * claim.weight);
}
