import { type Comparison, inMarks } from "../comparison.ts";

/** How much two passages must have in common before a stance between them is spoken of. */
export interface Common {
  /** Share of the plainer passage's weight that the other speaks of. */
  readonly share: number;
  /** Weight shared; a telling word weighs about one. */
  readonly weight: number;
  /** Content words shared. */
  readonly shared: number;
}

const PLAIN: Common = { share: 0.3, weight: 1.5, shared: 2 };

/** Share, on both sides together, that two quotations of different words must have in common: most remarks on a topic are only that. */
const TWO_QUOTATIONS = 0.5;

/** Chance, 0..1, that both passages speak of one claim; null where less than `least` is shared. */
export function speaksOfTheSame(pair: Comparison, least: Common = PLAIN): number | null {
  const { claim } = pair;
  // How much of `there` is spoken of is dear to know: what rules most pairs out without it comes first.
  if (claim.weight < least.weight || claim.shared < least.shared) return null;
  if (inMarks(pair.here) && inMarks(pair.there)) {
    if (Math.sqrt(claim.here) < TWO_QUOTATIONS || Math.sqrt(claim.here * claim.there) < TWO_QUOTATIONS) return null;
  }
  return Math.max(claim.here, claim.there) >= least.share ? claimChance(pair) : null;
}

/** Rises with what is shared on both sides; a few common words shared by short passages count little. */
export function claimChance({ claim }: Comparison): number {
  const both = Math.sqrt(claim.here * claim.there);
  return Math.min(0.9, 0.75 * both + 0.05 * Math.min(claim.weight, 5));
}
