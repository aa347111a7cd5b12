import { isNegator, type Negation } from "./negation.ts";
import type { Token } from "./tokens.ts";

/** Before "to" and a verb: what is told behind them was not done, or will hardly be. */
const NOT_TO =
  /^(?:refuse|refuses|refused|refusing|decline|declines|declined|fail|fails|failed|failing|unlikely|unwilling|unable|reluctant)$/u;
/** "no plans to open", "no intention of opening". */
const INTENT = /^(?:plan|plans|intention|intentions|intent|wish|desire|need|reason)$/u;
/** Two words that together undo what follows them: "ruled out", "stopped short of", "decided against". */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:rule|rules|ruled|ruling)$/u, /^out$/u],
  [/^(?:stop|stops|stopped|stopping|fall|falls|fell|falling)$/u, /^short$/u],
  [/^(?:decide|decides|decided|opt|opts|opted|vote|votes|voted|advise|advises|advised)$/u, /^against$/u],
  [/^(?:call|calls|called|calling)$/u, /^off$/u],
  [/^(?:back|backs|backed|pull|pulls|pulled)$/u, /^out$/u],
];
/** "scrapped plans to", "dropped its plan for". */
const GIVES_UP =
  /^(?:scrap|scraps|scrapped|abandon|abandons|abandoned|shelve|shelves|shelved|drop|drops|dropped|ditch|ditches|ditched)$/u;
/** Words between such a phrase and the deed. */
const BETWEEN = /^(?:to|of|the|a|an|any|its|his|her|their|for|from|be|being|have|having|plans?|idea)$/u;
const REACH = 5;
/** Deeds whose refusal says nothing of a claim. */
const SAYING_NOTHING =
  /^(?:comment|say|answer|respond|discuss|elaborate|identify|name|confirm|disclose|give|talk|speak|speculate)$/u;

/**
 * Deeds that a passage tells as not done without a "not": refused, ruled out, stopped short of, no plans for them.
 *
 *     The board refused to close the ward.        close          The club has ruled out a sale.        sale
 */
export function undoneDeeds(side: readonly Token[]): Negation[] {
  return side.flatMap((token, at) => {
    const length = phraseAt(side, at);
    if (length === 0 || isNamed(side, at) || side.slice(Math.max(0, at - 3), at).some(isNegator)) return [];
    const behind = side.slice(at + length, at + length + REACH);
    const index = behind.findIndex(({ key }) => !BETWEEN.test(key));
    const word = behind[index];
    return word && !word.grammatical && !SAYING_NOTHING.test(word.key) ? [{ negator: token, word }] : [];
  });
}

/** Words before a deed by which it is told as not done, without a "not" and whatever stands between. */
const UNDOES =
  /^(?:refus(?:e|es|ed|ing|al)|declin(?:e|es|ed|ing)|fail(?:s|ed|ing|ure)?|unable|unwilling|reluctant|lack(?:s|ed|ing)?|avoid(?:s|ed|ing)?|den(?:y|ies|ied|ying)|stop(?:s|ped)|without|unlikely|prevent(?:s|ed|ing)?|forb(?:id|ids|ade|idden)|bar(?:s|red)|ban(?:s|ned)?)$/u;
/** Words between such a word and what it undoes: "declined to give details". */
const UNDOES_WITHIN = 5;

/**
 * A word before this one undoes it: "refused to recuse", "rather than facts", "has yet to exhibit". Wider than `undoneDeeds`:
 * enough to hold that a "not" on the other side may say the same.
 */
export function isUndone(side: readonly Token[], at: number): boolean {
  const from = Math.max(0, at - UNDOES_WITHIN);
  return side.slice(from, at).some(({ key }, n) => {
    const next = side[from + n + 1]?.key;
    return (
      UNDOES.test(key) ||
      (key === "rather" && next === "than") ||
      (key === "instead" && next === "of") ||
      (key === "yet" && next === "to")
    );
  });
}

/** "the vote against the motion": a thing, and nobody's deed. */
function isNamed(side: readonly Token[], at: number): boolean {
  return /^(?:the|a|an|his|her|its|their|this|that)$/u.test(side[at - 1]?.key ?? "");
}

/** How many words the phrase that undoes takes here; 0 where none stands. */
function phraseAt(side: readonly Token[], at: number): number {
  const [key, next, third] = [side[at]?.key ?? "", side[at + 1]?.key ?? "", side[at + 2]?.key ?? ""];
  if (NOT_TO.test(key) && next === "to") return 2;
  if (key === "no" && INTENT.test(next) && /^(?:to|of|for)$/u.test(third)) return 3;
  if (PAIRS.some(([first, then]) => first.test(key) && then.test(next))) return 2;
  return GIVES_UP.test(key) && side.slice(at + 1, at + 4).some((word) => /^plans?$/u.test(word.key)) ? 1 : 0;
}
