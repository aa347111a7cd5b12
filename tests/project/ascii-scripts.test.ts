import { expect, test } from "vitest";
import { asciiScript } from "../../tools/ascii-scripts.ts";

test.each([
  ["a string", "“ferry” — 12 €"],
  ["an astral letter", "𝒜🛳"],
])("a script in ASCII says the same: %s", (_, text) => {
  const script = asciiScript(JSON.stringify(text));
  expect(script).toMatch(/^[\0-\x7f]+$/);
  expect(JSON.parse(script)).toBe(text);
});

test("an expression in ASCII finds the same", () => {
  const source = asciiScript("[“🛳]");
  expect(source).toBe("[\\u201c\\ud83d\\udef3]");
  expect([..."a“b🛳".matchAll(new RegExp(source, "gu"))].map(([found]) => found)).toEqual(["“", "🛳"]);
});

test("a backslash that would escape the escape is refused", () => {
  expect(() => asciiScript("/\\’/")).toThrow("backslash");
});
