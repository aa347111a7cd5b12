import "fake-indexeddb/auto"; // before Dexie, which looks for IndexedDB when it is loaded
import { onTestFinished } from "vitest";
import { addArticles, type NewArticle, writtenTables } from "../../core/corpus/add-articles.ts";
import { type Corpus, openCorpus } from "../../core/corpus/open-corpus.ts";
import type { ArticleRecord } from "../../core/model.ts";

let made = 0;

/** An empty corpus of its own, closed when the test ends. */
export function newCorpus(name = `test-corpus-${made++}`): Corpus {
  const corpus = openCorpus(name);
  onTestFinished(() => corpus.close());
  return corpus;
}

/** Adds articles as one step. A record alone stands for an article whose text is not held. */
export async function add(corpus: Corpus, articles: readonly (ArticleRecord | NewArticle)[]) {
  const db = await corpus.database();
  const given = articles.map((article) => ("record" in article ? article : { record: article, text: null }));
  return db.transaction("rw", writtenTables(db), async () => addArticles(db, given));
}

/** Every passage held, with its article, in the order of their numbers. */
export async function everything(corpus: Corpus) {
  const db = await corpus.database();
  const { nextNumber } = (await db.totals.get("all")) ?? { nextNumber: 0 };
  return corpus.passages(Array.from({ length: nextNumber }, (_, number) => number));
}

/** What must hold of any corpus at any moment; each broken rule is named. */
export async function brokenRules(corpus: Corpus): Promise<string[]> {
  const db = await corpus.database();
  const [totals, articles, segments] = [
    await db.totals.get("all"),
    await db.articles.toArray(),
    await db.segments.toArray(),
  ];
  const stored = await everything(corpus);
  const outlets = await db.outlets.toArray();
  const rules: Record<string, boolean> = {
    "articles are counted": (totals?.articles ?? 0) === articles.length,
    "quotations are counted":
      (totals?.quotations ?? 0) === stored.filter(({ passage }) => passage.kind !== "sentence").length,
    "each article has its passages": articles.reduce((sum, { passages }) => sum + passages, 0) === stored.length,
    "articles of outlets are counted": outlets.reduce((sum, outlet) => sum + outlet.articles, 0) === articles.length,
    "segments follow one another": segments.every(
      ({ first }, index) => first === segments.slice(0, index).reduce((sum, { count }) => sum + count, 0),
    ),
    "segments cover every number": segments.reduce((sum, { count }) => sum + count, 0) === (totals?.nextNumber ?? 0),
  };
  return Object.keys(rules).filter((rule) => !rules[rule]);
}
