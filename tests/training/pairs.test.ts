import { expect, test } from "vitest";
import { halfOf, type LabelledPair, labelName, written } from "../../training/pairs/labelled-pair.ts";
import { readPairs, SUBTYPES, writtenPairs } from "../../training/pairs/written-pairs.ts";

const pairs = writtenPairs();

/** Pairs that each subtype needs before its share of right answers says anything. */
const ENOUGH = 25;

test.each(Object.entries(SUBTYPES).flatMap(([stance, subtypes]) => subtypes.map((subtype) => `${stance} ${subtype}`)))(
  "enough pairs are written for %s",
  (name) => expect(pairs.filter(({ label }) => labelName(label) === name).length).toBeGreaterThanOrEqual(ENOUGH),
);

test("two hundred pairs and more ask for silence, or for no contradiction", () => {
  expect(pairs.filter(({ trap }) => trap !== null).length).toBeGreaterThanOrEqual(200);
});

test("every span of a pair is words of its passage, without the marks around them", () => {
  const spans = pairs.flatMap(({ a, b }) => [a, b]);
  const edgeSpace = spans.filter(({ text, start, end }) => text.slice(start, end) !== text.slice(start, end).trim());
  expect(edgeSpace.map(written)).toEqual([]);
  const brackets = spans.filter(({ text }) => /[⟦⟧]/u.test(text));
  expect(brackets.map(written)).toEqual([]);
});

test("no pair stands there twice, whichever side comes first", () => {
  const keys = pairs.map(({ a, b }) => [written(a), written(b)].sort().join("\n"));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test("no pair says the same passage on both sides", () => {
  expect(pairs.filter(({ a, b }) => written(a) === written(b)).map(({ id }) => id)).toEqual([]);
});

test("both halves hold about as many pairs of every label", () => {
  const train = pairs.filter((pair) => halfOf(pair) === "train").length;
  expect(Math.abs(train / pairs.length - 0.5)).toBeLessThan(0.05);
  const labels = new Set(pairs.map(({ label }) => labelName(label)));
  const inHalf = (half: string) =>
    new Set(pairs.filter((pair) => halfOf(pair) === half).map(({ label }) => labelName(label)));
  expect(inHalf("train")).toEqual(labels);
  expect(inHalf("check")).toEqual(labels);
});

test("a pair keeps its half when others are written before it", () => {
  const [first] = readPairs("## unrelated\n\n⟦It rained⟧.\n⟦It snowed⟧.\n", "one");
  const later = readPairs("## unrelated\n\n⟦He left⟧.\n⟦She came⟧.\n\n⟦It rained⟧.\n⟦It snowed⟧.\n", "two").at(-1);
  expect(later).toEqual(first satisfies LabelledPair | undefined);
});

test.each([
  ["a pair of three lines", "## unrelated\n\n⟦One⟧.\n⟦Two⟧.\n⟦Three⟧.", "x.pairs:3: a pair is two lines, here are 3"],
  ["a passage without a span", "## unrelated\n\n⟦One⟧.\nTwo.", "x.pairs:3: needs one ⟦span⟧: Two."],
  ["a passage with two spans", "## unrelated\n\n⟦One⟧.\n⟦Two⟧ ⟦three⟧.", "x.pairs:3: needs one ⟦span⟧: ⟦Two⟧ ⟦three⟧."],
  [
    "a label that nobody defined",
    "## contradicts mood\n\n⟦One⟧.\n⟦Two⟧.",
    "x.pairs:1: no such label: contradicts mood",
  ],
  ["a pair before any label", "⟦One⟧.\n⟦Two⟧.", "x.pairs:1: a pair before the first heading"],
])("%s is refused with its place", (_what, content, message) => {
  expect(() => readPairs(content, "x.pairs")).toThrow(message);
});
