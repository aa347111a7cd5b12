import { describe, expect, test } from "vitest";
import { buildSegment, openSegment } from "../../../core/matching/index/segment.ts";
import { bm25, countText, covered } from "../../../core/matching/ranking/bm25.ts";
import { queryTerms, wordsOfQuery } from "../../../core/matching/ranking/query.ts";

const TEXTS = ["The skipper bought a barge", "A barge sank at the Lanxian lock", "Nothing happened in town"];
const segments = [
  openSegment(
    buildSegment(
      0,
      TEXTS.map((text) => ({ text })),
    ),
  ),
];
const score = (query: string, text: string) => bm25(queryTerms(query, segments), [countText(text)], 5);

describe("a text's score for a query", () => {
  test("rises with every word that it has", () => {
    expect(score("barge sank", "A barge sank")).toBeGreaterThan(score("barge sank", "A barge came"));
    expect(score("barge sank", "A ferry came")).toBe(0);
  });

  test("counts a relative in part, and a synonym less", () => {
    const [same, relative, synonym] = ["Lanxian", "Lanxia", "Nothing"].map((word) => score("Lanxian", word)) as [
      number,
      number,
      number,
    ];
    expect(relative).toBeGreaterThan(0);
    expect(relative).toBeLessThan(same);
    expect(synonym).toBe(0);
    expect(score("buy", "acquire")).toBeGreaterThan(0);
    expect(score("buy", "acquire")).toBeLessThan(score("buy", "buys"));
  });

  test("is the same for a text whole and in pieces", () => {
    const query = queryTerms("skipper bought a barge", segments);
    const whole = bm25(query, [countText("The skipper came and bought a barge")], 5);
    expect(bm25(query, [countText("The skipper came"), countText("and bought a barge")], 5)).toBeCloseTo(whole, 10);
  });
});

test("how much of a query a text covers is weighed by rarity", () => {
  const query = queryTerms("the Lanxian barge", segments);
  expect(covered(query, [countText("the Lanxian barge")])).toBe(1);
  expect(covered(query, [countText("Lanxian")])).toBeGreaterThan(covered(query, [countText("barge")]));
  expect(covered([], [countText("barge")])).toBe(0);
});

test("addresses are left out of a query, joined words are parted", () => {
  expect(
    wordsOfQuery("Flooded again! #SaveTheLock @lock_keeper https://example.org/a?b pic.example.com/xyz").split(/\s+/),
  ).toEqual(["Flooded", "again!", "Save", "The", "Lock", "lock", "keeper", ""]);
});
