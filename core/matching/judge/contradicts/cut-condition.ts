import type { Judgement } from "../../../model.ts";
import type { Alignment, Difference } from "../../align.ts";
import { conditionAhead, hedgeAgainst, leavesOpen, opensCondition } from "../../language/conditions.ts";
import type { Token } from "../../language/tokens.ts";
import type { Side } from "../../side.ts";
import { type Comparison, inMarks } from "../comparison.ts";
import { reason } from "../reasons.ts";

/** Words before a clip that turn it round: "I never said that", "it is not true that", "if". */
const TURNS = /^(?:not|never|no|if|unless|hardly|nobody|without)$/u;
/** Words between the cut and the word that turns it. */
const REACH = 3;
/** Share of the clip that the fuller version must have, and words in a row. */
const CLIPPED = { share: 0.95, run: 4 };
/** The same where a word is exchanged inside the clip. */
const HEDGED = { share: 0.85, run: 3 };

/**
 * The clip here drops a condition, a limit, a "may" or a negation that the fuller version there has, and nothing around the
 * clip says it.
 *
 *     here   “We will sign the treaty.”
 *     there  “We will sign the treaty, but only if the prisoners come home first.”
 */
export function cutCondition({ alignment, here, there }: Comparison): Judgement | null {
  const cut = clipped(alignment, here, there) ?? hedged(alignment, here, there);
  if (!cut || saysItAround(cut.there, here)) return null;
  return {
    stance: "contradicts",
    subtype: "cut_condition",
    score: 0.75,
    why: [reason("condition_missing", cut.here, cut.there.slice(0, 12))],
  };
}

function clipped({ coverHere, longestRun, differences }: Alignment, here: Side, there: Side): Difference | null {
  if (coverHere < CLIPPED.share || longestRun < CLIPPED.run) return null;
  const cut = differences.find((gap) => gap.here.length === 0 && drops(gap, here.text, there.text));
  return cut && isOneSentence(cut, there) ? cut : null;
}

/** “He may have broken the law” printed as “He broke the law”. */
function hedged({ coverHere, longestRun, differences }: Alignment, here: Side, there: Side): Difference | null {
  if (coverHere < HEDGED.share || longestRun < HEDGED.run || !inMarks(here) || !inMarks(there)) return null;
  return differences.find((gap) => gap.at === "inside" && hedgeAgainst(gap.there, gap.here)) ?? null;
}

function drops(gap: Difference, clip: string, whole: string): boolean {
  if (gap.at === "end") return endsAsSentence(clip) && opensCondition(gap.there);
  if (gap.at === "inside") return /^(?:except|unless|if|provided)$/u.test(gap.there[0]?.key ?? "");
  return startsAsSentence(clip) && turnsClip(sentenceOf(gap.there, whole), whole);
}

/** The words of a cut that stand in one sentence with the clip behind them. */
function sentenceOf(before: readonly Token[], whole: string): readonly Token[] {
  const from = before.findLastIndex(
    (token, n) => n > 0 && /[.!?;:]/u.test(whole.slice(before[n - 1]!.end, token.start)),
  );
  return before.slice(Math.max(0, from));
}

/**
 * A condition ahead of the clip; or a "not", an "if" or somebody else's view that reaches into it, so that no comma ends its
 * clause before ("It is not the road, the bridge is …").
 */
function turnsClip(before: readonly Token[], whole: string): boolean {
  const last = before.at(-1);
  if (!last) return false;
  if (/,/u.test(whole.slice(last.end, last.end + 2))) return conditionAhead(before);
  if (leavesOpen(before)) return true;
  const turn = before.slice(-REACH).find((token) => TURNS.test(token.key));
  return turn !== undefined && !/[,;:–—]/u.test(whole.slice(turn.end, last.end + 2));
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
  return /\b(?:if|unless|only|condition|provided|not|never|denied|wouldn|would not|may|might|could)\b/u.test(around);
}

/** The cut words belong to the sentence that was clipped: no full stop stands between. */
function isOneSentence(cut: Difference, { text }: Side): boolean {
  const [first, last] = [cut.there[0], cut.there.at(-1)];
  if (!first || !last) return false;
  const joint =
    cut.at === "end" ? text.slice(Math.max(0, first.start - 3), first.start) : text.slice(last.end, last.end + 3);
  return !/[.!?;]/u.test(joint);
}
