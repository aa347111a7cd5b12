import { clauseAround } from "../../language/clauses.ts";
import { namesIn } from "../../language/names.ts";
import { isNegator } from "../../language/negation.ts";
import { type Token, tokens as tokensOf } from "../../language/tokens.ts";
import type { Side } from "../../side.ts";
import type { Comparison } from "../comparison.ts";
import { knows } from "../utterance/setting.ts";
import { areNear } from "./one-claim.ts";

/** What two clauses must share besides the deed. */
export interface Agreement {
  /** Share, by weight, of the shorter clause that the other speaks of. */
  readonly share: number;
  /** Content words. One is enough where it is nearly all of a clause, and rare. */
  readonly words: number;
}

const SHORT_CLAUSE = 2;
const RARE = 1.2;

/**
 * Do a word here and its fellow there tell one deed or quality of the same participants? Their clauses must share who and
 * what; a name that only one of the two reports knows, on either side, makes two deeds of them.
 *
 *     here   The coast guard stopped the ferry on Monday.            stopped: coast guard, ferry, Monday
 *     there  The ferry was never stopped by the coast guard.         stopped: ferry, coast guard
 */
export function isOneDeed(
  { tokens, here, there, speakers }: Comparison,
  i: number,
  j: number,
  least: Agreement,
): boolean {
  const left = participants(tokens.here, i, here);
  const right = participants(tokens.there, j, there);
  if (!areShared(left.content, right.content, least)) return false;
  if (
    isOpen(left, tokens.here[i]) &&
    isOpen(right, tokens.there[j]) &&
    speakers !== "same" &&
    !nameOneOutside(here, there)
  )
    return false;
  if (isSomebody(left) !== isSomebody(right) && speakers !== "same" && !namesSpeaker(left, right)) return false;
  return !areTwoNamed(left, here, right, there);
}

/** Both clauses begin with the same somebody or something: "the harbour board rejected", "the board accepted". */
export function isOneSubject({ tokens, here, there }: Comparison, i: number, j: number): boolean {
  const subject = (side: readonly Token[], at: number, { text }: Side) => {
    const { from } = clauseAround(side, at, text);
    return side.slice(from, at).filter((token) => !token.grammatical);
  };
  const other = subject(tokens.there, j, there);
  return subject(tokens.here, i, here).some((token) => other.some((word) => areNear(token, word)));
}

interface Participants {
  readonly side: Side;
  readonly clause: readonly Token[];
  /** What the clause tells besides the deed itself. */
  readonly content: readonly Token[];
}

function participants(tokens: readonly Token[], at: number, side: Side): Participants {
  const { from, to } = clauseAround(tokens, at, side.text);
  const clause = tokens.slice(from, to);
  return {
    side,
    clause,
    content: clause.filter((token) => token !== tokens[at] && !token.grammatical && !isNegator(token)),
  };
}

function areShared(left: readonly Token[], right: readonly Token[], least: Agreement): boolean {
  const [shorter, longer] = left.length <= right.length ? [left, right] : [right, left];
  const shared = shorter.filter((token) => longer.some((other) => areNear(token, other)));
  if (weight(shared) < least.share * weight(shorter)) return false;
  return shared.length >= least.words || (shorter.length <= SHORT_CLAUSE && weight(shared) >= RARE);
}

const weight = (side: readonly Token[]) => side.reduce((sum, token) => sum + token.weight, 0);

/** "he", "she", "I" does it: who that is, the clause does not say. */
function isSomebody({ clause }: Participants): boolean {
  return clause.some(({ key }) => /^(?:i|he|she)$/u.test(key));
}

/** Before its deed a clause names nobody: "they will vote", "he is not running". */
function isOpen({ side: { text }, clause }: Participants, deed: Token | undefined): boolean {
  const before = clause.filter(({ start }) => start < (deed?.start ?? 0));
  return before.some(({ key }) => /^(?:i|we|he|she|they)$/u.test(key)) && namesIn(before, text).length === 0;
}

/** The sentences that hold the passages name somebody in common besides what the passages say. */
function nameOneOutside(here: Side, there: Side): boolean {
  const outside = ({ sentence, text }: Side) => {
    const rest = sentence.replace(text, " ");
    return namesIn(tokensOf(rest), rest).map(({ lemma }) => lemma);
  };
  const others = outside(there);
  return outside(here).some((name) => others.includes(name));
}

/** The clause without a pronoun names the speaker of the other. */
function namesSpeaker(left: Participants, right: Participants): boolean {
  const [pronoun, named] = isSomebody(left) ? [left, right] : [right, left];
  const last = pronoun.side.speaker?.name.match(/\p{Lu}[\p{L}'’-]+/gu)?.at(-1);
  return last !== undefined && named.side.text.includes(last);
}

/** Each clause names somebody or some place that the other report knows nothing of, its surroundings included. */
function areTwoNamed(left: Participants, here: Side, right: Participants, there: Side): boolean {
  return knowsNothingOf(right, left, here) && knowsNothingOf(left, right, there);
}

function knowsNothingOf(other: Participants, { clause }: Participants, { text }: Side): boolean {
  return namesIn(clause, text).some((name) => !knows(other.side, name.text));
}
