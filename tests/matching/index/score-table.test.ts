import fc from "fast-check";
import { expect, test } from "vitest";
import { ScoreTable } from "../../../core/matching/index/score-table.ts";

test("a score table sums like a map, through growth and clearing", () => {
  const additions = fc.array(fc.tuple(fc.nat(2 ** 31), fc.integer({ min: 1, max: 9 })), { maxLength: 6000 });
  const table = new ScoreTable();
  fc.assert(
    fc.property(additions, (list) => {
      const expected = new Map<number, [score: number, hits: number]>();
      for (const [number, weight] of list) {
        const [score, hits] = expected.get(number) ?? [0, 0];
        expected.set(number, [score + weight, hits + 1]);
        table.add(number, weight);
      }
      const got = new Map<number, [number, number]>();
      table.forEach((number, score, hits) => {
        got.set(number, [score, hits]);
      });
      table.clear();
      expect(got).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});
