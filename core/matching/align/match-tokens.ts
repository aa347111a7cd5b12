import type { Token } from "../language/tokens.ts";

export interface MatchedPair {
  readonly i: number;
  readonly j: number;
  readonly here: Token;
  readonly there: Token;
}

/** Extra worth of a match that goes on from the one before: keeps runs unbroken. */
const RUN_BONUS = 0.3;
/** Tokens of a side that take part. A quotation has dozens; the square of this bounds the work. */
const MOST_TOKENS = 600;

/**
 * Pairs of equal words in the same order that weigh most together: Needleman–Wunsch (1970) without mismatches, equality by
 * dictionary form. Time and space are the product of the two lengths.
 */
export function matchTokens(allHere: readonly Token[], allThere: readonly Token[]): MatchedPair[] {
  const here = allHere.slice(0, MOST_TOKENS);
  const there = allThere.slice(0, MOST_TOKENS);
  const { best, width } = fill(here, there);
  const pairs: MatchedPair[] = [];
  let [i, j] = [0, 0];
  while (i < here.length && j < there.length) {
    const left = here[i] as Token;
    const right = there[j] as Token;
    const at = i * width + j;
    const down = best[at + width] as number;
    const across = best[at + 1] as number;
    if (left.lemma === right.lemma && (best[at] as number) > Math.max(down, across)) {
      pairs.push({ i: i++, j: j++, here: left, there: right });
    } else if (down >= across) i++;
    else j++;
  }
  return pairs;
}

/** `best[i, j]`: the most that the words from i here and from j there can weigh together. */
function fill(here: readonly Token[], there: readonly Token[]): { best: Float32Array; width: number } {
  const width = there.length + 1;
  const best = blank((here.length + 1) * width);
  const numbers = new Map<string, number>();
  const [rows, columns] = [numbered(here, numbers), numbered(there, numbers)];
  for (let i = here.length - 1; i >= 0; i--) {
    const lemma = rows[i] as number;
    const weight = (here[i] as Token).weight;
    for (let j = there.length - 1; j >= 0; j--) {
      const at = i * width + j;
      // Two statements: taking an array apart costs more than all the rest until the loop is compiled.
      const down = best[at + width] as number;
      const across = best[at + 1] as number;
      const skip = Math.max(down, across);
      if (lemma !== columns[j]) {
        best[at] = skip;
        continue;
      }
      const goesOn = i + 1 < here.length && rows[i + 1] === columns[j + 1];
      best[at] = Math.max(skip, (best[at + width + 1] as number) + weight + (goesOn ? RUN_BONUS : 0));
    }
  }
  return { best, width };
}

let table = new Float32Array(64 * 64);

/** One table for all alignments, grown when a pair needs more: a fresh one for each would keep the collector busy. */
function blank(cells: number): Float32Array {
  if (table.length < cells) table = new Float32Array(cells * 2);
  return table.fill(0, 0, cells);
}

/** Equal lemmas get equal numbers: the inner loop compares integers. */
function numbered(side: readonly Token[], numbers: Map<string, number>): Uint32Array {
  return Uint32Array.from(side, ({ lemma }) => {
    const known = numbers.get(lemma) ?? numbers.size + 1;
    numbers.set(lemma, known);
    return known;
  });
}
