import { readdirSync, readFileSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import { reasonText } from "../../../components/words/reason-text.ts";
import type { Reason } from "../../../core/model.ts";
import english from "../../../public/_locales/en/messages.json" with { type: "json" };
import { speakEnglish } from "../speak-english.ts";

beforeEach(speakEnglish);

const both = (code: string, here: string, there: string): Reason => ({ code, words: { here, there } });

const CASES: readonly (readonly [Reason, string])[] = [
  [{ code: "same_words" }, "Word for word the same."],
  [both("longer_there", "x", "x"), "The other report has more of it."],
  [both("numbers_differ", "three metres", "five metres"), "“three metres” here, “five metres” there."],
  [both("negation_differs", "", "not"), "“not” stands only in the other report."],
  [both("opposite_word", "open", "shut"), "“open” here, “shut” there: opposites."],
  [both("speakers_differ", "Agnes Thorley", "Iwan Beck"), "Given to Agnes Thorley here, to Iwan Beck there."],
  [both("loaded_cue_vanity", "said", "boasted"), "“said” here, “boasted” there. That verb suggests vanity."],
  [both("loaded_cue_newly_made", "said", "trilled"), "“said” here, “trilled” there."],
  [both("worded_differently", "uh", ""), "“uh” stands only here."],
  [both("condition_missing", "but only if it rains", ""), "The other report leaves out “but only if it rains”."],
  [both("denying_verb", "", "denied"), "It is denied there: “denied”."],
  [both("outlets_own_voice", "Iwan Beck", "The wall moved."), "There Iwan Beck is not named as the one who says so."],
];

test.each(CASES)("%j reads %s", (reason, sentence) => {
  expect(reasonText(reason)).toBe(sentence);
});

describe("a code that nobody has written a sentence for", () => {
  test("says no more than its words", () => {
    expect(reasonText(both("moon_phase", "new", "full"))).toBe("It rests on “new” here and “full” there.");
    expect(reasonText(both("moon_phase", "", "full"))).toBe("“full” stands only in the other report.");
  });

  test("and without words, only that there was a comparison", () => {
    expect(reasonText({ code: "moon_phase" })).toBe("The two wordings were compared word by word.");
  });
});

test("every code that a rule writes has a sentence of its own", () => {
  const folder = new URL("../../../core/matching/", import.meta.url);
  const files = [
    ...readdirSync(new URL("judge/", folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => `judge/${file}`),
    "find-denials.ts",
    "find-comments.ts",
  ];
  const rules = files.map((file) => readFileSync(new URL(file, folder), "utf8"));
  // Codes and subtypes alone are written with underscores; codes of one word stand behind what makes a reason of them.
  const written = /"([a-z]+(?:_[a-z]+)+)"|(?:code: |\b(?:reason|altered|contradicts|conflict)\(\s*)"([a-z]+)"/g;
  const codes = rules
    .flatMap((rule) => [...rule.matchAll(written)].map(([, joined, plain]) => joined ?? plain ?? ""))
    .filter((code) => !(`subtype_${code}` in english));
  const generic = codes.filter((code) => /^It rests on/.test(reasonText(both(code, "these", "those"))));
  expect(codes.length).toBeGreaterThan(15);
  expect(generic).toEqual([]);
});
