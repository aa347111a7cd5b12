import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignWords } from "../../../core/matching/align.ts";
import { judge } from "../../../core/matching/judge/judge.ts";
import type { QuotationKind } from "../../../core/model.ts";
import { sideOf } from "./side-of.ts";

const KINDS: readonly (QuotationKind | "sentence")[] = ["direct", "mixed", "indirect", "scare", "title", "sentence"];
/** News-like words beside arbitrary ones, so that pairs also share something. */
const WORDS =
  "not never the bridge mayor said 12 1,200 million hoax denies will reject accept Kyiv’s U.S. “ ” … [he] - :".split(
    " ",
  );
const text = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: "grapheme", maxLength: 8 })), { maxLength: 40 })
  .map((words) => words.join(" "));
const side = fc
  .record({ text, kind: fc.constantFrom(...KINDS), before: text, after: text })
  .map(({ text, ...more }) => sideOf(text, more));

describe("judging any two passages", () => {
  it("answers with a chance, and with reasons wherever it speaks against", () => {
    fc.assert(
      fc.property(side, side, (here, there) => {
        const { stance, subtype, score, why } = judge(here, there);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(stance === null).toBe(subtype === null);
        if (stance === "contradicts" || stance === "editorializes") expect(why.length).toBeGreaterThan(0);
      }),
    );
  });

  it("calls a passage beside itself nothing but the same", () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(judge(sideOf(words), sideOf(words)).stance).not.toBe("contradicts");
      }),
    );
  });

  it.each(["not … 0 1", "never — the bridge 12"])("calls %j beside itself nothing but the same", (words) => {
    expect(judge(sideOf(words), sideOf(words)).stance).not.toBe("contradicts");
  });

  it("takes two passages of 20,000 words without running away", () => {
    const long = Array.from({ length: 20_000 }, (_, n) => `word${n % 997}`).join(" ");
    expect(alignWords(long, long).pairs.length).toBeGreaterThan(0);
    expect(judge(sideOf(long), sideOf(long)).stance).not.toBe("contradicts");
  });
});
