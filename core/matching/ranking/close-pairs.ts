/** Rarer words from one to the other within which two of them belong together: "INS |Marlow| on Friday |sank| three |boats|". */
const CLOSE = 3;
/** Words in more than about a fifth of all passages tie everything to everything, and are passed over. */
const COMMON = 1.5;

/**
 * Which share of the pairs of words that stand close together in a query stand close together in a text as well, by their rarity; 0..1.
 * Two boats of a hundred people and a hundred boats of two people have the same words. This is the unordered window of the
 * sequential dependence model of Metzler and Croft (SIGIR 2005).
 *
 * Returns the comparison of one query with any text, given in pieces: a pair does not reach from one into the next.
 */
export function closePairsOf(
  query: readonly string[],
  rarityOf: (term: string) => number,
): (pieces: readonly (readonly string[])[]) => number {
  const rare = [...new Set(query)].filter((term) => rarityOf(term) > COMMON);
  const places = new Map(rare.map((term, place) => [term, place]));
  const placeOf = (term: string) => {
    const known = places.get(term);
    if (known !== undefined) return known;
    const place = rarityOf(term) > COMMON ? ELSEWHERE : PASSED_OVER;
    places.set(term, place);
    return place;
  };
  const weights = new Map<number, number>();
  forEachPair(query, placeOf, (a, b) => {
    weights.set(pairOf(a, b), rarityOf(rare[a] as string) + rarityOf(rare[b] as string));
  });
  const all = sum(weights.values());
  return (pieces) => {
    const met = new Map<number, number>();
    const meet = (a: number, b: number) => met.set(pairOf(a, b), weights.get(pairOf(a, b)) ?? 0);
    for (const terms of pieces) forEachPair(terms, placeOf, meet);
    return all === 0 ? 0 : sum(met.values()) / all;
  };
}

/** In place of a word that the query lacks, and of a common one. */
const ELSEWHERE = -1;
const PASSED_OVER = -2;

/** Calls back for each two words of the query that stand close together. */
function forEachPair(
  terms: readonly string[],
  placeOf: (term: string) => number,
  use: (a: number, b: number) => void,
): void {
  const before = new Int32Array(CLOSE).fill(ELSEWHERE);
  let seen = 0;
  for (const term of terms) {
    const place = placeOf(term);
    if (place === PASSED_OVER) continue;
    if (place !== ELSEWHERE) for (const other of before) if (other !== ELSEWHERE && other !== place) use(other, place);
    before[seen++ % CLOSE] = place;
  }
}

/** One number for two places of a query, in either order. */
function pairOf(a: number, b: number): number {
  return Math.max(a, b) * 65_536 + Math.min(a, b);
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
