import { expect, test } from "vitest";
import { citation } from "../../../components/evidence/citation.ts";
import { match } from "../fixtures.ts";
import { speakEnglish } from "../speak-english.ts";

test("a citation has speaker, words, title, outlet, day and an address that opens at the words", () => {
  speakEnglish();
  const report = match("The wall has moved.", {
    title: "Cracks",
    publishedAt: "2026-11-08",
    url: "https://v.example/a",
  });
  expect(citation(report)).toBe(
    "Agnes Thorley: “The wall has moved.” – “Cracks”, Vale Observer, 8 Nov 2026, https://v.example/a#:~:text=The%20wall%20has%20moved.",
  );
});

test("what is not known is left out", () => {
  speakEnglish();
  const report = match("The wall has moved.", { title: "", publishedAt: null, url: null, speaker: null });
  expect(citation(report)).toBe("“The wall has moved.” – Vale Observer");
});
