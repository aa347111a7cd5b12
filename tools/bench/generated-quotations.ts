import common from "../../assets/lexicons/common-words.json" with { type: "json" };

/** Words of the vocabulary; news of a year has about as many that occur twice. */
const VOCABULARY = 60_000;
/** Zipf's law with Mandelbrot's shift: the rank-th word comes as often as 1 / (rank + SHIFT) ^ EXPONENT. */
const EXPONENT = 1.07;
const SHIFT = 2.7;

/** Numbers in [0, 1) that are the same in every run (mulberry32, public domain). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Draws words as often as English does: the commonest are real ones in their real order, the tail is names joined from two
 * ("Stonebridge"). Nothing of any text is kept or copied.
 */
export class WordSource {
  readonly #words: readonly string[];
  readonly #cumulated: Float64Array;
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = seeded(seed);
    this.#words = vocabulary();
    this.#cumulated = new Float64Array(this.#words.length);
    let sum = 0;
    for (let rank = 0; rank < this.#words.length; rank++) {
      sum += 1 / (rank + SHIFT) ** EXPONENT;
      this.#cumulated[rank] = sum;
    }
  }

  /** A whole number from 0 up to, and without, `below`. */
  below(below: number): number {
    return Math.floor(this.#random() * below);
  }

  word(): string {
    const wanted = this.#random() * (this.#cumulated.at(-1) as number);
    let [low, high] = [0, this.#cumulated.length - 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#cumulated[middle] as number) < wanted) low = middle + 1;
      else high = middle;
    }
    return this.#words[low] as string;
  }

  /** A quotation of 8 to 40 words. */
  quotation(): string[] {
    return Array.from({ length: 8 + this.below(33) }, () => this.word());
  }
}

function vocabulary(): string[] {
  const real = common.buckets.flatMap((bucket) => bucket.split(" "));
  const halves = real.slice(300, 1300).filter((word) => word.length >= 4 && word.length <= 6);
  const words = new Set(real);
  for (let i = 0; words.size < VOCABULARY; i++) {
    const first = halves[i % halves.length] as string;
    const second = halves[(i * 7 + Math.floor(i / halves.length)) % halves.length] as string;
    words.add(`${first[0]?.toUpperCase()}${first.slice(1)}${second}`);
  }
  return [...words];
}
