import { describe, expect, it } from "vitest";
import { matchArticle } from "../../../core/matching/match-article.ts";
import { memoryCorpus } from "../../../core/matching/memory-corpus.ts";
import { toldArticle } from "../told-article.ts";

const CLAIM = "“He threw his guitar into the harbour and told the crew to go home,” a source told the Evening Horn.";

const article = (id: string, text: string) => toldArticle(id, "The band that will not play", text);

/** Subtypes shown for the source's words when the other outlet prints `text`. */
async function shown(text: string): Promise<string[]> {
  const page = article("horn", `The Marlow Five will not tour again.\n\n${CLAIM}\n\nTickets had been printed.`);
  const [annotation] = await matchArticle(page, memoryCorpus([article("bugle", text).record]));
  return (annotation?.matches ?? []).map(({ subtype }) => subtype);
}

describe("denials of a report", () => {
  it("finds “rubbish” beside another report of the same source", async () => {
    expect(
      await shown(
        `The Marlow Five will not tour again.\n\n${CLAIM}\n\nThe report is “rubbish”, said the singer's publicist, Susan Lee.`,
      ),
    ).toContain("denial");
  });

  it.each([
    ["something else is denied", `${CLAIM}\n\nThe soup was “rubbish”, said the singer's publicist, Susan Lee.`],
    [
      "a longer quotation only holds the word",
      `${CLAIM}\n\nSusan Lee said the report showed “how the false friends of the band still make money with its name”.`,
    ],
    ["nothing is denied", `${CLAIM}\n\nThe report surprised the singer's publicist, Susan Lee, who was “on holiday”.`],
  ])("finds none where %s", async (_, text) => {
    expect(await shown(text)).not.toContain("denial");
  });

  it("holds a denial against all that the source told, also what the denying article does not print", async () => {
    const page = article(
      "horn",
      `${CLAIM}\n\n“Not one of the crew was paid for the whole week,” the source said.\n\nTickets had been printed.`,
    );
    const other = article(
      "bugle",
      `The Marlow Five will not tour again.\n\n${CLAIM}\n\nThe report is “rubbish”, said the singer's publicist, Susan Lee.`,
    );
    const annotations = await matchArticle(page, memoryCorpus([other.record]));
    expect(annotations.map(({ matches }) => matches.some(({ subtype }) => subtype === "denial"))).toEqual([true, true]);
  });

  it.each([
    [
      "“The mayor slapped me in the lift,” said Anna Reed, a clerk.\n\nMayor Paul Oakes has denied the allegation.",
      true,
    ],
    ["“The mayor slapped me in the lift,” said Anna Reed, a clerk. Oakes rejected the claim as absurd.", true],
    [
      "“The mayor slapped me in the lift,” said Anna Reed, a clerk.\n\nMayor Paul Oakes neither confirmed nor denied the allegation.",
      false,
    ],
    [
      "“The mayor slapped me in the lift,” said Anna Reed, a clerk.\n\nMayor Paul Oakes has denied reports of a rise in bus fares.",
      false,
    ],
    [
      "Mayor Paul Oakes has denied the allegation that he sold a park.\n\n“The mayor slapped me in the lift,” said Anna Reed, a clerk.",
      false,
    ],
  ])("reads the answer to somebody named right behind the words, and only there: %s", async (text, denied) => {
    const page = article("horn", "“The mayor slapped me in the lift,” said Anna Reed, who works at the town hall.");
    const [annotation] = await matchArticle(page, memoryCorpus([article("bugle", text).record]));
    expect((annotation?.matches ?? []).some(({ subtype }) => subtype === "denial")).toBe(denied);
  });

  it("says nothing of words that somebody named stands by", async () => {
    const page = article(
      "horn",
      `“He threw his guitar into the harbour and told the crew to go home,” said Thomas Reed, who drums.`,
    );
    const other = article(
      "bugle",
      "“He threw his guitar into the harbour and told the crew to go home,” said Thomas Reed.\n\nThe report is “rubbish”, said the singer's publicist, Susan Lee.",
    );
    const [annotation] = await matchArticle(page, memoryCorpus([other.record]));
    expect((annotation?.matches ?? []).map(({ subtype }) => subtype)).not.toContain("denial");
  });
});
