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
 * The clip there drops a condition or a negation that the fuller version here has, and nothing around the clip says it.
 *
 *     here   “We will sign the treaty, but only if the prisoners come home first.”
 *     there  “We will sign the treaty.”
 */
export function cutCondition({ alignment, here, there }: Comparison): Judgement | null {
  if (alignment.coverThere < 0.95 || alignment.longestRun < 4) return null;
  const cut = alignment.differences.find((gap) => drops(gap, there.text));
  if (!cut || saysItAround(cut.here, there) || !oneSentence(cut, here)) return null;
  return {
    stance: "contradicts",
    subtype: "cut_condition",
    score: 0.75,
    why: [reason("condition_missing", cut.here.slice(0, 12), cut.there)],
  };
}

function drops({ at, here, there }: Difference, clip: string): boolean {
  if (there.length > 0) return false;
  if (at === "end") return endsAsSentence(clip) && here.slice(0, REACH).some((token) => CONDITION.test(token.key));
  return at === "start" && here.slice(-REACH).some((token) => TURNS.test(token.key)) && startsAsSentence(clip);
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
function saysItAround(cut: readonly Token[], there: Side): boolean {
  const around = `${there.before} ${there.after}`.toLowerCase();
  const content = cut.filter((token) => !token.grammatical);
  if (content.some((token) => around.includes(token.text.toLowerCase()))) return true;
  return /\b(?:if|unless|only|condition|provided|not|never|denied|wouldn|would not)\b/u.test(around);
}

/** The cut words belong to the sentence that was clipped: no full stop stands between. */
function oneSentence(cut: Difference, { text }: Side): boolean {
  const [first, last] = [cut.here[0], cut.here.at(-1)];
  if (!first || !last) return false;
  const joint =
    cut.at === "end" ? text.slice(Math.max(0, first.start - 3), first.start) : text.slice(last.end, last.end + 3);
  return !/[.!?;]/u.test(joint);
}
