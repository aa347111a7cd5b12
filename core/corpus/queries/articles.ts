import type { CorpusDatabase, StoredArticle } from "../database.ts";

export async function articlesByIdentity(
  db: CorpusDatabase,
  identities: readonly string[],
): Promise<Map<string, StoredArticle>> {
  const found = await db.articles.where("identity").anyOf(identities).toArray();
  return new Map(found.map((article) => [article.identity, article]));
}

export async function articlesByKey(db: CorpusDatabase, keys: Iterable<number>): Promise<Map<number, StoredArticle>> {
  const wanted = [...new Set(keys)].sort((a, b) => a - b);
  if (wanted.length === 0) return new Map();
  const [first, last] = [wanted[0]!, wanted.at(-1)!];
  // One request for a range is far quicker than one for each key, when most of what it brings is wanted.
  const isDense = last - first < 2 * wanted.length;
  const found = isDense
    ? await db.articles.where("key").between(first, last, true, true).toArray()
    : await db.articles.bulkGet(wanted);
  return new Map(found.flatMap((article) => (article ? [[article.key, article]] : [])));
}

/** Writes articles and gives their keys, in order; those that have a key keep it. */
export async function putArticles(
  db: CorpusDatabase,
  articles: readonly (Omit<StoredArticle, "key"> & { key?: number })[],
): Promise<number[]> {
  return db.articles.bulkPut(articles as StoredArticle[], { allKeys: true });
}

/** Those of the articles whose text is held. */
export async function keysWithText(db: CorpusDatabase, articles: readonly StoredArticle[]): Promise<number[]> {
  const keys = articles.map(({ key }) => key);
  return db.texts.where("article").anyOf(keys).primaryKeys();
}

export async function putTexts(
  db: CorpusDatabase,
  texts: readonly { readonly article: number; readonly text: string }[],
): Promise<void> {
  await db.texts.bulkPut(texts);
}

/** Adds to (or takes from) each outlet's number of articles. An outlet without articles goes. */
export async function countOutlets(
  db: CorpusDatabase,
  changes: ReadonlyMap<string, { readonly name: string; readonly articles: number }>,
): Promise<void> {
  const known = await db.outlets.bulkGet([...changes.keys()]);
  const counted = [...changes].map(([domain, { name, articles }], index) => ({
    domain,
    name: known[index]?.name ?? name,
    articles: (known[index]?.articles ?? 0) + articles,
  }));
  await db.outlets.bulkPut(counted.filter(({ articles }) => articles > 0));
  await db.outlets.bulkDelete(counted.filter(({ articles }) => articles <= 0).map(({ domain }) => domain));
}
