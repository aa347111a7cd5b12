import { expect, test } from "vitest";
import { filterCounts, filterQuotations } from "../../../components/panel/filter-quotations.ts";
import { quotationRows } from "../../../components/panel/quotation-rows.ts";
import { QUOTATIONS } from "../fixtures.ts";

const ROWS = quotationRows(QUOTATIONS);

const numbers = (...filter: Parameters<typeof filterQuotations> extends [unknown, ...infer Rest] ? Rest : never) =>
  filterQuotations(ROWS, ...filter).map(({ runs }) => runs[0].number);

test("without a filter all quotations stand in the page's order", () => {
  expect(numbers("all", "")).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

test("a stance keeps the quotations that have a report of it, with their own numbers", () => {
  expect(numbers("contradicts", "")).toEqual([0, 2]);
});

test("a search finds words in quotations and speakers' names, in any order, without case or accents", () => {
  expect(numbers("all", "VALLEY thórley")).toEqual([0]);
  expect(numbers("all", "iwan")).toEqual([1, 2]);
});

test("search and stance must both fit", () => {
  expect(numbers("contradicts", "iwan")).toEqual([2]);
});

test("each choice of the filter tells how many it would show", () => {
  expect(filterCounts(ROWS)).toEqual({ all: 7, corroborates: 4, contradicts: 2, editorializes: 2 });
});
