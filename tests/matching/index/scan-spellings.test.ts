import fc from "fast-check";
import { expect, test } from "vitest";
import { SPELLING, SpellingScanner, spellingsIn } from "../../../core/matching/index/scan-spellings.ts";

const numbered = new Map<string, number>();
const numberOf = (spelling: string) => {
  const number = numbered.get(spelling) ?? numbered.size;
  numbered.set(spelling, number);
  return number;
};
const scanner = new SpellingScanner(numberOf);

test("the scanner reads exactly the spellings that the expression finds", () => {
  const piece = fc.constantFrom(
    "Ferry",
    "don't",
    "l’eau",
    "U.S.",
    "A.",
    "3.5",
    "1,240",
    "x",
    "é",
    "Ω",
    "'",
    ".",
    " ",
    "-",
    "9th",
    "naïve",
    "🙂",
  );
  const text = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(piece).map((pieces) => pieces.join("")),
  );
  fc.assert(
    fc.property(text, (given) => {
      const expected = Array.from(given.matchAll(SPELLING), ([spelling]) => spelling);
      expect(spellingsIn(given)).toEqual(expected);
      expect(scanner.scan(given)).toEqual(expected.map(numberOf));
    }),
    { numRuns: 500 },
  );
});

test("the scanner forgets when it is full, and is never wrong", () => {
  const letters = (n: number) => n.toString(26).replace(/\d/g, (digit) => String.fromCharCode(65 + Number(digit)));
  const words = Array.from({ length: 150_000 }, (_, i) => `w${letters(i)}`);
  const text = `${words.join(" ")} ${words.slice(0, 100).join(" ")}`;
  const expected = text.split(" ").map(numberOf);
  expect(scanner.scan(text)).toEqual(expected);
});
