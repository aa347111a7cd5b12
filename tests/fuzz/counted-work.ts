import { Session } from "node:inspector/promises";

/** Scripts whose work counts: the product's own. */
const COUNTED = /\/(?:core|tests\/fuzz)\/[^?]*\.ts/;

/**
 * Counts what a piece of code does, in calls of functions (V8's precise coverage). A machine's speed and load do not change
 * that by one, so growth can be tested where a clock could not.
 */
export class CountedWork {
  readonly #session = new Session();

  async start(): Promise<void> {
    this.#session.connect();
    await this.#session.post("Profiler.enable");
    await this.#session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
  }

  /** Functions called by `work`. */
  async of(work: () => unknown): Promise<number> {
    await this.#callsSinceAsked();
    work();
    return this.#callsSinceAsked();
  }

  async stop(): Promise<void> {
    await this.#session.post("Profiler.stopPreciseCoverage");
    this.#session.disconnect();
  }

  /** Coverage starts again at nought whenever it is taken. */
  async #callsSinceAsked(): Promise<number> {
    const { result } = await this.#session.post("Profiler.takePreciseCoverage");
    let calls = 0;
    for (const { url, functions } of result)
      if (COUNTED.test(url)) for (const { ranges } of functions) for (const { count } of ranges) calls += count;
    return calls;
  }
}
