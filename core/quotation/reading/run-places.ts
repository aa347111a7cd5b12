import type { MarkedRun } from "../marks/marked-run.ts";
import type { Token } from "./token.ts";

/** Index of each run's token. A dozen rules ask for the same run one after another, so the last answer is kept at hand. */
export class RunPlaces {
  readonly #tokens = new Map<MarkedRun, number>();
  #last: MarkedRun | null = null;
  #place: number | undefined;

  constructor(tokens: readonly Token[]) {
    for (let i = 0; i < tokens.length; i++) {
      const { run } = tokens[i]!;
      if (run) this.#tokens.set(run, i);
    }
  }

  /** Undefined for a run inside another, and for one that became a noun. */
  get(run: MarkedRun): number | undefined {
    if (run !== this.#last) [this.#last, this.#place] = [run, this.#tokens.get(run)];
    return this.#place;
  }
}
