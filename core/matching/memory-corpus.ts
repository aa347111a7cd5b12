import type { ArticleRecord, CorpusSummary } from "../model.ts";
import type { ArticleRow, CorpusReader, StoredPassage } from "./corpus-reader.ts";
import { indexedTexts } from "./index/indexed-texts.ts";
import { buildSegment, openSegment, type Segment } from "./index/segment.ts";

/** A corpus held in memory, for Node and for tests. Passages are numbered in the order of the records. */
export function memoryCorpus(records: readonly ArticleRecord[]): CorpusReader {
  const stored = storedPassages(records);
  let segments: readonly Segment[] | null = null;
  return {
    async segments() {
      segments ??= [openSegment(buildSegment(0, records.flatMap(indexedTexts)))];
      return segments;
    },
    async passages(numbers) {
      return numbers.flatMap((number) => stored[number] ?? []);
    },
    async summary() {
      return summarize(records);
    },
  };
}

function storedPassages(records: readonly ArticleRecord[]): StoredPassage[] {
  let first = 0;
  return records.flatMap(({ passages, ...article }) => {
    const siblings = { first, count: passages.length };
    first += passages.length;
    return passages.map((passage, i) => {
      return { number: siblings.first + i, passage, article: article satisfies ArticleRow, siblings };
    });
  });
}

function summarize(records: readonly ArticleRecord[]): CorpusSummary {
  const dates = records.flatMap((record) => record.publishedAt ?? []).sort();
  return {
    articles: records.length,
    outlets: new Set(records.map((record) => record.outlet.domain || record.outlet.name)).size,
    quotations: records.reduce((sum, { passages }) => sum + passages.filter((p) => p.kind !== "sentence").length, 0),
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
  };
}
