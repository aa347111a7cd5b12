import { expect, test } from "vitest";
import { tokens } from "../../../core/matching/language/tokens.ts";
import { placeOfRun } from "../../../core/matching/language/word-run.ts";

const SIDE = tokens("The harbour masters closed the old harbour");

test.each([
  ["harbour master", 1],
  ["old harbours", 5],
  ["the harbour masters closed the old harbour", 0],
  ["harbour closed", -1],
  ["old harbour wall", -1],
])("the words of %j stand together at place %i", (run, place) => {
  expect(placeOfRun(tokens(run), SIDE)).toBe(place);
});
