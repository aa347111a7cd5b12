import { describe, expect, test } from "vitest";
import type { WordVectors } from "../../../core/matching/meaning/word-vectors.ts";
import { overlapWith } from "../../../core/matching/ranking/overlap-in-meaning.ts";

const NEAR: Record<string, number> = { "cancel scrap": 0.8, "ferry crew": 0.45 };
const vectors: WordVectors = { likeness: (a, b) => NEAR[`${a} ${b}`] ?? NEAR[`${b} ${a}`] ?? 0 };
const weighed = (terms: string) => new Map(terms.split(" ").map((term) => [term, 1]));
const overlap = (query: string, text: string) => overlapWith(weighed(query), vectors)(weighed(text));

describe("what a query and a text say of each other", () => {
  test("is everything where they have the same words", () => {
    expect(overlap("ferry cancel", "cancel ferry")).toEqual({ ofQuery: 1, ofText: 1 });
  });

  test("counts a near word by its nearness, in both directions", () => {
    const { ofQuery, ofText } = overlap("ferry cancel", "ferry scrap sunday");
    expect(ofQuery).toBeCloseTo(0.9, 5);
    expect(ofText).toBeCloseTo(0.6, 5);
  });

  test("counts no word that only belongs to the topic", () => {
    expect(overlap("ferry", "crew")).toEqual({ ofQuery: 0, ofText: 0 });
  });

  test("is nothing where one of them is empty", () => {
    expect(overlapWith(new Map(), vectors)(weighed("ferry"))).toEqual({ ofQuery: 0, ofText: 0 });
    expect(overlapWith(weighed("ferry"), vectors)(new Map())).toEqual({ ofQuery: 0, ofText: 0 });
  });
});
