import { expect, test } from "vitest";
import { memoryCorpus } from "../../core/matching/memory-corpus.ts";
import { numbersAround } from "../../core/matching/numbers-around.ts";
import { samplePassage, sampleRecord } from "../corpus/sample-records.ts";

const articleOf = (n: number, passages: number) =>
  sampleRecord(n, { passages: Array.from({ length: passages }, (_, i) => samplePassage(n * 100 + i)) });

test("the neighbours of a passage are those of its own article", async () => {
  const corpus = memoryCorpus([articleOf(1, 3), articleOf(2, 4), articleOf(3, 3)]);
  const [fifth] = await corpus.passages([4]);
  expect(numbersAround(fifth!, 60)).toEqual([3, 4, 5, 6]);
  expect(numbersAround(fifth!, 1)).toEqual([3, 4, 5]);
});

test("where its article's passages are not known, all neighbours in the numbering may be", async () => {
  const [second] = await memoryCorpus([articleOf(1, 3)]).passages([1]);
  const { siblings: _, ...unknown } = second!;
  expect(numbersAround(unknown, 2)).toEqual([0, 1, 2, 3]);
});
