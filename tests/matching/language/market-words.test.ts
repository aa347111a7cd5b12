import { describe, expect, it } from "vitest";
import { isMarketFigure } from "../../../core/matching/language/market-words.ts";
import { quantities } from "../../../core/matching/language/quantities.ts";
import { tokens } from "../../../core/matching/language/tokens.ts";

/** The figures of a sentence that hold for a moment of trading only, as printed. */
function pricesIn(text: string): string[] {
  const side = tokens(text);
  return quantities(side, text)
    .filter((quantity) => isMarketFigure(side, quantity))
    .map(({ token }) => token.text);
}

const CASES: readonly (readonly [text: string, ...prices: string[]])[] = [
  ["Shares of Oberlin fell 14 cents to $3.10 in morning trading.", "14", "3.10"],
  ["The index of Marlow closed 31 points lower.", "31"],
  ["Futures slipped 0.4 percent after the speech.", "0.4"],
  ["Shares of Oberlin fell when it said that it would cut 312 jobs."],
  ["Sales of tinned fish fell 4 percent in the spring."],
  ["The cannery pays $2.10 a share to its owners and hires 40 welders."],
  ["Crude oil leaked from 2 tanks."],
];

describe("figures of a market", () => {
  it.each(CASES)("are told from others: %s", (text, ...prices) => {
    expect(pricesIn(text)).toEqual(prices);
  });
});
