import type { Judgement } from "../../../model.ts";
import { speaksOfTheSame } from "../claim/same-claim.ts";
import { areBare, type Comparison, inMarks } from "../comparison.ts";
import { reason } from "../reasons.ts";
import { negationBetween, oppositesBetween, type Turn } from "./claim-stance.ts";
import { noNameShared } from "./numbers/fact-setting.ts";
import { turnedDeed } from "./turned-deed.ts";

/** Opposites weigh less than a "not": more must be shared. */
const OPPOSITES = { share: 0.5, weight: 2, shared: 2 };

/**
 * The other report states the opposite of the same claim: the deed negated on one side only, or its opposite. Two bare
 * sentences are held against each other whole; in articles the clauses must agree on who and what (turned-deed.ts).
 *
 *     here   The ferry was stopped by the coast guard.
 *     there  The ferry was not stopped, its owner says.
 */
export function negation(pair: Comparison): Judgement | null {
  // Inside one quoted utterance the alignment tells more (altered-words.ts).
  if (pair.utterance.linked && inMarks(pair.here) && inMarks(pair.there)) return null;
  const likeness = speaksOfTheSame(pair);
  if (likeness === null || saysTheVerySame(pair)) return null;
  if (!areBare(pair)) return turnedDeed(pair, likeness);
  if (noNameShared(pair.tokens.here, pair.here.text, pair.tokens.there, pair.there.text)) return null;
  const turn = negationBetween(pair.tokens);
  if (turn) return contradicts("negated", likeness, turn);
  const close = speaksOfTheSame(pair, OPPOSITES);
  const opposites = close === null ? null : oppositesBetween(pair.tokens);
  return opposites && contradicts("opposite_word", likeness, opposites);
}

/** Word for word one passage: whatever it denies and asserts in one breath, the other does as well. */
function saysTheVerySame({ tokens: { here, there } }: Comparison): boolean {
  return here.length === there.length && here.every(({ key }, i) => key === there[i]?.key);
}

function contradicts(code: string, score: number, { here, there }: Turn): Judgement {
  return { stance: "contradicts", subtype: "negation", score, why: [reason(code, here, there)] };
}
