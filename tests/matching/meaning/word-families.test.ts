import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { retrofitted } from "../../../tools/tables/retrofit.ts";
import { wordFamilies } from "../../../tools/tables/word-families.ts";
import { readSynsets } from "../../../tools/tables/wordnet.ts";

/** Two meanings of a verb and a noun made from it, as WordNet's files write them; the verb is also tied as a whole, and to an opposite. */
const VERBS = [
  "  1 a licence stands in front",
  "00000010 41 v 02 convict 0 find_guilty 0 04 + 00000020 n 0101 ! 00000011 v 0101 @ 00000011 v 0000 + 00000021 n 0201 01 + 08 00 | judge",
  "00000011 41 v 01 acquit 0 01 ! 00000010 v 0101 01 + 08 00 | free",
].join("\n");
const NOUNS = [
  "00000020 04 n 01 conviction 0 01 + 00000010 v 0101 | a verdict",
  "00000021 04 n 01 guilt 0 00 | what one has",
].join("\n");

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "wordnet-"));
  mkdirSync(join(folder, "dict"));
  for (const [part, lines] of Object.entries({ verb: VERBS, noun: NOUNS, adj: "", adv: "" }))
    writeFileSync(join(folder, `dict/data.${part}`), lines);
});
afterAll(() => rmSync(folder, { recursive: true }));

test("words made from one word are a family; opposites and phrases are none", () => {
  expect(wordFamilies(readSynsets(folder))).toEqual(
    new Map([
      ["convict", new Set(["conviction"])],
      ["conviction", new Set(["convict"])],
    ]),
  );
});

test("a family's vectors are drawn together, and keep most of their own; all others stay where they are", () => {
  const vectors = new Map([
    ["convict", [2, 0, 0]],
    ["conviction", [0, 2, 0]],
    ["bakery", [0, 0, 4]],
  ]);
  const moved = retrofitted(vectors, new Map([["convict", new Set(["conviction", "convictable"])]]));
  const [x = 0, y = 0] = moved.get("convict") ?? [];
  expect(y).toBeGreaterThan(0.3);
  expect(x).toBeGreaterThan(y);
  expect(moved.get("conviction")).toEqual([0, 1, 0]);
  expect(moved.get("bakery")).toEqual([0, 0, 1]);
});
