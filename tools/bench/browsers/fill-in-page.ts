/** What the bench runs inside one of the extension's own pages; `fill.ts` bundles it and sends it there. */
import { addArticles, writtenTables } from "../../../core/corpus/add-articles.ts";
import { openCorpus } from "../../../core/corpus/open-corpus.ts";
import { ARTICLES_AT_ONCE, addressOf, generatedArticles, PER_ARTICLE } from "./generated-corpus.ts";

/** Adds generated articles until the corpus holds so many quotations of them. What an earlier call has added is left as it is. */
async function fillUpTo(quotations: number): Promise<void> {
  const corpus = openCorpus();
  const db = await corpus.database();
  const wanted = quotations / PER_ARTICLE;
  for (let first = 0; first < wanted; first += ARTICLES_AT_ONCE) {
    const count = Math.min(ARTICLES_AT_ONCE, wanted - first);
    if (
      (await db.articles
        .where("identity")
        .equals(addressOf(first + count - 1))
        .count()) > 0
    )
      continue;
    const articles = generatedArticles(first, count).map((record) => ({ record, text: null }));
    await db.transaction("rw", writtenTables(db), async () => addArticles(db, articles));
  }
  corpus.close();
}

Object.assign(window, { fillUpTo });
