import { describe, expect, it } from "vitest";
import { type Quantity, quantities } from "../../../core/matching/language/quantities.ts";
import { areCompatible, isSlipOfScale } from "../../../core/matching/language/rounding.ts";
import { tokens } from "../../../core/matching/language/tokens.ts";

const only = (text: string): Quantity => quantities(tokens(text), text)[0] as Quantity;

describe("quantities", () => {
  it.each([
    ["9 miles", "length"],
    ["two hectares", "area"],
    ["30 square miles", "area"],
    ["600 pounds", "mass"],
    ["$40 million", "money usd"],
    ["£40 million", "money gbp"],
    ["40 million euros", "money eur"],
    ["6.1 percent", "percent"],
    ["6.1%", "percent"],
    ["the war of 1987", "year"],
    ["on May 12", "day of month"],
    ["at 6 p.m.", "clock"],
    ["Ann Lee, 43, said", "age"],
    ["nine boats", "count"],
    ["a 43-year-old diver", "age"],
    ["Ann Lee, 43.", "age"],
    ["30ft", "length"],
    ["9m wide", "length"],
    ["9m (30ft)", "length"],
    ["9m people", "count"],
    ["5 May 2012", "day of month"],
    ["two-thirds of them", "percent"],
    ["won 3-1", "score"],
    ["20-25 boats", "count"],
  ])("reads what is measured in %s", (text, dimension) => {
    expect(only(text).dimension).toBe(dimension);
  });

  it("knows what is counted", () => {
    expect(only("nine new fishing boats").thing).toBe(tokens("new")[0]?.lemma);
    expect(only("nine of the boats").thing).toBe(tokens("boats")[0]?.lemma);
  });

  it.each([
    ["9 miles", "14.5 kilometres"],
    ["600 pounds", "270 kilograms"],
    ["10,890 people", "11,000 people"],
    ["about 80 percent", "77 percent"],
    ["nearly 10 percent", "9 percent"],
    ["more than 6 percent", "6.4 percent"],
    ["at least 20 boats", "26 boats"],
    ["up to 50 boats", "41 boats"],
    ["$39.5 million", "$40 million"],
    ["2 to 4 hours", "3 hours"],
    ["about 20 miles", "26 miles"],
    ["two-thirds of the boats", "67 percent"],
    ["9m wide", "30ft wide"],
  ])("lets %s and %s both be right", (a, b) => {
    expect(areCompatible(only(a), only(b))).toBe(true);
    expect(areCompatible(only(b), only(a))).toBe(true);
  });

  it.each([
    ["12 cents", "13 cents"],
    ["30 years", "32 years"],
    ["1,200 pounds", "1,100 pounds"],
    ["about $19 billion", "about $21 billion"],
    ["$1.4 million", "$1.7 million"],
    ["at least 20 boats", "45 boats"],
    ["3-1", "3-2"],
    ["about 20 miles", "45 miles"],
  ])("holds %s against %s", (a, b) => {
    expect(areCompatible(only(a), only(b))).toBe(false);
  });

  it("knows a slip of a thousand or a million", () => {
    expect(isSlipOfScale(only("$600"), only("$600 million"))).toBe(true);
    expect(isSlipOfScale(only("$600"), only("$700 million"))).toBe(false);
  });
});
