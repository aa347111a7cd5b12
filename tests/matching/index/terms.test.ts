import { describe, expect, test } from "vitest";
import { termsOf } from "../../../core/matching/index/terms.ts";

const ALIKE: readonly (readonly [string, string])[] = [
  ["forces", "force"],
  ["stopped", "stopping"],
  ["countries", "country"],
  ["the minister's", "the minister’s"],
  ["U.S.", "US"],
  ["1,240", "1240"],
  ["Café", "cafe"],
  ["don’t", "don't"],
  ["well-known", "well known"],
  ["replied", "reply"],
  ["churches", "church"],
];

const APART: readonly (readonly [string, string])[] = [
  ["nation", "national"],
  ["3.5", "35"],
  ["thing", "the"],
  ["bus", "bu"],
  ["red", "r"],
];

describe("two spellings", () => {
  test.each(ALIKE)("%s and %s share a posting list", (a, b) => {
    expect(termsOf(a)).toEqual(termsOf(b));
  });

  test.each(APART)("%s and %s do not", (a, b) => {
    expect(termsOf(a)).not.toEqual(termsOf(b));
  });
});
