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

/** All that was touched: score and hits by place. */
function drained(table: ScoreTable): Map<number, [score: number, hits: number]> {
  const found = new Map<number, [number, number]>();
  const listsMet = new Uint8Array(ROOM).fill(255);
  table.drain(listsMet, 1, Number.NEGATIVE_INFINITY, (place, score, contained) => {
    found.set(place, [score, Math.round(contained * 255)]);
    return Number.NEGATIVE_INFINITY;
  });
  return found;
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
        table.addList(bytes, { start: 0, end: bytes.length }, weight);
        for (const place of places) {
          const [score, hits] = expected.get(place) ?? [0, 0];
          expected.set(place, [score + weight, hits + 1]);
        }
      }
      expect(drained(table)).toEqual(expected);
      expect(drained(table).size).toBe(0);
    }),
    { numRuns: 30 },
  );
});

test("offers what scores enough or lies inside, by a bar that rises with what it is given back", () => {
  const table = new ScoreTable();
  table.reserve(4);
  const [low, lower, high] = [postings([0, 1, 2]), postings([1, 2]), postings([2])];
  for (const bytes of [low, lower, high]) table.addList(bytes, { start: 0, end: bytes.length }, 1);
  const offered: number[] = [];
  table.drain(new Uint8Array([1, 9, 9, 9]), 0.9, 2, (place, score) => {
    offered.push(place);
    return score + 2;
  });
  // 0 lies inside and lifts the bar to 3; 1 scores 2 and stays below it; 2 scores 3.
  expect(offered).toEqual([0, 2]);
});

test("places for which there is no room are passed over", () => {
  const table = new ScoreTable();
  table.reserve(10);
  const bytes = postings([3, 9, 10, 4_000_000_000]);
  table.addList(bytes, { start: 0, end: bytes.length }, 1);
  expect([...drained(table).keys()]).toEqual([3, 9]);
});
