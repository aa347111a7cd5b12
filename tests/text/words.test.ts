import { describe, expect, test } from "vitest";
import { wordCount, words } from "../../core/text/words.ts";

describe("words", () => {
  test.each([
    ["an apostrophe inside a word", "They don’t row.", ["They", "don’t", "row"]],
    ["figures with their commas and points", "It cost 1,240.50 crowns.", ["It", "cost", "1,240.50", "crowns"]],
    ["a hyphen inside a word, not a dash between two", "re-word it – now", ["re-word", "it", "now"]],
    ["letters with marks of their own", "Zoë côtoie Łódź", ["Zoë", "côtoie", "Łódź"]],
  ])("keep %s", (_, text, expected) => {
    expect(words(text).map((word) => word.text)).toEqual(expected);
  });

  test("of a part of a text stand where they stand in the whole", () => {
    const text = "The weir holds, the warden said.";
    const found = words(text, 4, 14);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(["weir", "holds"]);
  });
});

test.each([
  ["", 0],
  [" \n", 0],
  [" the weir\n\nholds ", 3],
])("%j has its words counted by white space alone", (text, count) => {
  expect(wordCount(text)).toBe(count);
});
