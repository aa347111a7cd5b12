import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Quotation } from "../../core/model.ts";
import { findQuotations } from "../../core/quotation/find-quotations.ts";
import { HOSTILE_TEXTS } from "../../tools/bench/hostile-texts.ts";
import { FRENCH } from "../quotation/languages/french.ts";
import { GERMAN } from "../quotation/languages/german.ts";
import { ITALIAN } from "../quotation/languages/italian.ts";
import { RUSSIAN } from "../quotation/languages/russian.ts";
import { SPANISH } from "../quotation/languages/spanish.ts";
import { UKRAINIAN } from "../quotation/languages/ukrainian.ts";

/** Pieces that the rules care about, in any order. */
const PIECES = [
  ..."“”‘’\"'«»„‹›‚`(){}[]—–-:;,.!?…\n\r\t \u00a0\u00ad",
  "''",
  "``",
  "Ann Dole",
  "Dole",
  "the mayor",
  "he",
  "she",
  "who",
  "said",
  "says",
  "told",
  "adding that",
  "according to",
  "Mr.",
  "U.S.",
  "the bridge is safe",
  "was",
  "a",
  "of",
  "and",
  "but",
  "Q:",
  "DOLE:",
  "— Ann Dole (@dole)",
  "’s",
  "don’t",
  "not",
  "very",
  "1998",
  "called",
  "in a statement",
  "on Monday",
  "é",
  "e\u0301",
  "𝒳",
  "\ud800",
  "Привет",
  "“I”",
  "sagte",
  "a déclaré",
  "dijo",
  "ha detto",
  "сказал",
  "Орлов",
  "selon",
  "l’",
];

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join("")),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(" ")),
);

const spansOf = ({ speaker, cue, ...quotation }: Quotation) => [
  quotation,
  ...(speaker ? [speaker] : []),
  ...(cue ? [cue] : []),
];

describe("any text", () => {
  it("gets exact offsets, in text order", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const quotations = findQuotations({ text });
        for (const span of quotations.flatMap(spansOf)) {
          expect(span.end).toBeGreaterThan(span.start);
          expect(text.slice(span.start, span.end)).toBe(span.text);
        }
        const starts = quotations.map(({ start }) => start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        for (const { confidence } of quotations) expect(confidence >= 0 && confidence <= 1).toBe(true);
      }),
      { numRuns: 1500, seed: 20260301 },
    );
  });

  it("is read in any language without fault", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom("de", "fr", "es", "it", "ru", "uk", "en-GB", "xx", ""), (text, language) => {
        for (const { start, end, text: words } of findQuotations({ text, language }))
          expect(text.slice(start, end)).toBe(words);
      }),
      { numRuns: 400, seed: 20260302 },
    );
  });
});

const ARTICLE = `Mayor Ann Dole said on Monday that the old bridge was “perfectly safe” for lorries, adding that the council would look at it.

“Nobody will be hurt,” she said. “I promise.” José Peña, a driver, wasn't sure: “It moved,” he told reporters.

The bridge was closed in May, according to the builders’ guild.`;

const gist = (text: string) =>
  findQuotations({ text, language: "en" }).map(({ kind, text: words, speaker, cue, sieve }) => [
    kind,
    words.normalize("NFC").replace(/\s+/gu, " "),
    speaker?.name.normalize("NFC").replace(/’/g, "'"),
    cue?.text.replace(/\s+/gu, " "),
    sieve,
  ]);

describe("the same words, written otherwise, get the same answer", () => {
  it.each([
    ["with CRLF line ends", ARTICLE.replace(/\n/g, "\r\n")],
    ["with one line end between paragraphs", ARTICLE.replace(/\n\n/g, "\n")],
    ["with no-break spaces", ARTICLE.replace(/ /g, "\u00a0")],
    ["with accents as marks of their own", ARTICLE.normalize("NFD")],
    ["with straight marks", ARTICLE.replace(/[“”]/g, '"').replace(/’/g, "'")],
    ["with two apostrophes for marks", ARTICLE.replace(/[“”]/g, "''")],
  ])("%s", (_how, text) => {
    const plain = gist(ARTICLE);
    expect(plain.length).toBeGreaterThan(5);
    expect(gist(text)).toEqual(plain);
  });
});

const IN_LANGUAGES = [
  ["de", GERMAN],
  ["fr", FRENCH],
  ["es", SPANISH],
  ["it", ITALIAN],
  ["ru", RUSSIAN],
  ["uk", UKRAINIAN],
] as const;

describe.each(IN_LANGUAGES)("the same words in %s, written otherwise, get the same answer", (language, cases) => {
  const text = cases.map((each) => each.text).join("\n\n");
  const told = (written: string) =>
    findQuotations({ text: written, language }).map(({ kind, text, speaker, cue, sieve }) => [
      kind,
      plain(text),
      plain(speaker?.name),
      plain(cue?.text),
      sieve,
    ]);

  it.each([
    ["with CRLF line ends", text.replace(/\n/g, "\r\n")],
    ["with no-break spaces", text.replace(/ /g, "\u00a0")],
    ["with accents as marks of their own", text.normalize("NFD")],
    ["with straight apostrophes", text.replace(/’/g, "'")],
  ])("%s", (_how, otherwise) => {
    expect(told(text).length).toBeGreaterThan(10);
    expect(told(otherwise)).toEqual(told(text));
  });
});

const plain = (words: string | undefined) => words?.normalize("NFC").replace(/\s+/gu, " ").replace(/’/g, "'");

/** A test that hangs fails; how long each takes is measured by `tools/bench/hostile.ts`. */
describe("hostile text", () => {
  it.each(HOSTILE_TEXTS.map((hostile) => [hostile.name, hostile] as const))(
    "%s, a hundred thousand characters of it, is read through",
    (_name, { of, language = "en" }) => {
      const text = of(100_000);
      for (const quotation of findQuotations({ text, language }))
        for (const span of spansOf(quotation)) expect(span.end - span.start).toBe(span.text.length);
    },
  );

  it("goes on to be read when it follows an article", () => {
    // Long enough that the language is told by the article.
    const article = Array.from({ length: 12 }, () => ARTICLE).join("\n\n");
    for (const { of } of HOSTILE_TEXTS)
      expect(gist(`${article}\n\n${of(2000)}`).slice(0, 2)).toEqual(gist(ARTICLE).slice(0, 2));
  });
});
