import { afterEach, beforeEach, expect, test } from "vitest";
import { matchArticle } from "../../core/matching/match-article.ts";
import { provideVectors } from "../../core/matching/meaning/provide-vectors.ts";
import { memoryCorpus } from "../../core/matching/memory-corpus.ts";
import { committedVectors } from "../../tools/cli/word-vectors.ts";
import { readSample } from "./sample-articles.ts";

/** What shows that two articles report one occasion. */
const SHARED = "“The old lock has served its time and nobody should mourn it,” the engineer, Ruben Falk, said.";
const STRANDED =
  "“The last boat had left the island by then, so we slept on the benches of the chapel,” Ruben Falk said.";

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

const RETOLD = "Since the final boat was gone, the engineers spent their night on chapel benches on the island.";

test("finds what an article of the same occasion tells in its own words", async () => {
  expect(await retold(STRANDED, SHARED, RETOLD)).toEqual([`paraphrase: ${RETOLD}`]);
});

test("finds none where nothing shows that it is the same occasion", async () => {
  expect(await retold(STRANDED, "Nobody mourns the old lock.", RETOLD)).toEqual([]);
});

test.each([
  [
    "says the opposite",
    "Since the final boat was not gone, the engineers spent no night on chapel benches on the island.",
  ],
  ["shares the topic only", "The lock's crew works in a yard behind the mill, where the gate was painted in May."],
  ["says too little", "The lock, the gate, the crack."],
])("links no passage that %s", async (_, passage) => {
  expect(await retold(STRANDED, SHARED, passage)).toEqual([]);
});

test("two quotations of one speaker in other words are two remarks", async () => {
  const other = "“There was no boat left, so the chapel of the island and its benches had to do,” Ruben Falk said.";
  expect((await retold(STRANDED, SHARED, other)).filter((match) => match.startsWith("paraphrase"))).toEqual([]);
});

test("gives a passage to the quotation that it tells most of", async () => {
  const weaker = "“The benches of the chapel on the island are as hard as stone,” Ruben Falk said.";
  expect(await retold(`${weaker}\n\n${STRANDED}`, SHARED, RETOLD)).toEqual([]);
});
