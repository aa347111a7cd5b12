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

describe("where a thing that is talked about ends", () => {
  reports([
    ["The council denies any role in the fire and many inquiries have cleared it of blame.", "any role in the fire"],
    ["Poe confessed to the crime and the jury took just an hour.", "the crime"],
    ["Dole criticized the plan and the way it was made.", "the plan and the way it was made"],
    ["Dole cited cost and delays caused by the storm.", "cost and delays caused by the storm"],
    ["Dole cited doubts over whether Kent and Essex could agree.", "doubts over whether Kent and Essex could agree"],
  ]);
});

describe("what is no report", () => {
  it.each([
    "Nor did the mayor concede that it was old.",
    "Neither has the mayor denied that it was old.",
    "No senator had called her to ask him to stay.",
    "The navy fired warning shots, forcing the boats to stop.",
    "The shows Acme suggests to you, and how they are shown, matter.",
    "It was the plan that Dole has urged ever since, meaning that she gained nothing.",
    "The probe flew past, characterizing the moon and its ocean.",
    "It is a place boasting stable lakes.",
    "The work is promising at best.",
    "As hearings on Judge Poe concluded on Thursday, it seemed likely that she would go.",
    "Two clerks on the Court of Appeals for the ninth district left.",
    "A tailor who denied service to two sailors was fined.",
    "They are careful in how they describe the plan.",
    "The song, “Late Again,” which Dole wrote, is out.",
  ])("%s", (text) => {
    expect(reported(text)).toEqual([]);
  });
});

describe("what still is one", () => {
  reports([
    ["The investigation concluded that she was right.", "she was right"],
    ["He is promising to mend it.", "to mend it"],
    ["She is warning drivers of floods.", "floods"],
    ["He suggested to drivers that the bridge was old.", "the bridge was old"],
  ]);
});

describe("what pages put in front of a report", () => {
  reports([
    ["RELATED: Why the toll is rising, according to experts", "Why the toll is rising"],
    ["The bottom line: It is old, Poe said.", "It is old"],
    ["This page may not be copied, said the notice.", "This page may not be copied"],
  ]);
});
