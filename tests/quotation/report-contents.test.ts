import { describe, expect, it } from "vitest";
import { findQuotations } from "../../core/quotation/find-quotations.ts";

/** What is reported without marks, piece by piece. */
function reported(text: string): string[] {
  return findQuotations({ text, language: "en" })
    .filter(({ kind }) => kind === "indirect")
    .map((quotation) => quotation.text);
}

type Case = readonly [text: string, ...pieces: string[]];

function reports(cases: readonly Case[]): void {
  it.each(cases.map(([text, ...pieces]) => [text, pieces] as const))("%s", (text, pieces) => {
    expect(reported(text)).toEqual(pieces);
  });
}

describe("words with hyphens and stops in them", () => {
  reports([
    ["Dole said the plan helps low- and middle-income drivers.", "the plan helps low- and middle-income drivers"],
    ["The guild paved the U.S.-Canada road, Dole said.", "The guild paved the U.S.-Canada road"],
    [
      "Dole said the bridge belongs to Bentonville, Ark.-based Acme.",
      "the bridge belongs to Bentonville, Ark.-based Acme",
    ],
    ["The bridge was closed at once, Const. Poe said.", "The bridge was closed at once"],
  ]);
});
