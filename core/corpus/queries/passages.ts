import type { CorpusDatabase, PassageBlock, StoredRow } from "../database.ts";
import { readMany } from "./read-many.ts";

/** Rows in one record. Small enough that a page's two hundred candidates stay below a megabyte, large enough to write fast. */
export const BLOCK_ROWS = 32;

const blockOf = (number: number) => Math.floor(number / BLOCK_ROWS);

/** The rows of each of these blocks; blocks that are not there are left out. Not inside a transaction. */
export async function blocksByNumber(
  db: CorpusDatabase,
  blocks: readonly number[],
): Promise<Map<number, PassageBlock["rows"]>> {
  const found = await readMany<number, PassageBlock>(db, "passageBlocks", blocks);
  return new Map([...found].map(([block, { rows }]) => [block, rows]));
}

/** The rows with these numbers, out of the blocks that `read` gives; deleted and unknown ones are left out. */
export async function rowsByNumber(
  read: (blocks: readonly number[]) => Promise<ReadonlyMap<number, PassageBlock["rows"]>>,
  numbers: readonly number[],
): Promise<Map<number, StoredRow>> {
  const blocks = await read([...new Set(numbers.map(blockOf))]);
  const found = new Map<number, StoredRow>();
  for (const number of numbers) {
    const row = blocks.get(blockOf(number))?.[number % BLOCK_ROWS];
    if (row) found.set(number, row);
  }
  return found;
}

/** Rows `first … first + count - 1` in order, null where one is deleted. */
export async function rowsInRange(db: CorpusDatabase, first: number, count: number): Promise<(StoredRow | null)[]> {
  const blocks = await db.passageBlocks
    .where("block")
    .between(blockOf(first), blockOf(first + count - 1), true, true)
    .toArray();
  const rows = new Array<StoredRow | null>(count).fill(null);
  for (const { block, rows: stored } of blocks) {
    stored.forEach((row, place) => {
      const index = block * BLOCK_ROWS + place - first;
      if (index >= 0 && index < count) rows[index] = row;
    });
  }
  return rows;
}

/** Writes rows `first, first + 1, …`; null deletes one. Call it in a transaction over `passageBlocks`. */
export async function putRows(db: CorpusDatabase, first: number, rows: readonly (StoredRow | null)[]): Promise<void> {
  if (rows.length === 0) return;
  const from = blockOf(first);
  const touched = Array.from({ length: blockOf(first + rows.length - 1) - from + 1 }, (_, index) => from + index);
  const known = await db.passageBlocks.bulkGet(touched);
  const blocks = touched.map((block, index) => ({ block, rows: [...(known[index]?.rows ?? [])] }));
  rows.forEach((row, index) => {
    const number = first + index;
    blocks[blockOf(number) - from]!.rows[number % BLOCK_ROWS] = row;
  });
  await db.passageBlocks.bulkPut(blocks satisfies PassageBlock[]);
}
