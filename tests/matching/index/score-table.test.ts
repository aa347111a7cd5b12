import fc from "fast-check";
import { expect, test } from "vitest";
import { ScoreTable } from "../../../core/matching/index/score-table.ts";
import { varintLength, writeVarint } from "../../../core/matching/index/varint.ts";

const ROOM = 300_000;

/** The bytes of a posting list without its count. */
function postings(places: readonly number[]): Uint8Array {
  const gaps = places.map((place, i) => place - (places[i - 1] ?? 0));
  const bytes = new Uint8Array(gaps.reduce((sum, gap) => sum + varintLength(gap), 0));
  let at = 0;
  for (const gap of gaps) at = writeVarint(bytes, at, gap);
  return bytes;
}

const ascending = fc
  .uniqueArray(fc.nat(ROOM - 1), { minLength: 1, maxLength: 600 })
  .map((places) => places.sort((a, b) => a - b));

test("a score table sums like a map, through growth and clearing", () => {
  const lists = fc.array(fc.tuple(ascending, fc.integer({ min: 1, max: 9 })), { maxLength: 20 });
  const table = new ScoreTable();
  table.reserve(ROOM);
  fc.assert(
    fc.property(lists, (given) => {
      const expected = new Map<number, [score: number, hits: number]>();
      for (const [places, weight] of given) {
        const bytes = postings(places);
        table.addList(bytes, { start: 0, end: bytes.length }, 0, weight);
        for (const place of places) {
          const [score, hits] = expected.get(place) ?? [0, 0];
          expected.set(place, [score + weight, hits + 1]);
        }
      }
      const got = Array.from(table.touched, (number) => [number, [table.score(number), table.hits(number)]] as const);
      table.clear();
      expect(new Map(got)).toEqual(expected);
      expect(got.length).toBe(expected.size);
      expect(table.touched).toHaveLength(0);
    }),
    { numRuns: 30 },
  );
});

test("numbers for which there is no room are passed over", () => {
  const table = new ScoreTable();
  table.reserve(10);
  const bytes = postings([3, 9, 10, 4_000_000_000]);
  table.addList(bytes, { start: 0, end: bytes.length }, 0, 1);
  expect([...table.touched]).toEqual([3, 9]);
});
