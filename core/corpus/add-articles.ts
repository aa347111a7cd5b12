import { indexedTexts } from "../matching/index/indexed-texts.ts";
import { buildSegment } from "../matching/index/segment.ts";
import type { ArticleRecord, Outlet } from "../model.ts";
import { identityOf, replaces, versionOf } from "./article-version.ts";
import type { CorpusDatabase, StoredArticle, StoredRow } from "./database.ts";
import { articlesByIdentity, countOutlets, keysWithText, putArticles, putTexts } from "./queries/articles.ts";
import { putRows, rowsInRange } from "./queries/passages.ts";
import { putSegment } from "./queries/segments.ts";
import { putTotals, totals } from "./queries/totals.ts";

/** An article to be kept. `text`: its words, when the reader's own browser holds them. */
export interface NewArticle {
  readonly record: ArticleRecord;
  readonly text: string | null;
}

export interface Added {
  readonly added: number;
  readonly updated: number;
  readonly kept: number;
}

/** The tables that `addArticles` writes; a transaction around it must hold them. */
export const writtenTables = (db: CorpusDatabase) => [
  db.articles,
  db.passageBlocks,
  db.segments,
  db.texts,
  db.totals,
  db.outlets,
];

/**
 * Adds articles, their passages and the index of these. An article that is held already is left alone unless the new
 * record is newer, or brings the text that the old one lacks; doing the same twice changes nothing.
 * Call it in a read-write transaction over `writtenTables`.
 */
export async function addArticles(db: CorpusDatabase, articles: readonly NewArticle[]): Promise<Added> {
  const held = await articlesByIdentity(db, [...new Set(articles.map(({ record }) => identityOf(record)))]);
  const withText = new Set(await keysWithText(db, [...held.values()]));
  const versions = new Map([...held].map(([identity, row]) => [identity, versionOf(row, withText.has(row.key))]));
  const chosen = new Map<string, NewArticle>();
  for (const article of articles) {
    const identity = identityOf(article.record);
    const version = versionOf(article.record, article.text !== null);
    const before = versions.get(identity);
    if (before && !replaces(version, before)) continue;
    chosen.set(identity, article);
    versions.set(identity, version);
  }
  if (chosen.size > 0) await write(db, chosen, held);
  const updated = [...chosen.keys()].filter((identity) => held.has(identity)).length;
  return { added: chosen.size - updated, updated, kept: articles.length - chosen.size };
}

async function write(
  db: CorpusDatabase,
  chosen: ReadonlyMap<string, NewArticle>,
  held: ReadonlyMap<string, StoredArticle>,
): Promise<void> {
  const before = await totals(db);
  const removed = [...chosen.keys()].flatMap((identity) => held.get(identity) ?? []);
  const removedQuotations = await deletePassages(db, removed);
  const records = [...chosen.values()].map(({ record }) => record);
  const starts = runningTotal(
    records.map(({ passages }) => passages.length),
    before.nextNumber,
  );

  const keys = await putArticles(
    db,
    [...chosen].map(([identity, { record }], index) => {
      const known = held.get(identity);
      const { passages, ...row } = record;
      return { ...(known && { key: known.key }), ...row, identity, first: starts[index]!, passages: passages.length };
    }),
  );
  const rows = records.flatMap(({ passages }, index) =>
    passages.map((passage): StoredRow => ({ article: keys[index]!, passage })),
  );
  await putRows(db, before.nextNumber, rows);
  if (rows.length > 0) {
    const bytes = new Blob([buildSegment(before.nextNumber, records.flatMap(indexedTexts))]);
    await putSegment(db, { first: before.nextNumber, count: rows.length, bytes });
  }
  await putTexts(
    db,
    [...chosen.values()].flatMap(({ text }, index) => (text === null ? [] : { article: keys[index]!, text })),
  );
  await countOutlets(db, outletChanges(records, removed));
  await putTotals(db, {
    name: "all",
    nextNumber: before.nextNumber + rows.length,
    articles: before.articles + records.length - removed.length,
    quotations:
      before.quotations + rows.filter(({ passage }) => passage.kind !== "sentence").length - removedQuotations,
    generation: before.generation + 1,
  });
}

/** Frees the places of these articles' passages; gives how many quotations were among them. */
async function deletePassages(db: CorpusDatabase, articles: readonly StoredArticle[]): Promise<number> {
  let quotations = 0;
  for (const { first, passages } of articles) {
    if (passages === 0) continue;
    const rows = await rowsInRange(db, first, passages);
    quotations += rows.filter((row) => row && row.passage.kind !== "sentence").length;
    await putRows(db, first, new Array(passages).fill(null));
  }
  return quotations;
}

/** Where each of the lengths starts when they follow one another from `start` on. */
function runningTotal(lengths: readonly number[], start: number): number[] {
  let next = start;
  return lengths.map((length) => {
    next += length;
    return next - length;
  });
}

function outletChanges(
  added: readonly ArticleRecord[],
  removed: readonly StoredArticle[],
): Map<string, { name: string; articles: number }> {
  const changes = new Map<string, { name: string; articles: number }>();
  const count = ({ domain, name }: Outlet, by: number) => {
    const key = domain || name;
    changes.set(key, { name, articles: (changes.get(key)?.articles ?? 0) + by });
  };
  for (const { outlet } of added) count(outlet, 1);
  for (const { outlet } of removed) count(outlet, -1);
  return changes;
}
