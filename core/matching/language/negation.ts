import type { Token } from "./tokens.ts";

/** Words that turn a statement round. */
const NEGATORS = new Set(
  "not never no none neither nor nobody nothing nowhere without cannot hardly scarcely barely".split(" "),
);

export function isNegator(token: Token): boolean {
  return NEGATORS.has(token.key);
}

/** Whether the words hold an odd number of negators: "not unlikely that no" reads as a plain statement. */
export function negated(side: readonly Token[]): boolean {
  return side.filter(isNegator).length % 2 === 1;
}

/** How far behind a negator the word it negates may stand. */
const REACH = 5;
/** Verbs under which a "not" says nothing of the claim: "would not say whether". */
const NON_COMMITTAL =
  /^(?:say|confirm|comment|know|discuss|think|believe|expect|identify|elaborate|specify|clear|sure|certain|disclose|reveal|answer|respond|announce|announced|decide|decided|finalize|finalized|rule|ruled|determine|determined|just|only|necessarily)$/u;
/** Openers of a clause in which a "not" belongs to a purpose, a condition or a person described. */
const SUBORDINATE = /^(?:so|if|unless|lest|whether|who|whom|which|because|when|until|although|though)$/u;

/** Words between a "not" and the deed it denies: "did not actually make arrests", "does not appear to be safe". */
const LIGHT =
  /^(?:make|makes|made|making|take|takes|took|taken|give|gave|given|put|go|going|about|yet|appear|appears|appeared|seem|seems|seemed|any|ever|even|once|such|actual)$|ly$/u;

/** Words that single one thing out of its kind: "not the first ferry" denies nothing of "the first tug". */
const SINGLES_OUT =
  /^(?:first|second|third|last|next|same|largest|biggest|oldest|youngest|best|worst|greatest|highest|longest|main)$/u;

export interface Negation {
  readonly negator: Token;
  /** The first content word under the negator: the deed or quality denied. */
  readonly word: Token;
}

/** What the main clauses of a passage negate. */
export function negations(side: readonly Token[]): Negation[] {
  return side.flatMap((token, at) => {
    if (!turns(side, at) || isSubordinate(side, at) || isPlea(side, at)) return [];
    const word = token.key === "nothing" && !isSubject(side, at) ? deedBefore(side, at) : deedBehind(side, at);
    return word ? [{ negator: token, word }] : [];
  });
}

function deedBehind(side: readonly Token[], at: number): Token | null {
  const behind = side.slice(at + 1, at + 1 + REACH);
  if (behind.slice(0, 3).some((word) => NON_COMMITTAL.test(word.key))) return null;
  const index = behind.findIndex((word) => !word.grammatical && !LIGHT.test(word.key) && !SINGLES_OUT.test(word.key));
  const word = behind[index];
  return word && !wentThere(behind, index) ? word : null;
}

/** "found nothing": what was done to nothing stands before it. */
function deedBefore(side: readonly Token[], at: number): Token | null {
  const before = side.slice(Math.max(0, at - 2), at).findLast((token) => !token.grammatical);
  return before && !NON_COMMITTAL.test(before.lemma) ? before : null;
}

/** "nothing has been ruled out": what was not done stands behind it. */
function isSubject(side: readonly Token[], at: number): boolean {
  return /^(?:has|have|had|is|was|will|would|can|could|does|did|should)$/u.test(side[at + 1]?.key ?? "");
}

/** "pleaded not guilty": what the accused says of it, and no verdict. */
function isPlea(side: readonly Token[], at: number): boolean {
  return side
    .slice(Math.max(0, at - 2), at)
    .some((token) => /^(?:pleads?|pleaded|pled|pleading|plea)$/u.test(token.key));
}

function turns(side: readonly Token[], at: number): boolean {
  const token = side[at] as Token;
  if (token.key === "without" || isNumero(side, at)) return false;
  return isNegator(token) && !isContrast(side, at);
}

/** "No. 5" counts and denies nothing. */
function isNumero(side: readonly Token[], at: number): boolean {
  const [token, next] = [side[at] as Token, side[at + 1]];
  return token.key === "no" && next !== undefined && next.value !== null && /^\d/u.test(next.text);
}

/** "a fine, not a sentence": tells two things apart and denies no deed. */
function isContrast(side: readonly Token[], at: number): boolean {
  const [previous, token] = [side[at - 1], side[at] as Token];
  return token.key === "not" && previous !== undefined && token.start - previous.end === 2;
}

function isSubordinate(side: readonly Token[], at: number): boolean {
  return side.slice(Math.max(0, at - 4), at).some((token) => SUBORDINATE.test(token.key));
}

/** "not been to work": the word is where somebody was not, nothing that was not done. */
function wentThere(behind: readonly Token[], index: number): boolean {
  return (
    behind.slice(0, index).some((token) => token.key === "been") && /^(?:to|at|in)$/u.test(behind[index - 1]?.key ?? "")
  );
}
