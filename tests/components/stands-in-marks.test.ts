import { expect, test } from "vitest";
import { standsInMarks } from "../../components/stands-in-marks.ts";

const CASES: readonly (readonly [string, string, boolean])[] = [
  ["He said: “", "” and left.", true],
  ["She told them, ‘", ",’ twice.", true],
  ['said "', '".', true],
  ["a dit : «\u00a0", "\u00a0».", true],
  ["He said that ", ", and left.", false],
  ["", " No more was heard.", false],
  ["“Go,” he said. ", " “Now,” she said.", false],
  ["“It may rain,” ", ". “Or not.”", false],
];

test.each(CASES)("%j … %j", (before, after, marks) => {
  expect(standsInMarks({ text: "the wall has moved", before, after })).toBe(marks);
});
