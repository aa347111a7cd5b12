import { afterEach, beforeEach, expect, test } from "vitest";
import { matchArticle } from "../../core/matching/match-article.ts";
import { provideVectors } from "../../core/matching/meaning/provide-vectors.ts";
import { memoryCorpus } from "../../core/matching/memory-corpus.ts";
import { committedVectors } from "../../tools/cli/word-vectors.ts";
import { readSample } from "./sample-articles.ts";

/** What shows that two articles report one occasion. */
const SHARED = "“The old lock has served its time and nobody should mourn it,” the engineer, Ruben Falk, said.";
const SHIFTS =
  "“We work in shifts on the lock, so at first none of us noticed the crack in the gate,” Ruben Falk said.";

/** The retellings of the page's second quotation in another outlet's article. */
async function retold(quotation: string, ...elsewhere: readonly string[]): Promise<string[]> {
  const here = readSample({ outlet: "Marl Courier", text: `${SHARED}\n\n${quotation}` });
  const there = readSample({ outlet: "Valley Post", text: elsewhere.join("\n\n") });
  const annotations = await matchArticle(here, memoryCorpus([here.record, there.record]));
  const found = annotations.find((annotation) => annotation.quotation.start > SHARED.length);
  return (found?.matches ?? []).map(({ subtype, text }) => `${subtype}: ${text}`);
}

beforeEach(() => provideVectors(committedVectors));
afterEach(() => provideVectors(null));

const RETOLD = "Because of the changing shifts the lock's crew did not spot the cracked gate at first.";

test("finds what an article of the same occasion tells in its own words", async () => {
  expect(await retold(SHIFTS, SHARED, RETOLD)).toEqual([`paraphrase: ${RETOLD}`]);
});

test("finds none where nothing shows that it is the same occasion", async () => {
  expect(await retold(SHIFTS, "Nobody mourns the old lock.", RETOLD)).toEqual([]);
});

test.each([
  ["says the opposite", "Because of the changing shifts the lock's crew spotted the cracked gate at first."],
  ["shares the topic only", "The lock's crew works in a yard behind the mill, where the gate was painted in May."],
  ["says too little", "The lock, the gate, the crack."],
])("links no passage that %s", async (_, passage) => {
  expect(await retold(SHIFTS, SHARED, passage)).toEqual([]);
});

test("two quotations of one speaker in other words are two remarks", async () => {
  const other = "“Our shifts change on the lock, and the crack in the gate came late to our notice,” Ruben Falk said.";
  expect((await retold(SHIFTS, SHARED, other)).filter((match) => match.startsWith("paraphrase"))).toEqual([]);
});

test("gives a passage to the quotation that it tells most of", async () => {
  const weaker = "“I noticed the crack in the gate of the lock only at Easter,” Ruben Falk said.";
  expect(await retold(`${weaker}\n\n${SHIFTS}`, SHARED, RETOLD)).toEqual([]);
});
