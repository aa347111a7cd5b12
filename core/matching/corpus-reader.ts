import type { ArticleRecord, CorpusSummary, Passage } from "../model.ts";
import type { Segment } from "./index/segment.ts";

/** An article's row without its passages. */
export type ArticleRow = Omit<ArticleRecord, "passages">;

export interface StoredPassage {
  /** Dense number of the passage in this corpus, the id that posting lists hold. */
  readonly number: number;
  readonly passage: Passage;
  readonly article: ArticleRow;
  /** Numbers of its article's passages, one behind the other; left out where the reader does not know them. */
  readonly siblings?: { readonly first: number; readonly count: number };
}

/**
 * The corpus as the matcher sees it. In the browser it reads IndexedDB, on Node and in tests it is a plain object
 * (`memory-corpus.ts`). Both answer the same for the same rows.
 */
export interface CorpusReader {
  /** Index segments, oldest first; together they cover every passage that is not deleted. */
  segments(): Promise<readonly Segment[]>;
  /** The passages asked for, in any order; numbers that are deleted or unknown are left out. */
  passages(numbers: readonly number[]): Promise<readonly StoredPassage[]>;
  summary(): Promise<CorpusSummary>;
}
