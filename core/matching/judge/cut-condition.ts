import type { Judgement } from "../../model.ts";
import type { Difference } from "../align.ts";
import type { Token } from "../language/tokens.ts";
import type { Side } from "../side.ts";
import type { Comparison } from "./comparison.ts";
import { reason } from "./reasons.ts";

/** Openers of a condition or limit that changes what is said when it is cut behind it. */
const CONDITION = /^(?:if|unless|provided|providing|until|except|only|lest|assuming)$/u;
/** Words before a clip that turn it round: "I never said that", "it is not true that", "if". */
const TURNS = /^(?:not|never|no|if|unless|hardly|nobody|without)$/u;
/** Words between the cut and the condition: "… , but only if". */
const REACH = 3;

/**
 * The clip here drops a condition or a negation that the fuller version there has, and nothing around the clip says it.
 *
 *     here   “We will sign the treaty.”
 *     there  “We will sign the treaty, but only if the prisoners come home first.”
 */
export function cutCondition({ alignment, here, there }: Comparison): Judgement | null {
  if (alignment.coverHere < 0.95 || alignment.longestRun < 4) return null;
  const cut = alignment.differences.find((gap) => drops(gap, here.text, there.text));
  if (!cut || saysItAround(cut.there, here) || !isOneSentence(cut, there)) return null;
  return {
    stance: "contradicts",
    subtype: "cut_condition",
    score: 0.75,
    why: [reason("condition_missing", cut.here, cut.there.slice(0, 12))],
  };
}

function drops({ at, here, there }: Difference, clip: string, whole: string): boolean {
  if (here.length > 0) return false;
  if (at === "end") return endsAsSentence(clip) && opensCondition(there);
  return at === "start" && turnsClip(there.slice(-REACH), whole) && startsAsSentence(clip);
}

/** A "not" or "if" that reaches into the clip: no comma ends its clause before ("It is not the road, the bridge is …"). */
function turnsClip(before: readonly Token[], whole: string): boolean {
  const at = before.findIndex((token) => TURNS.test(token.key));
  const [turn, last] = [before[at], before.at(-1)];
  return turn !== undefined && last !== undefined && !/[,;:–—]/u.test(whole.slice(turn.end, last.end + 2));
}

/**
 * "if", "unless", "as long as", "on condition that", with an "only" or "but only" before it. A bare "and if", "but if" opens a
 * remark of its own.
 */
function opensCondition(cut: readonly Token[]): boolean {
  const keys = cut.slice(0, REACH + 3).map((token) => token.key);
  const joined = /^(?:and|but)$/u.test(keys[0] ?? "") ? 1 : 0;
  const only = keys[joined] === "only" ? 1 : 0;
  if (joined > only) return false;
  const [first = "", second = "", third = ""] = keys.slice(joined + only);
  if (CONDITION.test(first)) return true;
  return (
    (/^(?:as|so)$/u.test(first) && second === "long" && third === "as") || (first === "on" && second === "condition")
  );
}

/** A clip that is printed as if nothing followed: a full stop, not an ellipsis or a dash. */
function endsAsSentence(clip: string): boolean {
  return !/(?:…|\.\.\.|[–—-])\s*$/u.test(clip);
}

/** A clip printed as if nothing came before: with a capital. */
function startsAsSentence(clip: string): boolean {
  return /^\p{Lu}/u.test(clip);
}

/** The reporter may have told the condition outside the marks. */
function saysItAround(cut: readonly Token[], clip: Side): boolean {
  const around = `${clip.before} ${clip.after}`.toLowerCase();
  const content = cut.filter((token) => !token.grammatical);
  if (content.some((token) => around.includes(token.text.toLowerCase()))) return true;
  return /\b(?:if|unless|only|condition|provided|not|never|denied|wouldn|would not)\b/u.test(around);
}

/** The cut words belong to the sentence that was clipped: no full stop stands between. */
function isOneSentence(cut: Difference, { text }: Side): boolean {
  const [first, last] = [cut.there[0], cut.there.at(-1)];
  if (!first || !last) return false;
  const joint =
    cut.at === "end" ? text.slice(Math.max(0, first.start - 3), first.start) : text.slice(last.end, last.end + 3);
  return !/[.!?;]/u.test(joint);
}
