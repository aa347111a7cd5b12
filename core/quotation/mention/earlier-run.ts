import type { MarkedRun } from "../marks/marked-run.ts";
import type { Decided, Scene } from "./attribution.ts";

/** The run before this one in the article, or null. */
export function earlierRun(run: MarkedRun, { runs }: Scene): MarkedRun | null {
  const at = indexOf(run, runs);
  return at > 0 ? runs[at - 1]! : null;
}

/** What the run before this one was given, or null. */
export function earlierDecision(run: MarkedRun, scene: Scene): Decided | null {
  const earlier = earlierRun(run, scene);
  return (earlier && scene.decided.get(earlier)) ?? null;
}

/** Runs stand in text order. */
function indexOf(run: MarkedRun, runs: readonly MarkedRun[]): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.start < run.start) low = middle + 1;
    else high = middle;
  }
  return low;
}
