import { expect, test } from "vitest";
import { say, sayCount, speakWith } from "../../../components/words/say.ts";
import { english, speakEnglish } from "../speak-english.ts";

test("a count takes the singular for one and the plural for others", () => {
  speakEnglish();
  expect([sayCount("reports", 0), sayCount("reports", 1), sayCount("reports", 2)]).toEqual([
    "0 reports",
    "1 report",
    "2 reports",
  ]);
});

test("large numbers are grouped as the reader's language groups them", () => {
  speakEnglish();
  expect(sayCount("articles", 1240)).toBe("1,240 articles");
  speakWith(english, "de");
  expect(sayCount("articles", 1240)).toBe("1.240 articles");
});

test("a language with more plural forms than the file has falls back on the general one", () => {
  speakWith(english, "pl");
  expect(sayCount("reports", 3)).toBe("3 reports");
});

test("words put into a message are not read as placeholders again", () => {
  speakEnglish();
  expect(say("probably", "A$1 Holdings")).toBe("probably A$1 Holdings");
});
