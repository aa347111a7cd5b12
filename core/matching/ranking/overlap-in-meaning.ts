import type { WordVectors } from "../meaning/word-vectors.ts";

/** Cosine from which on two words are taken for near ones; below, most of a topic is near. */
const NEAR = 0.5;

/** Terms with what meeting each is worth. */
export type WeighedTerms = ReadonlyMap<string, number>;

/** Shares of two texts' weight that the other text says too, in the same words or in near ones. 0..1. */
export interface OverlapInMeaning {
  readonly ofQuery: number;
  readonly ofText: number;
}

/**
 * How much a text and a query say of each other: every term counts with its nearest term of the other side, the same term fully, a
 * near one by its cosine. The soft alignment of Mihalcea, Corley and Strapparava (AAAI 2006), each direction by itself.
 *
 *     query   |careful| preparation of the |talks|              careful 0.7, preparation 1, talks 0.8
 *     text    a |thorough| preparation of |negotiations| in |Marl|
 *
 * Returns the comparison of one query with any text. What is near to the query is worked out once for a term: the texts that
 * are compared share most of theirs.
 */
export function overlapWith(query: WeighedTerms, vectors: WordVectors): (text: WeighedTerms) => OverlapInMeaning {
  const terms = [...query.keys()];
  const weights = [...query.values()];
  const known = new Map<string, Nearest>();
  return (text) => {
    const met = new Float32Array(terms.length);
    let [got, all] = [0, 0];
    for (const [term, weight] of text) {
      const nearest = known.get(term) ?? nearestIn(terms, term, vectors);
      known.set(term, nearest);
      for (const [n, likeness] of nearest.near) met[n] = Math.max(met[n] as number, likeness);
      got += weight * nearest.best;
      all += weight;
    }
    return { ofQuery: shareOf(weights, met), ofText: all === 0 ? 0 : got / all };
  };
}

/** The query's terms to which one is near, by their place, and how near the nearest is. */
interface Nearest {
  readonly near: readonly (readonly [place: number, likeness: number])[];
  readonly best: number;
}

function nearestIn(terms: readonly string[], term: string, vectors: WordVectors): Nearest {
  const near = terms.flatMap((other, n) => {
    const likeness = other === term ? 1 : vectors.likeness(other, term);
    return likeness > NEAR ? [[n, likeness] as const] : [];
  });
  return { near, best: near.reduce((best, [, likeness]) => Math.max(best, likeness), 0) };
}

function shareOf(weights: readonly number[], met: Float32Array): number {
  let [got, all] = [0, 0];
  weights.forEach((weight, n) => {
    got += weight * (met[n] as number);
    all += weight;
  });
  return all === 0 ? 0 : got / all;
}
