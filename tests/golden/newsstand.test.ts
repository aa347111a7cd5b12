import { beforeAll, describe, expect, it } from "vitest";
import { EXPECTED, type ExpectedRelation, stanceOf, WITHOUT_QUOTATIONS } from "../../newsstand/expected.ts";
import { falseLinks } from "./false-links.ts";
import { type Answers, matchesBetween, newsstandAnswers, shownBetween } from "./newsstand-answers.ts";
import { FALSE_LINKS_STILL, RELATIONS_NOT_YET } from "./not-yet.ts";

let answers: Answers;
beforeAll(async () => {
  answers = await newsstandAnswers();
});

/** "why-closed: courier-bridge > kestrel-bridge", the key of a relation in the list of what is still missing. */
function keyOf({ report, here, there }: ExpectedRelation): string {
  return `${report}: ${here} > ${there}`;
}

function holds(relation: ExpectedRelation): boolean {
  const labels = [relation.subtype, ...(relation.also ?? [])];
  return matchesBetween(answers, relation).some(
    ({ stance, subtype, independent }) =>
      labels.includes(subtype) &&
      stance === stanceOf(subtype) &&
      (relation.independent === undefined || independent === relation.independent),
  );
}

function fault(relation: ExpectedRelation): string {
  const labels = [relation.subtype, ...(relation.also ?? [])].join(" or ");
  const witness = relation.independent === false ? ", not independent" : "";
  return `${keyOf(relation)}: wanted ${labels}${witness}, shown ${shownBetween(answers, relation)}`;
}

describe("the newsstand, each article against all the others", () => {
  it("shows every relation that is written down, with its stance", () => {
    const missing = EXPECTED.filter((one) => !(keyOf(one) in RELATIONS_NOT_YET) && !holds(one));
    expect(missing.map(fault)).toEqual([]);
  });

  it("still lacks the relations that are listed as lacking, so that the list is true", () => {
    const listed = EXPECTED.filter((one) => keyOf(one) in RELATIONS_NOT_YET);
    expect(listed.map(keyOf).sort()).toEqual(Object.keys(RELATIONS_NOT_YET).sort());
    expect(listed.filter(holds).map((one) => `${keyOf(one)} works now: take it off the list`)).toEqual([]);
  });

  it("links nothing that has nothing to do with each other, and sees no dispute where there is none", () => {
    const unlisted = falseLinks(answers).filter(({ key }) => !(key in FALSE_LINKS_STILL));
    expect(unlisted.map(({ key, because }) => `${key}, but ${because}`)).toEqual([]);
  });

  it("still shows the false links that are listed, so that the list is true", () => {
    const shown = new Set(falseLinks(answers).map(({ key }) => key));
    expect(Object.keys(FALSE_LINKS_STILL).filter((key) => !shown.has(key))).toEqual([]);
  });

  it("finds no speech in the article that quotes nobody", () => {
    expect((answers.of.get(WITHOUT_QUOTATIONS) ?? []).map(({ quotation }) => quotation.text)).toEqual([]);
  });
});
