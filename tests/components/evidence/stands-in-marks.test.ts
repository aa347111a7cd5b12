import { expect, test } from "vitest";
import { citation } from "../../../components/evidence/citation.ts";
import { standsInMarks } from "../../../components/evidence/stands-in-marks.ts";
import type { EvidenceMatch } from "../../../core/messages.ts";
import { match } from "../fixtures.ts";
import { speakEnglish } from "../speak-english.ts";

const CASES: readonly (readonly [EvidenceMatch["kind"], boolean])[] = [
  ["direct", true],
  ["mixed", true],
  ["scare", true],
  ["title", true],
  ["indirect", false],
  ["sentence", false],
];

test.each(CASES)("words that the other article has as %s stand in marks: %s", (kind, marks) => {
  speakEnglish();
  const report = match("the wall has moved", { kind });
  expect(standsInMarks(report)).toBe(marks);
  expect(citation(report).includes("“the wall has moved”")).toBe(marks);
});
