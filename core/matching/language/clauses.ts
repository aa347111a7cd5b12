import type { Token } from "./tokens.ts";

/** Words that open a clause of their own. "and" joins names as often as clauses, and does not count. */
const OPENERS =
  /^(?:but|while|whereas|because|although|though|after|before|when|if|unless|until|that|which|who|whom|whose|where|since|whether|why|how|so|yet)$/u;
/** What stands between two clauses in print. */
const STOP = /[.!?;:,()“”"–—]|\s-\s/u;
const SENTENCE_END = /[.!?…;]["”’)]*\s/u;

/** A stretch of tokens: `side.slice(from, to)`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The clause around a word, by marks and openers: no grammar is parsed. `text` is what the tokens were read from.
 *
 *     He said | that the bridge was not closed, | because …          for "closed": "the bridge was not closed"
 */
export function clauseAround(side: readonly Token[], at: number, text: string): Stretch {
  return grown(side, at, (left, right) => STOP.test(between(left, right, text)), opens);
}

/** The sentence around a word. */
export function sentenceAround(side: readonly Token[], at: number, text: string): Stretch {
  return grown(
    side,
    at,
    (left, right) => SENTENCE_END.test(between(left, right, text)),
    () => false,
  );
}

/** Words on either side beyond which nothing is looked for: print without marks, where each word would walk through all of it. */
const FARTHEST = 60;

function grown(
  side: readonly Token[],
  at: number,
  parts: (left: Token, right: Token) => boolean,
  opens: (token: Token) => boolean,
): Stretch {
  let [from, to] = [at, at + 1];
  const [first, last] = [Math.max(0, at - FARTHEST), Math.min(side.length, at + FARTHEST)];
  while (from > first && !opens(side[from] as Token) && !parts(side[from - 1] as Token, side[from] as Token)) from--;
  while (to < last && !opens(side[to] as Token) && !parts(side[to - 1] as Token, side[to] as Token)) to++;
  return { from, to };
}

function opens({ key }: Token): boolean {
  return OPENERS.test(key);
}

/** What is printed between two words. A full stop of "U.S." belongs to the word. */
function between(left: Token, right: Token, text: string): string {
  return text.slice(left.end, right.start);
}
