import { expect, test } from "vitest";
import { stemList } from "../../../core/matching/language/stem-list.ts";

const isListed = stemList("volunteer fact$ moral_high_ground");

test.each(["volunteer", "volunteers", "volunteering", "fact", "moral_high_ground"])("%s is listed", (word) => {
  expect(isListed(word)).toBe(true);
});

test.each(["volunt", "facts", "factory", "moral", ""])("%j is not", (word) => {
  expect(isListed(word)).toBe(false);
});
