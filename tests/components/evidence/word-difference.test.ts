import { describe, expect, test } from "vitest";
import { isReadable, wordDifference, wordsMoreAndFewer } from "../../../components/evidence/word-difference.ts";
import { alignWords } from "../../../core/matching/align.ts";

/** Struck words in [- -], added ones in {+ +}. */
function written(here: string, there: string): string {
  const frame = { equal: ["", ""], only_here: ["[-", "-]"], only_there: ["{+", "+}"] } as const;
  return wordDifference(here, there, alignWords(here, there).runs)
    .map(({ kind, text }) => frame[kind].join("|").replace("|", text))
    .join("");
}

const CASES: readonly (readonly [string, string, string, string])[] = [
  ["the same words stay as they are", "The wall has moved.", "The wall has moved.", "The wall has moved."],
  [
    "a changed word shows both, this page's struck",
    "We will lower it by three metres.",
    "We will lower it by five metres.",
    "We will lower it by [-three-] {+five+} metres.",
  ],
  [
    "neighbouring changes read as one",
    "The ferry will be free for everyone today.",
    "The ferry will be quite without charge today.",
    "The ferry will be [-free for everyone-] {+quite without charge+} today.",
  ],
  [
    "words missing there are struck in their place",
    "The mine is not safe.",
    "The mine is safe.",
    "The mine is [-not-] safe.",
  ],
  [
    "words missing there stand behind a comma, not before it",
    "Now frankly the wall moved.",
    "Now, the wall moved.",
    "Now, [-frankly-] the wall moved.",
  ],
  [
    "words missing at the start leave a space",
    "Frankly, the wall moved.",
    "the wall moved",
    "[-Frankly-] the wall moved",
  ],
  [
    "words missing at the end are struck at the end",
    "The wall moved again",
    "The wall moved",
    "The wall moved [-again-]",
  ],
  [
    "words only there are marked where they stand",
    "the wall moved",
    "As we feared, the wall moved.",
    "{+As we feared+}, the wall moved.",
  ],
];

describe("the other report laid over this page's words", () => {
  test.each(CASES)("%s", (_, here, there, expected) => {
    expect(written(here, there)).toBe(expected);
  });

  test("without its struck words it is the other report, letter by letter", () => {
    for (const [, here, there] of CASES) {
      const pieces = wordDifference(here, there, alignWords(here, there).runs);
      const kept = pieces.filter(({ kind }) => kind !== "only_here").map(({ text }) => text);
      expect(kept.join("").replace(/\s+/gu, " ").trim()).toBe(there);
    }
  });

  test("texts that share nothing are shown whole", () => {
    expect(written("frost", "thaw")).toBe("[-frost-] {+thaw+}");
  });
});

test("words more and fewer are counted, changed words are neither", () => {
  const [here, there] = ["The wall moved three metres again", "We saw: the wall moved five metres"];
  expect(wordsMoreAndFewer(here, there, alignWords(here, there).runs)).toEqual({ more: 2, fewer: 1 });
});

test("a fragment is read against the whole, a paraphrase as it stands", () => {
  const readable = (here: string, there: string) => isReadable(here, there, alignWords(here, there).runs);
  expect(readable("the wall has moved", "We told them again and again that the wall has moved by an inch")).toBe(true);
  expect(readable("The wall has moved by an inch", "Engineers speak of a shift in the masonry")).toBe(false);
});
