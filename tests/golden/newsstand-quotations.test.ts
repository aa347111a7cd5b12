import { beforeAll, describe, expect, it } from "vitest";
import type { Quotation } from "../../core/model.ts";
import { EXPECTED_QUOTATIONS, type ExpectedQuotation, type MarkedAs } from "../../newsstand/expected-quotations.ts";
import { type Answers, newsstandAnswers } from "./newsstand-answers.ts";
import { QUOTATIONS_NOT_YET, SURPLUS_STILL } from "./not-yet.ts";

let answers: Answers;
beforeAll(async () => {
  answers = await newsstandAnswers();
});

const MARKED_AS: Record<Quotation["kind"], MarkedAs | null> = {
  direct: "spoken",
  mixed: "spoken",
  indirect: null,
  scare: "scare",
  title: "title",
};

const keyOf = ({ article, begins }: ExpectedQuotation) => `${article}: ${begins}`;

function quotationsOf(article: string): Quotation[] {
  return (answers.of.get(article) ?? []).map(({ quotation }) => quotation).filter(({ kind }) => kind !== "indirect");
}

function found({ article, begins }: ExpectedQuotation): Quotation | undefined {
  return quotationsOf(article).find(({ text }) => text.startsWith(begins));
}

/** What is wrong with the answer, for a person to read; null when it is right. */
function fault(expected: ExpectedQuotation): string | null {
  const quotation = found(expected);
  if (!quotation) return `${keyOf(expected)}: not found`;
  const as = MARKED_AS[quotation.kind];
  if (as !== expected.as) return `${keyOf(expected)}: wanted ${expected.as}, shown as ${quotation.kind}`;
  const name = quotation.speaker?.name ?? null;
  if (expected.speaker === null ? name === null : name?.includes(expected.speaker)) return null;
  return `${keyOf(expected)}: wanted ${expected.speaker ?? "nobody"}, given to ${name ?? "nobody"} (${quotation.sieve ?? "no sieve"})`;
}

describe("the quotations of the newsstand", () => {
  it("are all found, told from titles and scare quotes, and given to who said them", () => {
    const faults = EXPECTED_QUOTATIONS.filter((one) => !(keyOf(one) in QUOTATIONS_NOT_YET)).map(fault);
    expect(faults.filter((one) => one !== null)).toEqual([]);
  });

  it("still lack what is listed as lacking, so that the list is true", () => {
    const listed = EXPECTED_QUOTATIONS.filter((one) => keyOf(one) in QUOTATIONS_NOT_YET);
    expect(listed.map(keyOf).sort()).toEqual(Object.keys(QUOTATIONS_NOT_YET).sort());
    expect(listed.filter((one) => fault(one) === null).map((one) => `${keyOf(one)} works now: take it off`)).toEqual([]);
  });

  it("are no more than stand in marks: no apostrophe opens one", () => {
    expect(surplus().filter((words) => listing(words) === undefined)).toEqual([]);
  });

  it("still have the surplus that is listed, so that the list is true", () => {
    expect([...new Set(surplus().map(listing))].filter((one) => one !== undefined).sort()).toEqual(
      Object.keys(SURPLUS_STILL).sort(),
    );
  });
});

/** "ARTICLE: WORDS" for each quotation that stands in no pair of marks. */
function surplus(): string[] {
  const expected = new Set(EXPECTED_QUOTATIONS.map(found));
  return [...answers.of.keys()].flatMap((article) =>
    quotationsOf(article)
      .filter((quotation) => !expected.has(quotation))
      .map(({ text }) => `${article}: ${text}`),
  );
}

const listing = (words: string) => Object.keys(SURPLUS_STILL).find((beginning) => words.startsWith(beginning));
