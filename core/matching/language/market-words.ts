import type { Quantity } from "./quantities.ts";
import type { Token } from "./tokens.ts";

/** What is priced anew all day long. A profit "a share" is not. */
const TRADED =
  /^(?:shares|stocks?|index|indices|bonds?|futures|yuan|renminbi|dow|nasdaq|nikkei|ftse|treasuries|crude|bullion|yields?|trading)$/u;
/** How prices move, and where a day of trading stands. */
const MOVES =
  /^(?:rise|fall|gain|lose|slip|jump|drop|climb|slide|dip|weaken|strengthen|firm|soar|advance|decline|surge|plunge|tumble|rally|leap|close|open|settle|end|trade|quote|edge|add|shed|up|down|high|higher|low|lower)$/u;
/** Words on either side of a figure in which the move is told. */
const NEAR = 8;

/** Money is traded where it is spoken of as "the dollar", and not where it only counts something. */
const CURRENCY = /^(?:dollar|euro|yen|pound|sterling|rouble|ruble|rupee|lira|peso|franc|won|rand)$/u;

/** A report of trading: what it says holds for the moment it was taken, and another moment has another price. */
function isMarketReport(side: readonly Token[]): boolean {
  const traded = ({ key }: Token, at: number) =>
    TRADED.test(key) || (CURRENCY.test(key) && side[at - 1]?.key === "the");
  return side.some(traded) && side.some(isMove);
}

/** A word by which a report of trading tells how prices move: they open higher and close lower, day by day. */
export function isMarketMove(side: readonly Token[], word: Token): boolean {
  return isMove(word) && isMarketReport(side);
}

/**
 * A price, a change or points of an index that are true for a moment of trading.
 *
 *     Shares of Tarn fell 14 cents to $3.10 in morning trading.          both figures
 *     Shares of Tarn fell after it said that 300 jobs would go.          not the jobs
 */
export function isMarketFigure(side: readonly Token[], { at, dimension, thing }: Quantity): boolean {
  const priced = dimension === "percent" || dimension.startsWith("money");
  if (!priced && !(dimension === "count" && (thing === null || thing === "point"))) return false;
  return isMarketReport(side) && side.slice(Math.max(0, at - NEAR), at + NEAR).some(isMove);
}

function isMove({ lemma, key }: Token): boolean {
  return MOVES.test(lemma) || MOVES.test(key);
}
