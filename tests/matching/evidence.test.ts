import { describe, expect, test } from "vitest";
import type { CorpusReader } from "../../core/matching/corpus-reader.ts";
import { gatherEvidence } from "../../core/matching/evidence.ts";
import { matchArticle } from "../../core/matching/match-article.ts";
import { memoryCorpus } from "../../core/matching/memory-corpus.ts";
import { readSample } from "./sample-articles.ts";

const HERE = readSample({
  outlet: "Marl Courier",
  publishedAt: "2026-05-03",
  text: "The keeper was asked about the gates. “We shall never open the gates again while the eels are running,” said Jonas Thal, the keeper. It rained.",
});
const CORPUS = memoryCorpus(
  [
    readSample({
      outlet: "Valley Post",
      publishedAt: "2026-05-01",
      text: "“We shall never open the gates again while the eels are running, and I have told the mill so,” Jonas Thal said.",
    }),
    readSample({
      outlet: "Hill Echo",
      publishedAt: "2026-05-02",
      text: "Jonas Thal promised that he would “never open the gates again” this year.",
    }),
  ].map(({ record }) => record),
);
const quotation = HERE.quotations.find(({ kind }) => kind === "direct")!;

describe("the evidence for a quotation", () => {
  test("names the fullest version and the first report", async () => {
    const { matches, fullest, first, reports } = await gatherEvidence(HERE, quotation, CORPUS);
    expect(reports).toBe(2);
    expect(matches[fullest!]?.outlet).toBe("Valley Post");
    expect(matches[first!]?.publishedAt).toBe("2026-05-01");
  });

  test("tells of each report how it gives the words: whole in marks, or a fragment", async () => {
    const { matches } = await gatherEvidence(HERE, quotation, CORPUS);
    const kinds = matches.map(({ outlet, kind }) => [outlet, kind]).sort();
    expect(kinds).toEqual([
      ["Hill Echo", "mixed"],
      ["Valley Post", "direct"],
    ]);
  });

  test("lays each report beside the words, span by span", async () => {
    const { matches, words } = await gatherEvidence(HERE, quotation, CORPUS);
    for (const { alignment, text } of matches) {
      const here = alignment
        .filter(({ kind }) => kind === "equal")
        .map((run) => words.slice(run.here!.start, run.here!.end));
      const there = alignment
        .filter(({ kind }) => kind === "equal")
        .map((run) => text.slice(run.there!.start, run.there!.end));
      expect(here.join(" ").toLowerCase()).toBe(there.join(" ").toLowerCase());
    }
  });
});

test("the evidence of every quotation is what its badge counted", async () => {
  const annotations = await matchArticle(HERE, CORPUS);
  for (const { quotation: one, matches, independentSources } of annotations) {
    const shown = await gatherEvidence(HERE, one, CORPUS);
    expect(shown.independent).toBe(independentSources);
    expect(shown.matches).toMatchObject(matches);
  }
});

test("what is remembered of an article is forgotten when the corpus changes", async () => {
  let held = CORPUS;
  const changing: CorpusReader = {
    segments: () => held.segments(),
    passages: (numbers) => held.passages(numbers),
    summary: () => held.summary(),
  };
  expect((await gatherEvidence(HERE, quotation, changing)).reports).toBe(2);
  held = memoryCorpus([]);
  expect((await gatherEvidence(HERE, quotation, changing)).reports).toBe(0);
});

describe("the evidence for selected words", () => {
  const select = (text: string) => {
    const at = HERE.text.indexOf(text);
    return { text, prefix: HERE.text.slice(0, at), suffix: HERE.text.slice(at + text.length) };
  };

  test("is for exactly these words, and keeps the speaker of the quotation they stand in", async () => {
    const found = await gatherEvidence(HERE, select("never open the gates again"), CORPUS);
    expect(found.words).toBe("never open the gates again");
    expect(found.quotation).toBeNull();
    expect(found.matches.map(({ outlet }) => outlet).sort()).toEqual(["Hill Echo", "Valley Post"]);
  });

  test("needs no page: a pasted sentence is checked too", async () => {
    const pasted = { text: "We shall never open the gates again while the eels are running", prefix: "", suffix: "" };
    expect((await gatherEvidence(null, pasted, CORPUS)).reports).toBe(2);
  });

  test("of words that nobody reports is empty, not an error", async () => {
    const found = await gatherEvidence(HERE, select("It rained"), CORPUS);
    expect(found).toMatchObject({ matches: [], reports: 0, independent: 0, fullest: null, first: null });
  });

  test("takes two thousand characters, and none", async () => {
    const long = {
      text: "We shall never open the gates again while the eels are running. ".repeat(32).slice(0, 2000),
      prefix: "",
      suffix: "",
    };
    expect((await gatherEvidence(null, long, CORPUS)).words).toHaveLength(2000);
    expect((await gatherEvidence(null, { text: "", prefix: "", suffix: "" }, CORPUS)).matches).toEqual([]);
  });
});
