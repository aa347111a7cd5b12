/**
 * The corpus's own small IndexedDB database.
 *
 * Passages are numbered densely, in the order they came: 0, 1, 2 … Rows are kept 32 to a record, since one record per row
 * costs thirty times as much to write, and the index lies in segments of bytes, each over a run of numbers:
 *
 *     articles       {key 7, identity "https://…", first 40, passages 3, title …}
 *     passageBlocks  {block 1, rows [… number 40 → {article 7, passage}, 41 → {article 7, …}, 42 → null (deleted) …]}
 *     segments       {first 0, count 40, bytes}  {first 40, count 3, bytes}          derived; rebuilt, never migrated
 *     texts          {article 7, text}                     only of articles the reader's own browser holds in full
 *     totals         {name "all", nextNumber 43, articles 8, quotations 43, generation 12}
 *     outlets        {domain "quill.example", articles 5}
 *     jobs, staged   imports under way: cursor and counts; the file they read from
 *
 * The background is the one writer. What belongs together is written in one transaction (`add-articles.ts`). Dexie keeps
 * a transaction over awaits only when its function is written `async () => …`; a plain one that returns a promise loses it.
 */
import { Dexie, type EntityTable, type Table } from "dexie";
import type { ArticleRow } from "../matching/corpus-reader.ts";
import type { ImportProgress } from "../messages.ts";
import type { Passage } from "../model.ts";
import type { PackPosition } from "./pack/decode-pack.ts";
import { SCHEMA_VERSIONS } from "./schema-versions.ts";

export interface StoredArticle extends ArticleRow {
  readonly key: number;
  /** What makes it this article: its address without fragment, else its id. */
  readonly identity: string;
  /** Number of its first passage, and how many follow each other from there. */
  readonly first: number;
  readonly passages: number;
}

export interface StoredRow {
  /** Key of the article. */
  readonly article: number;
  readonly passage: Passage;
}

export interface PassageBlock {
  /** Passage number divided by `BLOCK_ROWS`. */
  readonly block: number;
  /** Null keeps the place of a deleted passage. */
  readonly rows: readonly (StoredRow | null)[];
}

export interface StoredSegment {
  readonly first: number;
  readonly count: number;
  readonly bytes: Blob;
}

export interface Totals {
  readonly name: "all";
  readonly nextNumber: number;
  readonly articles: number;
  /** Passages that are not plain sentences. */
  readonly quotations: number;
  /** Grows with every change of the corpus, so that what was read into memory is known to be old. */
  readonly generation: number;
}

/** Where reading documents stands: bytes of the file, and lines. */
export interface DocumentPosition {
  readonly offset: number;
  readonly line: number;
}

/** An import, from the file being put aside until its last row is indexed. */
export interface ImportJob {
  readonly id: number;
  readonly format: "pack" | "documents";
  /** The file's name, for the reader. */
  readonly name: string;
  /** `starter`: our own pack, so that a later release knows whether it was taken in. */
  readonly origin: "reader" | "starter";
  /** Digest in the pack's header; null for documents and before it is known. */
  readonly checksum: string | null;
  readonly state: ImportProgress["state"];
  /** A pack is read to its end and checked before its first row is written. */
  readonly phase: "checking" | "writing" | "indexing";
  readonly cursor: PackPosition | DocumentPosition | null;
  /** Steps committed; a step that finds another number than it started from lost a race and writes nothing. */
  readonly step: number;
  /** Articles or lines dealt with, of how many (null: unknown until the end). */
  readonly done: number;
  readonly total: number | null;
  readonly added: number;
  readonly updated: number;
  /** Already held, and no older than what the file has. */
  readonly kept: number;
  /** Lines that could not be taken, and the first reasons. */
  readonly refused: number;
  readonly problems: readonly string[];
  readonly error: string | null;
}

export class CorpusDatabase extends Dexie {
  declare readonly articles: EntityTable<StoredArticle, "key">;
  declare readonly passageBlocks: Table<PassageBlock, number>;
  declare readonly segments: Table<StoredSegment, number>;
  declare readonly texts: Table<{ readonly article: number; readonly text: string }, number>;
  declare readonly totals: Table<Totals, string>;
  declare readonly outlets: Table<
    { readonly domain: string; readonly name: string; readonly articles: number },
    string
  >;
  declare readonly jobs: EntityTable<ImportJob, "id">;
  declare readonly staged: Table<{ readonly job: number; readonly file: Blob }, number>;

  constructor(name: string) {
    super(name, { autoOpen: false });
    for (const { version, stores } of SCHEMA_VERSIONS) this.version(version).stores(stores);
  }
}
