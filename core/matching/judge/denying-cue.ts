import type { Judgement } from "../../model.ts";
import { tokens } from "../language/tokens.ts";
import type { Side } from "../side.ts";
import type { Comparison } from "./comparison.ts";
import { claimChance } from "./same-claim.ts";

const DENYING = /^(?:deny|denied|denies|denying|refute|refuted|refutes|disputed|disputes|rebut|rebutted)$/u;

/** Reported under a verb of denying: "denied that it had plans" says that there are none. */
function isDenied({ kind, cue }: Side): boolean {
  if (kind !== "indirect" || !cue) return false;
  return tokens(cue).some((token) => DENYING.test(token.key));
}

/**
 * Turns a judgement of the bare words round when one of the two passages is reported as denied: the same words become a
 * denial, and what looked like a "not" too many says the same.
 *
 *     here   “We have no plans for a second runway,” the airport said.
 *     there  The airport denied that it had plans for a second runway.
 */
export function throughDenyingCue(judgement: Judgement, pair: Comparison): Judgement {
  const [here, there] = [isDenied(pair.here), isDenied(pair.there)];
  if (here === there || judgement.stance === null) return judgement;
  const cue = { here: here ? (pair.here.cue ?? "") : "", there: there ? (pair.there.cue ?? "") : "" };
  const why = [{ code: "denying_verb", words: cue }, ...judgement.why];
  const score = Math.min(judgement.score, claimChance(pair));
  if (judgement.subtype === "altered_words" || judgement.subtype === "negation")
    return { stance: "corroborates", subtype: "paraphrase", score, why };
  if (judgement.stance !== "corroborates") return judgement;
  return { stance: "contradicts", subtype: "denial", score, why };
}
