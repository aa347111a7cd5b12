import type { MarkedRun } from "../marks/marked-run.ts";
import type { Decided, Scene } from "./attribution.ts";

/** The run before this one in the article, or null. */
export function earlierRun(run: MarkedRun, { reading }: Scene): MarkedRun | null {
  return reading.tokenOf.before(run);
}

/** What the run before this one was given, or null. */
export function earlierDecision(run: MarkedRun, scene: Scene): Decided | null {
  const earlier = earlierRun(run, scene);
  return (earlier && scene.decided.get(earlier)) ?? null;
}
