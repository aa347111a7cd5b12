import { expect, test } from "vitest";
import { filterCounts, filterQuotations } from "../../../components/panel/filter-quotations.ts";
import { quotationRows, tellingRun } from "../../../components/panel/quotation-rows.ts";
import type { AnnotatedQuotation } from "../../../core/messages.ts";
import { quotation } from "../fixtures.ts";

const run = (text: string, group: number | null, corroborates: number, contradicts: number): AnnotatedQuotation => ({
  quotation: quotation(text, "Iwan Beck", "said", group === null ? {} : { group }),
  counts: { corroborates, contradicts, editorializes: 0, independent: corroborates },
});

/** “The wall has moved,” Beck said (he would say “weeks” later on), “and it moves still.” */
const ROWS = quotationRows([
  run("The wall has moved,", 0, 2, 0),
  run("weeks", null, 0, 0),
  run("and it moves still.", 0, 1, 1),
]);

test("runs of one interrupted quotation are one row, where the first of them stands", () => {
  expect(ROWS.map(({ runs }) => runs.map(({ number }) => number))).toEqual([[0, 2], [1]]);
});

test("an outlet that reports two runs is not counted as two reports", () => {
  expect(ROWS[0]?.counts).toEqual({ corroborates: 2, contradicts: 1, editorializes: 0, independent: 2 });
});

test("a row opens at the run that its first chip tells of, else at its first", () => {
  expect(ROWS.map((row) => tellingRun(row).number)).toEqual([2, 1]);
});

test("filter and search take a row as a whole", () => {
  expect(filterCounts(ROWS)).toEqual({ all: 2, corroborates: 1, contradicts: 1, editorializes: 0 });
  expect(filterQuotations(ROWS, "contradicts", "moved still")).toEqual([ROWS[0]]);
});
