import type { StoredPassage } from "./corpus-reader.ts";
import type { Candidate } from "./index/find-candidates.ts";
import { termHashes } from "./index/terms.ts";
import { onceForEach } from "./once-for-each.ts";

/*
 * Judging a pair costs a hundred times what finding it does, and reading a passage from the disk costs more than both. So
 * candidates pass two cheap looks: at what the index knows of them before they are read, and at their words before they are
 * judged. Both ask for a third to a half of what the weakest link ever seen had.
 */

/** These are read of those that share the rarest words… */
const ALWAYS = 6;
/** …and these of those that lie inside the quotation. */
const ALWAYS_INSIDE = 6;
/** Others only where they share this much of what the best one shares. A denial shares less than a report of the same words. */
const NEARLY_AS_MUCH = 0.25;
/** Share of the best one's score, or of its own posting lists, below which a candidate has only a word or two of the topic. */
const SOMETHING = 0.2;
/** Share of its posting lists from which a candidate lies inside the quotation. */
const INSIDE = 0.6;

/** Those of a quotation's candidates, best first, whose words are worth reading. */
export function worthReading(candidates: readonly Candidate[]): Candidate[] {
  const best = candidates[0]?.score ?? 0;
  let inside = 0;
  return candidates.filter(({ score, contained }, i) => {
    if (Math.max(score / best, contained) < SOMETHING) return false;
    return i < ALWAYS || score >= best * NEARLY_AS_MUCH || (contained >= INSIDE && inside++ < ALWAYS_INSIDE);
  });
}

/** Rarity (natural logarithm, summed) of shared words that a common word or two do not reach… */
const ENOUGH = 10;
/** …and share of either side that is enough by itself: one word of two, where the other is the same in another form. */
const HALF = 0.4;

/** A quotation's terms with their rarities, and their sum. */
export interface Weighed {
  readonly rarities: ReadonlyMap<number, number>;
  readonly total: number;
}

export function weigh(rarities: ReadonlyMap<number, number>): Weighed {
  return { rarities, total: [...rarities.values()].reduce((sum, rarity) => sum + rarity, 0) };
}

/** Whether what a quotation shares with a passage, `shared` nats, can be more than a word of the topic. */
export function worthJudging(shared: number, { total }: Weighed, { contained }: Candidate): boolean {
  const share = Math.max(shared / total, contained);
  return share >= HALF || (shared >= ENOUGH && share >= SOMETHING);
}

/** Sum of the rarities of the quotation's terms that the passage has. */
export function sharedNats({ rarities }: Weighed, passage: StoredPassage): number {
  let sum = 0;
  for (const term of termsIn(passage)) sum += rarities.get(term) ?? 0;
  return sum;
}

/** A page's quotations meet the same passages again and again. */
const termsIn = onceForEach(({ passage }: StoredPassage): ReadonlySet<number> => new Set(termHashes(passage.text)));
