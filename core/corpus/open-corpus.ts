import type { ArticleRow, CorpusReader, StoredPassage } from "../matching/corpus-reader.ts";
import type { Segment } from "../matching/index/segment.ts";
import type { CorpusDatabase, StoredArticle } from "./database.ts";
import { openDatabase } from "./open-database.ts";
import { articlesByKey } from "./queries/articles.ts";
import { rowsByNumber } from "./queries/passages.ts";
import { summary, totals } from "./queries/totals.ts";
import { openSegments } from "./segment-store.ts";

/** The corpus in IndexedDB: what the matcher reads, and the database for those who write. */
export interface Corpus extends CorpusReader {
  /** Opens the database when it is not open; rejects with a CorpusError. */
  database(): Promise<CorpusDatabase>;
  close(): void;
}

/** Nothing is opened before it is asked for. One object serves a whole context; it opens again after it was closed. */
export function openCorpus(name = "second-source-corpus"): Corpus {
  let opening: Promise<CorpusDatabase> | null = null;
  let inMemory: { readonly generation: number; readonly segments: readonly Segment[] } | null = null;

  const forget = () => {
    opening = null;
    inMemory = null;
  };

  const database = () => {
    opening ??= openDatabase(name).then((db) => {
      db.on("close", forget);
      db.on("versionchange", forget);
      return db;
    });
    opening.catch(forget);
    return opening;
  };

  return {
    database,
    async segments() {
      const db = await database();
      const { generation } = await totals(db);
      if (inMemory?.generation !== generation) {
        inMemory = { generation, segments: await openSegments(db, inMemory?.segments) };
      }
      return inMemory.segments;
    },
    async passages(numbers) {
      return readPassages(await database(), numbers);
    },
    async summary() {
      return summary(await database());
    },
    close() {
      opening?.then((db) => db.close()).catch(() => undefined);
      forget();
    },
  };
}

async function readPassages(db: CorpusDatabase, numbers: readonly number[]): Promise<StoredPassage[]> {
  const rows = await rowsByNumber(db, numbers);
  const articles = await articlesByKey(
    db,
    [...rows.values()].map((row) => row.article),
  );
  return [...rows].flatMap(([number, { article: key, passage }]) => {
    const article = articles.get(key);
    return article ? [{ number, passage, article: articleRow(article) }] : [];
  });
}

/** The article without what only the database needs. */
function articleRow({
  key: _key,
  identity: _identity,
  first: _first,
  passages: _passages,
  ...row
}: StoredArticle): ArticleRow {
  return row;
}
