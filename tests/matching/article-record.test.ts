import { describe, expect, test } from "vitest";
import { describeArticle } from "../../core/matching/article-record.ts";
import { words } from "../../core/text/words.ts";
import { readSample } from "./sample-articles.ts";

const TEXT =
  "ARLES (AFP) – The mayor opened the fair on Friday. “This is the finest fair that the town has ever seen, and I have seen sixty,” Mayor Odile Serre said. Nobody disagreed with her. Prices.";
const { record, quotations } = readSample({ outlet: "Marl Courier", text: TEXT });

describe("what is kept of an article", () => {
  test("is its quotations and its own sentences, in text order", () => {
    expect(record.passages.map(({ kind }) => kind)).toContain("direct");
    expect(record.passages.map(({ text }) => text)).toContain("Nobody disagreed with her.");
    const starts = record.passages.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  test("is never a heading of a word or two", () => {
    expect(record.passages.map(({ text }) => text)).not.toContain("Prices.");
  });

  test("is quotations only where sentences are not wanted", () => {
    const { header, text } = { header: record, text: TEXT };
    const { passages } = describeArticle({ id: "x", header, text, quotations, withSentences: false });
    expect(passages).toHaveLength(quotations.length);
    expect(passages.map(({ kind }) => kind)).not.toContain("sentence");
  });

  test("has at most 25 words of context on each side, as one stretch of the article", () => {
    for (const { before, after, text, start, end } of record.passages) {
      expect(words(before).length).toBeLessThanOrEqual(25);
      expect(words(after).length).toBeLessThanOrEqual(25);
      expect(TEXT.slice(start - before.length, end + after.length)).toBe(before + text + after);
    }
  });

  test("says where the article has it from", () => {
    expect(record.origins).toEqual(["AFP"]);
  });
});
