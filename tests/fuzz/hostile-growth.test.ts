import { afterAll, beforeAll, expect, test } from "vitest";
import { findQuotations } from "../../core/quotation/find-quotations.ts";
import { HOSTILE_TEXTS } from "../../tools/bench/hostile-texts.ts";
import { CountedWork } from "./counted-work.ts";

/** Characters: enough for every bound of the pipeline (sentences, phrases, namesakes) to be reached. */
const LENGTH = 10_000;

/** Twice the text may take this many times the work: two, and a little for what begins late. */
const MOST_GROWTH = 2.2;

const work = new CountedWork();
beforeAll(async () => {
  await work.start();
  findQuotations({ text: "“It is safe,” said Ann Dole.", language: "en" });
});
afterAll(() => work.stop());

/** Work for the first `length` characters that `of` makes, and for twice as many. */
async function growth(of: (length: number) => string, read: (text: string) => unknown, length: number) {
  const [once, twice] = [of(length), of(2 * length)];
  const calls = await work.of(() => read(once));
  return (await work.of(() => read(twice))) / calls;
}

test.each(HOSTILE_TEXTS)(
  "twice as much of “$name” takes no more than twice the work",
  async ({ of, language = "en" }) => {
    const read = (text: string) => findQuotations({ text, language });
    expect(await growth(of, read, LENGTH)).toBeLessThan(MOST_GROWTH);
  },
);

test("a reader that goes back to the beginning for every character is caught", async () => {
  const isMark = (character: string | undefined) => character === "“";
  const read = (text: string) => {
    let marks = 0;
    for (let i = 0; i < text.length; i++) for (let j = 0; j < i; j++) if (isMark(text[j])) marks++;
    return marks;
  };
  expect(await growth((length) => "“".repeat(length), read, 500)).toBeGreaterThan(3.5);
});
