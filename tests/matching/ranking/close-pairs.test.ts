import { describe, expect, test } from "vitest";
import { termsOf } from "../../../core/matching/index/terms.ts";
import { closePairsOf } from "../../../core/matching/ranking/close-pairs.ts";

const COMMON = new Set(termsOf("the a of in were was and to"));
const rarityOf = (term: string) => (COMMON.has(term) ? 0.5 : 4);
const share = (query: string, ...pieces: string[]) => closePairsOf(termsOf(query), rarityOf)(pieces.map(termsOf));

describe("words that stand together in a query", () => {
  test.each([
    ["two boats of a hundred people", 1],
    ["people were in boats, two of the hundred", 1],
    ["two skippers and a hundred brave young island boats", 1 / 6],
    ["people", 0],
    ["nothing of the kind", 0],
  ])("stand together in '%s' to a share of %d", (text, expected) => {
    expect(share("two boats of a hundred people", text)).toBeCloseTo(expected, 5);
  });

  test("do not stand together across the edge of a piece", () => {
    expect(share("the lock gates", "at the lock", "gates of iron")).toBe(0);
    expect(share("the lock gates", "at the lock", "gates of the lock")).toBe(1);
  });

  test("count by their rarity", () => {
    const rarity = (term: string) => (term === "marl" ? 9 : 2);
    const met = closePairsOf(["marl", "lock", "gate", "iron", "rust"], rarity);
    expect(met([["marl", "lock"]])).toBeGreaterThan(met([["gate", "lock"]]));
  });

  test("are none where the query has one word, or none", () => {
    expect(share("the boats", "the boats")).toBe(0);
    expect(share("", "the boats")).toBe(0);
  });
});
