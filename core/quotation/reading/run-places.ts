import type { MarkedRun } from "../marks/marked-run.ts";
import type { Token } from "./token.ts";

/**
 * Index of each run's token. Runs stand in text order, and a dozen rules ask for the same run one after another, then for
 * the next: so the last answer is tried first, then the one behind it, and only then it is looked for by halves.
 */
export class RunPlaces {
  readonly #tokens: readonly Token[];
  /** Tokens that are runs, in order. */
  readonly #places: Int32Array;
  #last = 0;

  constructor(tokens: readonly Token[], runs: number) {
    this.#tokens = tokens;
    this.#places = new Int32Array(runs);
    for (let i = 0, next = 0; i < tokens.length; i++) if (tokens[i]!.run) this.#places[next++] = i;
  }

  /** Undefined for a run inside another, and for one that became a noun. */
  get(run: MarkedRun): number | undefined {
    if (this.#runAt(this.#last) !== run)
      this.#last = this.#runAt(this.#last + 1) === run ? this.#last + 1 : this.#find(run);
    return this.#runAt(this.#last) === run ? this.#places[this.#last] : undefined;
  }

  /** The run before, or null for the first. */
  before(run: MarkedRun): MarkedRun | null {
    return this.get(run) === undefined ? null : this.#runAt(this.#last - 1);
  }

  #runAt(index: number): MarkedRun | null {
    return this.#tokens[this.#places[index] ?? -1]?.run ?? null;
  }

  #find(run: MarkedRun): number {
    let low = 0;
    let high = this.#places.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#runAt(middle)!.start < run.start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
