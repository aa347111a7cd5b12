import { describe, expect, it } from "vitest";
import { tokens } from "../../../core/matching/language/tokens.ts";

const keys = (text: string) => tokens(text).map((token) => token.key);
const lemmas = (text: string) => tokens(text).map((token) => token.lemma);

const ONE_WORD: readonly (readonly [a: string, b: string])[] = [
  ["Gov. Reyes", "Governor Reyes"],
  ["the U.S.", "the United States"],
  ["the US", "the U.S."],
  ["Kiev", "Kyiv"],
  ["40 per cent", "forty percent"],
  ["two and a half", "2 and a half"],
  ["1,240", "1240"],
  ["2.5 million", "2,500,000"],
  ["7bn", "seven billion"],
  ["80 937", "80,937"],
  ["two hundred and six", "206"],
  ["can’t", "cannot"],
  ["won't", "will not"],
  ["they’re gonna", "they are going to"],
  ["same-sex", "same sex"],
  ["organised colour programmes", "organized color programmes"],
  ["travelling", "traveling"],
  ["café", "cafe"],
];

describe("tokens", () => {
  it.each(ONE_WORD)("reads %s and %s alike", (a, b) => {
    expect(keys(a)).toEqual(keys(b));
  });

  it.each([
    ["wants", "wanted"],
    ["making", "made"],
    ["stopped", "stops"],
    ["went", "goes"],
    ["cities", "city"],
    ["women", "woman"],
    ["Russian", "Russia"],
  ])("knows %s and %s for one word in two forms", (a, b) => {
    expect(lemmas(a)).toEqual(lemmas(b));
  });

  it("tells the country from the pronoun", () => {
    expect(keys("tell us what the US wants")).toEqual(["tell", "us", "what", "the", "u.s", "wants"]);
  });

  it("keeps the place of every token, contractions taken apart", () => {
    const text = "We don’t know — twenty-five [of them] said.";
    for (const token of tokens(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
    expect(
      tokens(text)
        .filter((token) => token.bracketed)
        .map((token) => token.text),
    ).toEqual(["of", "them"]);
  });
});
