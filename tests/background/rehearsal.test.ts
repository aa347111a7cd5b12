import "fake-indexeddb/auto"; // before Dexie, which looks for IndexedDB when it is loaded
import { expect, test } from "vitest";
import { addArticles, writtenTables } from "../../core/corpus/add-articles.ts";
import { type Corpus, openCorpus } from "../../core/corpus/open-corpus.ts";
import { describeArticle } from "../../core/matching/article-record.ts";
import { matchArticle } from "../../core/matching/match-article.ts";
import { memoryCorpus } from "../../core/matching/memory-corpus.ts";
import { readArticle } from "../../core/page/read-article.ts";
import { findQuotations } from "../../core/quotation/find-quotations.ts";
import { Rehearsal } from "../../entrypoints/background/rehearsal.ts";
import { REHEARSED } from "../../entrypoints/background/rehearsed-pages.ts";
import { sampleRecords } from "../corpus/sample-records.ts";

/** The corpus, with what was asked of it. */
function watched(corpus: Corpus): { readonly corpus: Corpus; readonly asked: number[][] } {
  const asked: number[][] = [];
  const passages = (numbers: readonly number[]) => {
    asked.push([...numbers]);
    return corpus.passages(numbers);
  };
  return { corpus: { ...corpus, passages }, asked };
}

async function filled(name: string): Promise<Corpus> {
  const corpus = openCorpus(name);
  const db = await corpus.database();
  const articles = sampleRecords(9).map((record) => ({ record, text: null }));
  await db.transaction("rw", writtenTables(db), async () => addArticles(db, articles));
  return corpus;
}

test("the rehearsed pages make the rules look: same, altered and coloured words and a denial", async () => {
  const [here, there] = [REHEARSED.here, REHEARSED.there].map((capture) => {
    const page = readArticle(capture);
    if (!page.ok) throw new Error(page.reason);
    const quotations = findQuotations(page.article);
    const { text } = page.article;
    return {
      record: describeArticle({ header: page.article, text, quotations, withSentences: true }),
      quotations,
      text,
    };
  });
  const annotations = await matchArticle(here!, memoryCorpus([there!.record]));
  const stances = new Set(annotations.flatMap(({ matches }) => matches.map(({ stance }) => stance)));
  expect([...stances].sort()).toEqual(["contradicts", "corroborates", "editorializes"]);
});

test("a rehearsal goes once through a corpus that holds something", async () => {
  const { corpus, asked } = watched(await filled("rehearsed"));
  const rehearsal = new Rehearsal(corpus);
  await Promise.all([rehearsal.begin(), rehearsal.begin()]);
  await rehearsal.begin();
  expect(asked).toHaveLength(1);
});

test("an empty corpus, or a page that is there already, needs no rehearsal", async () => {
  const empty = watched(openCorpus("rehearsed-empty"));
  await new Rehearsal(empty.corpus).begin();
  const late = watched(await filled("rehearsed-late"));
  const rehearsal = new Rehearsal(late.corpus);
  const begun = rehearsal.begin();
  rehearsal.end();
  await begun;
  expect([...empty.asked, ...late.asked]).toEqual([]);
});
