import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Candidate, findCandidates } from "../../../core/matching/index/find-candidates.ts";
import { buildSegment, openSegment } from "../../../core/matching/index/segment.ts";

const open = (texts: readonly string[], first = 0) =>
  openSegment(
    buildSegment(
      first,
      texts.map((text) => ({ text })),
    ),
  );

/** Sums are of 32-bit floats, and depend a little on the order in which lists are read. */
const rounded = (candidate: Candidate) => ({ ...candidate, score: Math.round(candidate.score * 1000) });

const SPEECH =
  "We shall not close the tram line while a single school still depends on it, and whoever claims otherwise has not read the timetable, the council's own survey or the letters that reach my desk every morning";

describe("candidates for a quotation", () => {
  test("are found from a clipped and altered quotation", () => {
    const segment = open(["The bakery opens at six", SPEECH, "Nobody asked the drivers"]);
    const [best] = findCandidates("never close the tram line while one school depends on it", [segment], 5);
    expect(best?.number).toBe(1);
  });

  test("include a fragment of three words that a long quotation contains, though many passages share more", () => {
    const crowd = Array.from(
      { length: 200 },
      (_, i) => `The council's survey of school letters and the timetable, part ${i}, reach my desk`,
    );
    const segment = open([...crowd, "close the tram line"]);
    const found = findCandidates(SPEECH, [segment], 10);
    expect(found.map(({ number }) => number)).toContain(200);
    expect(found.length).toBeLessThanOrEqual(20);
  });

  test("carry the corpus's numbers, over several segments", () => {
    const segments = [
      open(["An early passage about herons"], 0),
      open(["Nothing here", "Herons nest by the lock"], 500),
    ];
    expect(
      findCandidates("herons", segments, 5)
        .map(({ number }) => number)
        .sort(),
    ).toEqual([0, 501]);
  });

  test("are the same whether the passages stand in one segment or in many", () => {
    const word = fc.constantFrom("lock", "heron", "tram", "line", "school", "letter", "morning", "survey");
    const passage = fc.array(word, { minLength: 1, maxLength: 6 }).map((list) => list.join(" "));
    fc.assert(
      fc.property(fc.array(passage, { minLength: 1, maxLength: 30 }), passage, fc.nat(29), (texts, query, cut) => {
        const whole = findCandidates(query, [open(texts)], 100);
        const parts = [open(texts.slice(0, cut), 0), open(texts.slice(cut), Math.min(cut, texts.length))];
        const split = findCandidates(query, parts, 100);
        const byNumber = (a: { number: number }, b: { number: number }) => a.number - b.number;
        expect(split.toSorted(byNumber).map(rounded)).toEqual(whole.toSorted(byNumber).map(rounded));
      }),
    );
  });

  test("of words that nobody used are none", () => {
    expect(findCandidates("zeppelin", [open(["Herons nest"])], 5)).toEqual([]);
    expect(findCandidates("…", [open(["Herons nest"])], 5)).toEqual([]);
    expect(findCandidates("herons", [], 5)).toEqual([]);
  });
});
