import { describe, expect, it } from "vitest";
import { describeArticle } from "../../../core/matching/article-record.ts";
import { matchArticle } from "../../../core/matching/match-article.ts";
import { memoryCorpus } from "../../../core/matching/memory-corpus.ts";
import { findQuotations } from "../../../core/quotation/find-quotations.ts";

const CLAIM = "“He threw his guitar into the harbour and told the crew to go home,” a source told the Evening Horn.";

function article(id: string, text: string) {
  const header = {
    url: `https://${id}.example/story`,
    outlet: { domain: `${id}.example`, name: id },
    title: "The band that will not play",
    byline: null,
    publishedAt: null,
    modifiedAt: null,
    language: "en",
  };
  const quotations = findQuotations({ text });
  return { record: describeArticle({ id, header, text, quotations, withSentences: true }), quotations, text };
}

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
