import { describe, expect, test } from "vitest";
import { matchArticle } from "../../core/matching/match-article.ts";
import { memoryCorpus } from "../../core/matching/memory-corpus.ts";
import { readSample, type SampleArticle } from "./sample-articles.ts";

const WEIR =
  "“We shall rebuild the weir before the salmon come back in October,” said the river warden, Marta Kolb, on Tuesday.";

const matchesOf = async (here: SampleArticle, ...others: SampleArticle[]) => {
  const article = readSample(here);
  const corpus = memoryCorpus([article, ...others.map(readSample)].map(({ record }) => record));
  return matchArticle(article, corpus);
};

describe("matching an article", () => {
  test("finds the same words in another outlet, and never in the article itself", async () => {
    const [found] = await matchesOf(
      { outlet: "Marl Courier", text: WEIR },
      { outlet: "Valley Post", text: `A festival was called off. ${WEIR} Nobody objected to that.` },
    );
    expect(found?.matches.map(({ outlet, subtype }) => [outlet, subtype])).toEqual([["Valley Post", "same_words"]]);
    expect(found?.independentSources).toBe(1);
  });

  test("shows one match for one place, the quotation and not the sentence around it", async () => {
    const [found] = await matchesOf(
      { outlet: "Marl Courier", text: WEIR },
      {
        outlet: "Valley Post",
        text: `Marta Kolb promised to “rebuild the weir before the salmon come back in October” on Tuesday.`,
      },
    );
    expect(found?.matches).toHaveLength(1);
    expect(found?.matches[0]?.text).toBe("rebuild the weir before the salmon come back in October");
  });

  test("shows the difference where one of two readings of a place tells of one", async () => {
    const here = readSample({ outlet: "Marl Courier", text: WEIR });
    const { record } = readSample({ outlet: "Valley Post", text: WEIR });
    const twice = record.passages
      .filter(({ kind }) => kind === "direct")
      .flatMap((one) => [one, { ...one, cue: "whined" }]);
    const [found] = await matchArticle(here, memoryCorpus([{ ...record, passages: twice }]));
    expect(found?.matches.map(({ subtype }) => subtype)).toEqual(["loaded_attribution"]);
  });

  test("answers in the order of the quotations, with none left out", async () => {
    const article = readSample({
      outlet: "Marl Courier",
      text: `${WEIR} “Nobody asked the anglers,” their chairman, Olaf Brede, said.`,
    });
    const annotations = await matchArticle(article, memoryCorpus([]));
    expect(annotations.map(({ quotation }) => quotation)).toEqual(article.quotations);
    expect(annotations.flatMap(({ matches }) => matches)).toEqual([]);
  });

  test("takes an article of the same address for the article itself", async () => {
    const article = readSample({ outlet: "Marl Courier", text: WEIR });
    const copy = { ...article.record, id: "held from last week" };
    expect((await matchArticle(article, memoryCorpus([copy]))).flatMap(({ matches }) => matches)).toEqual([]);
  });

  test("takes the same article under another address for the article itself, and another one of that title not", async () => {
    const report = "The weir above Marl broke on Sunday night and took the footbridge with it, the river board wrote.";
    const here = readSample({ outlet: "Marl Courier", title: "Weir to be rebuilt", text: `${report} ${WEIR}` });
    const mirrored = { ...here.record, id: "mirror", url: "https://mirror.example/a" };
    expect((await matchArticle(here, memoryCorpus([mirrored]))).flatMap(({ matches }) => matches)).toEqual([]);
    const other = readSample({
      outlet: "Valley Post",
      title: "Weir to be rebuilt",
      text: `Anglers were glad. ${WEIR}`,
    });
    const found = (await matchArticle(here, memoryCorpus([other.record]))).flatMap(({ matches }) => matches);
    expect(found.map(({ outlet }) => outlet)).toEqual(["Valley Post"]);
  });
});

test("a page of ten thousand quotations is answered, the first five hundred looked up", async () => {
  const article = readSample({ outlet: "Marl Courier", text: WEIR });
  const [quotation] = article.quotations;
  const corpus = memoryCorpus([readSample({ outlet: "Valley Post", text: WEIR }).record]);
  const quotations = new Array(10_000).fill(quotation);
  const annotations = await matchArticle({ ...article, quotations }, corpus);
  expect(annotations).toHaveLength(10_000);
  expect(annotations.filter(({ matches }) => matches.length > 0)).toHaveLength(500);
});

interface WitnessCase {
  readonly because: string;
  readonly here?: Partial<SampleArticle>;
  readonly there: Partial<SampleArticle>;
  readonly independent: boolean | null;
  readonly origin: string | null;
}

const told = (agency: string) =>
  WEIR.replace("on Tuesday", `told ${agency} on Tuesday`).replace(
    "said the river warden, Marta Kolb,",
    "the river warden, Marta Kolb,",
  );

const WITNESSES: readonly WitnessCase[] = [
  { because: "nothing is known of either", there: { text: WEIR }, independent: null, origin: null },
  {
    because: "both have it from one agency",
    here: { text: `${WEIR} The plan was first reported by AFP.` },
    there: { text: `TURIN (AFP) – The river is low. ${WEIR}` },
    independent: false,
    origin: "AFP",
  },
  {
    because: "she told it to one agency, whoever prints it",
    here: { text: told("Reuters") },
    there: { text: `The river is low this year. ${WEIR}` },
    independent: false,
    origin: "Reuters",
  },
  {
    because: "one owner has both outlets",
    here: { domain: "thetimes.com" },
    there: { domain: "thesun.co.uk", text: WEIR },
    independent: false,
    origin: null,
  },
  {
    because: "one cites the other",
    here: { outlet: "Lanx Gazette" },
    there: { text: `According to the Lanx Gazette, the river is low. ${WEIR}` },
    independent: false,
    origin: "Lanx Gazette",
  },
];

test.each(WITNESSES)("independence: $because", async ({ here, there, independent, origin }) => {
  const [found] = await matchesOf(
    { outlet: "Marl Courier", text: WEIR, ...here },
    { outlet: "Valley Post", text: WEIR, ...there },
  );
  expect(found?.matches).toHaveLength(1);
  expect(found?.matches[0]).toMatchObject({ independent, origin });
  expect(found?.independentSources).toBe(independent === false ? 0 : 1);
});

test("one agency's text under one headline in two outlets is two reports, and not independent", async () => {
  const text = `MARL (AFP) – The weir broke in the floods of March, when the keeper was away and the sluice had been left half open by a boy. ${WEIR}`;
  const [found] = await matchesOf(
    { outlet: "Marl Courier", title: "Weir to rise again", text },
    { outlet: "Valley Post", title: "Weir to rise again", text },
  );
  expect(found?.matches.map(({ outlet, independent }) => [outlet, independent])).toEqual([["Valley Post", false]]);
});

test("reports that copied one another count once", async () => {
  const tale =
    "The weir broke in the floods of March, when the keeper was away and the sluice had been left half open by a boy who wanted to see the water run. Since then the lower meadows have stood dry and the mill has not turned.";
  const [found] = await matchesOf(
    { outlet: "Marl Courier", text: WEIR },
    { outlet: "Valley Post", text: `${tale} ${WEIR}` },
    { outlet: "Hill Echo", text: `${tale} ${WEIR}` },
    { outlet: "Coast Star", text: `The fish will have to wait for a while. ${WEIR}` },
  );
  expect(found?.matches).toHaveLength(3);
  expect(found?.independentSources).toBe(2);
});
