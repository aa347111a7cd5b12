import type { Judgement } from "../../../model.ts";
import type { Token } from "../../language/tokens.ts";
import type { Side } from "../../side.ts";
import { compare, inMarks } from "../comparison.ts";
import { denialBetween, negationBetween, oppositesBetween } from "../contradicts/claim-stance.ts";
import { throughDenyingCue } from "../contradicts/denying-cue.ts";
import { noNameShared } from "../contradicts/numbers/fact-setting.ts";
import { areInEnglish } from "../in-english.ts";
import { judgeByRules } from "../judge.ts";
import { printed } from "../reasons.ts";
import { negatesShared } from "./paraphrase.ts";

/**
 * In two articles that are known to report one occasion, the passages that tell most of each other say the same, unless
 * something speaks against it: another speaker, other names, another figure, a "not" or an opposite on one side, a verb of denying. Two
 * quotations in marks are never each other's retelling: what one speaker says twice in one speech is two remarks.
 *
 *     here   “The last boat had left, so we slept in the chapel,” the choirmaster said.
 *     there  Having missed the final ferry, the singers spent the night in the chapel.
 *
 * @param likeness how much the two tell of each other (retold-share.ts)
 */
export function retelling(here: Side, there: Side, likeness: number): Judgement | null {
  if ((inMarks(here) && inMarks(there)) || !areInEnglish({ here, there })) return null;
  const pair = compare(here, there, {});
  const [ours, theirs] = [pair.tokens.here, pair.tokens.there];
  if (pair.speakers === "different" || otherFigures(ours, theirs)) return null;
  if (noNameShared(ours, here.text, theirs, there.text)) return null;
  if (negatesShared(ours, theirs) !== negatesShared(theirs, ours)) return null;
  if (denialBetween(pair.tokens, here.text, there.text) || negationBetween(pair.tokens)) return null;
  if (oppositesBetween(pair.tokens) || (judgeByRules(pair)?.stance ?? "corroborates") !== "corroborates") return null;
  const words = { here: printed(here.text), there: printed(there.text) };
  const found: Judgement = {
    stance: "corroborates",
    subtype: "paraphrase",
    score: Math.min(MOST, likeness + 0.1),
    why: [{ code: "says_the_same", words }],
  };
  return throughDenyingCue(found, pair) === found ? found : null;
}

/** A retelling found by meaning is never as sure as one that shares its words. */
const MOST = 0.8;

/** Both sides give figures, and not one is the same. */
function otherFigures(here: readonly Token[], there: readonly Token[]): boolean {
  const [ours, theirs] = [here, there].map((side) => side.flatMap(({ value }) => value ?? []));
  if (!ours?.length || !theirs?.length) return false;
  return !ours.some((value) => theirs.includes(value));
}
