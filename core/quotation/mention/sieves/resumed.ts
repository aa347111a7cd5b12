import { frameStart } from "../../frame/frame.ts";
import { framesAround, placeOf, sentenceAround } from "../around.ts";
import type { Sieve } from "../attribution.ts";
import { earlierRun } from "../earlier-run.ts";

/** Words broken off by their own report go on behind its comma. */
export const resumed: Sieve = {
  name: "resumed",
  example: "“The bridge,” Mayor Ann Dole told reporters, “is safe.”",
  find(run, scene) {
    const at = placeOf(run, scene);
    if (scene.reading.tokens[at - 1]?.text !== ",") return null;
    const earlier = earlierRun(run, scene);
    const decided = earlier && scene.decided.get(earlier);
    if (!decided?.frame || decided.sieve !== "cue-after") return null;
    const from = placeOf(earlier!, scene);
    if (from < sentenceAround(run, scene).from || from > frameStart(decided.frame)) return null;
    const others = framesAround(run, scene).filter(({ use }) => use.first > decided.frame!.use.last && use.last < at);
    return others.length === 0 ? decided : null;
  },
};
