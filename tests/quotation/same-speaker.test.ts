import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sameSpeaker } from "../../core/quotation/speaker/same-speaker.ts";

describe("the same speaker in two articles", () => {
  it.each([
    ["Dmitry Polyanskiy", "Dmitry Polyansky", "another transliteration"],
    ["Dmitry Polyanskiy", "Mr. Polyanski", "a title and another transliteration"],
    ["Volodymyr Zelenskyy", "Vladimir Zelensky", "Ukrainian and Russian forms"],
    ["Kirill Logvinov", "Kirill Loginov", "a letter lost, first names agreeing"],
    ["Sen. Bernie Sanders", "Bernard Sanders", "a short first name"],
    ["D. Trump", "Donald Trump", "an initial"],
    ["Donald J. Trump", "Donald Trump", "a middle initial"],
    ["Muhammad Yunus", "Mohamed Younus", "Arabic spellings"],
    ["Ann Dole", "ANN DOLE", "capitals"],
    ["José Peña", "Jose Pena", "accents"],
    ["the Foreign Ministry", "Foreign Ministry", "an article"],
    ["Ann Dole (R-Wis.)", "Ann Dole, mayor", "what follows the name"],
  ])("%s and %s: same (%s)", (a, b) => {
    expect(sameSpeaker(a, b)).toBe("same");
  });

  it.each([
    ["Ann Dole", "Bob Poe"],
    ["Michelle Obama", "Barack Obama"],
    ["Sergey Lavrov", "Kirill Logvinov"],
    ["Donald Trump", "Donald Tusk"],
    ["Ann Smith", "John Smith"],
  ])("%s and %s: different", (a, b) => {
    expect(sameSpeaker(a, b)).toBe("different");
  });

  it.each([
    ["he", "Ann Dole"],
    ["a source", "Ann Dole"],
    ["the Kremlin", "Dmitry Peskov"],
    ["a spokesman for the ministry", "the ministry"],
    ["Russia", "Vladimir Putin"],
    ["White House", "Josh Earnest"],
    ["Lavrov", "Kirill Logvinov"],
    ["Dole", "Ann Dolan"],
    ["NATO", "Jens Stoltenberg"],
    ["New York Times", "Ann Dole"],
    ["Ann Dole and Bob Poe", "Ann Dole"],
    ["", "Ann Dole"],
    ["Amazon", "Sally Fouts"],
  ])("%s and %s: unknown, never different", (a, b) => {
    expect(sameSpeaker(a, b)).toBe("unknown");
  });

  it("does not depend on the order", () => {
    const names = [
      "Ann Dole",
      "Mr Dole",
      "Bob Poe",
      "he",
      "the Kremlin",
      "Dmitry Polyanskiy",
      "Polyansky",
      "Xi Jinping",
      "Boris Johnson",
      "",
    ];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.oneof(fc.constantFrom(...names), fc.string()), (a, b) => {
        expect(sameSpeaker(a, b)).toBe(sameSpeaker(b, a));
      }),
    );
  });
});
