import type { Judgement } from "../../../model.ts";
import type { Side } from "../../side.ts";
import { printed } from "../reasons.ts";
import { compareSpeakers } from "../utterance/speakers.ts";
import { colouredAgainst } from "./loaded-attribution.ts";

/** In what is said here somebody owns up to a fault, large or small. */
const FAULT =
  /\b(?:mistakes?|mistaken|errors?|wrong|sorry|regrets?|regretted|apologi[sz]\w*|misrememb\w*|misspok\w*|misstat\w*|conflat\w*|inaccura\w*|misle(?:d|ading)|lapses?|poor judge?ment|should(?:n['’]t| not)? have|fell short|let (?:[a-zà-ž]+ ){1,3}down|at fault|oversight|carelessly?|inadvertent\w*)\b/i;
/** The verb there makes a confession of it. */
const CONFESSES = /\b(?:admi[ts]\w*|confess\w*|conced\w*|came clean|fess\w* up|own\w* up)\b/i;

/**
 * Both tell of one avowal; the other report makes a confession of it, in words of its own. For two articles that are known to
 * report one matter: the two passages need not share a word.
 *
 *     here   Farrow said she had “made an error in the log of that night”.
 *     there  Farrow, who sheepishly admitted that no boat had been out at all, …
 */
export function loadedConfession(here: Side, there: Side): Judgement | null {
  if (there.kind === "sentence" || there.kind === "title") return null;
  // The cheapest first: every passage of every article that reports anything is held against every quotation.
  if (!there.cue || !CONFESSES.test(there.cue) || !FAULT.test(here.text)) return null;
  if (compareSpeakers(here, there) !== "same") return null;
  const loaded = colouredAgainst(here, there);
  if (!loaded) return null;
  return {
    stance: "editorializes",
    subtype: "loaded_attribution",
    score: 0.65,
    why: [
      {
        code: `loaded_cue_${loaded.kind}`,
        words: { here: here.cue ?? "", there: printed(`${loaded.words} ${there.text}`) },
      },
    ],
  };
}
