import { describe, expect, test } from "vitest";
import type { Candidate } from "../../core/matching/index/find-candidates.ts";
import { weigh, worthJudging, worthReading } from "../../core/matching/worth-judging.ts";

const candidate = (score: number, contained = 0.05): Candidate => ({ number: score, score, contained });
const scores = (candidates: readonly Candidate[]) => worthReading(candidates).map(({ score }) => score);

describe("candidates whose words are read", () => {
  test("are those that share a good part of what the best one shares", () => {
    expect(scores([90, 60, 30, 21, 8, 7].map((score) => candidate(score)))).toEqual([90, 60, 30, 21]);
  });

  test("are at most six that share a fifth of it, and all that share a quarter", () => {
    const near = [90, 40, 39, 38, 37, 36, 35, 34, 20, 19].map((score) => candidate(score));
    expect(scores(near)).toEqual([90, 40, 39, 38, 37, 36, 35, 34]);
  });

  test("include short ones that lie inside the quotation, however little they share", () => {
    expect(scores([candidate(90), candidate(7, 0.9), candidate(6, 0.3), candidate(5, 0.1)])).toEqual([90, 7, 6]);
  });

  test("are none where there is none", () => {
    expect(worthReading([])).toEqual([]);
  });
});

describe("a pair is judged", () => {
  const long = weigh(new Map(Array.from({ length: 20 }, (_, term) => [term, 5])));
  const short = weigh(
    new Map([
      [1, 7],
      [2, 8],
    ]),
  );

  test.each([
    ["a long quotation that shares four rare words", 20, long, 0.05, true],
    ["a long quotation that shares a word or two", 9, long, 0.05, false],
    ["a long quotation that shares little of itself", 15, long, 0.05, false],
    ["a fragment that is nearly all inside the quotation", 9, long, 0.7, true],
    ["one word of two, where the other may be the same in another form", 7, short, 0.05, true],
  ])("for %s: %#", (_, shared, weighed, contained, expected) => {
    expect(worthJudging(shared, weighed, { ...candidate(1), contained })).toBe(expected);
  });
});
