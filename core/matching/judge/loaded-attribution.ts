import type { Judgement } from "../../model.ts";
import { loadedCue } from "../language/cue-classes.ts";
import { type Comparison, inMarks } from "./comparison.ts";

/**
 * The other report colours the act of speaking where this one is neutral.
 *
 *     here   “We did what we could,” Ruth Amsel said.
 *     there  “We did what we could,” Ruth Amsel whined.
 */
export function loadedAttribution({ here, there }: Comparison): Judgement | null {
  if (!there.cue || !here.cue || loadedCue(here.cue) || !inMarks(there)) return null;
  const loaded = loadedCue(there.cue);
  if (!loaded) return null;
  return {
    stance: "editorializes",
    subtype: "loaded_attribution",
    score: 0.75,
    why: [{ code: `loaded_cue_${loaded.kind}`, words: { here: here.cue, there: there.cue } }],
  };
}
