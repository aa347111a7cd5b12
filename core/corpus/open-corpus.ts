import type { ArticleRow, CorpusReader, StoredPassage } from "../matching/corpus-reader.ts";
import type { Segment } from "../matching/index/segment.ts";
import { onceForEach } from "../matching/once-for-each.ts";
import type { CorpusDatabase, PassageBlock, StoredArticle } from "./database.ts";
import { openDatabase } from "./open-database.ts";
import { blocksByNumber, rowsByNumber } from "./queries/passages.ts";
import { readMany } from "./queries/read-many.ts";
import { summary, totals } from "./queries/totals.ts";
import { remember } from "./remember.ts";
import { openSegments } from "./segment-store.ts";

/** The corpus in IndexedDB: what the matcher reads, and the database for those who write. */
export interface Corpus extends CorpusReader {
  /** Opens the database when it is not open; rejects with a CorpusError. */
  database(): Promise<CorpusDatabase>;
  close(): void;
}

/** What is in memory of one state of the corpus. */
interface InMemory {
  readonly generation: number;
  readonly segments: Promise<readonly Segment[]>;
}

/** Nothing is opened before it is asked for. One object serves a whole context; it opens again after it was closed. */
export function openCorpus(name = "second-source-corpus"): Corpus {
  let opening: Promise<CorpusDatabase> | null = null;
  let inMemory: InMemory | null = null;
  let open: readonly Segment[] = [];
  let reads: Reads | null = null;

  const forget = () => {
    opening = null;
    inMemory = null;
    open = [];
    reads = null;
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
      if (inMemory?.generation === generation) return inMemory.segments;
      // Whoever asks while they are being read gets the same.
      const segments = openSegments(db, open);
      inMemory = { generation, segments };
      try {
        open = await segments;
      } catch (failure) {
        inMemory = null;
        throw failure;
      }
      return open;
    },
    async passages(numbers) {
      const db = await database();
      const { generation } = await totals(db);
      if (reads?.generation !== generation) reads = readsOf(db, generation);
      return readPassages(reads, numbers);
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

/** Blocks of passages kept in memory: a page asks for the neighbours of what it has just read. Some 20 kB each. */
const BLOCKS_KEPT = 128;
const ARTICLES_KEPT = 512;

/** Reading for one state of the corpus. */
interface Reads {
  readonly generation: number;
  blocks(numbers: readonly number[]): Promise<ReadonlyMap<number, PassageBlock["rows"]>>;
  articles(keys: readonly number[]): Promise<ReadonlyMap<number, StoredArticle>>;
}

function readsOf(db: CorpusDatabase, generation: number): Reads {
  return {
    generation,
    blocks: remember((numbers) => blocksByNumber(db, numbers), BLOCKS_KEPT),
    articles: remember((keys) => readMany<number, StoredArticle>(db, "articles", keys), ARTICLES_KEPT),
  };
}

async function readPassages(reads: Reads, numbers: readonly number[]): Promise<StoredPassage[]> {
  const rows = await rowsByNumber((blocks) => reads.blocks(blocks), numbers);
  const articles = await reads.articles([...new Set([...rows.values()].map((row) => row.article))]);
  const header = onceForEach(articleRow);
  return [...rows].flatMap(([number, { article: key, passage }]) => {
    const article = articles.get(key);
    if (!article) return [];
    const siblings = { first: article.first, count: article.passages };
    return [{ number, passage, article: header(article), siblings }];
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
