import { beforeEach, expect, test } from "vitest";
import { byDate, dayOf, momentOf, periodOf } from "../../../components/words/dates.ts";
import { speakEnglish } from "../speak-english.ts";

beforeEach(speakEnglish);

test("a day without an hour is the same day in every time zone", () => {
  expect([dayOf("2026-03-12"), momentOf("2026-03-12")]).toEqual(["12 Mar 2026", "12 Mar 2026"]);
});

test("the hour is told where it is known", () => {
  expect(momentOf("2026-03-12T07:40:00Z")).toMatch(/^1[123] Mar 2026, \d\d:\d\d$/);
});

test("a date that cannot be read is not told", () => {
  expect([dayOf("soon"), momentOf(null), periodOf("2026-03-12", null)]).toEqual(["", "", ""]);
});

test("a period names its year once", () => {
  expect(periodOf("2026-03-03", "2026-11-09")).toMatch(/^3 Mar\s–\s9 Nov 2026$/u);
});

test("undated reports come last", () => {
  const dates = [null, "2026-03-12T09:00:00Z", "2026-03-12"];
  expect(dates.sort(byDate)).toEqual(["2026-03-12", "2026-03-12T09:00:00Z", null]);
});
