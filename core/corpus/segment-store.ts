/**
 * Index segments as the corpus keeps them: opened, repaired, merged.
 * Each import step leaves a small segment at the end; many small ones cost time at every look-up, so neighbours are merged.
 */
import { indexedTexts } from "../matching/index/indexed-texts.ts";
import { buildSegment, openSegment, type Segment } from "../matching/index/segment.ts";
import type { CorpusDatabase, StoredSegment } from "./database.ts";
import { articlesByKey } from "./queries/articles.ts";
import { rowsInRange } from "./queries/passages.ts";
import { deleteSegments, putSegment, storedSegments } from "./queries/segments.ts";
import { putTotals, totals } from "./queries/totals.ts";

/** Passages in the largest segment: some 3 MB, and built in a few tenths of a second. */
const LARGEST_SEGMENT = 65_536;

/** Passages read at once for building: their texts alone stay in memory. */
const READ_AT_ONCE = 4096;

/** A segment is merged with those behind it only when they are together at least a quarter of it: each passage is moved rarely. */
const GROWTH = 4;

/** Up to this many passages a merge is always worth it: it takes a few hundredths of a second. */
const ALWAYS_MERGED = 4096;

interface NumberRange {
  readonly first: number;
  readonly count: number;
}

/**
 * All segments, opened. Any that is missing, damaged or of another version is first built anew from its passages.
 * `known`: segments opened earlier. The same run of numbers always gives the same segment, so these are not read again.
 */
export async function openSegments(db: CorpusDatabase, known: readonly Segment[] = []): Promise<Segment[]> {
  const coverage = await db.transaction("r", [db.segments, db.totals], async () => coverageOf(db));
  const isWhole = coverage.gaps.length === 0 && coverage.wrong.length === 0;
  const stored = isWhole ? coverage.stored : await withoutGaps(db);
  const read = stored.map((record) => ({ record, segment: kept(record, known) }));
  const segments: Segment[] = [];
  // All are read at once; what has to be rebuilt is rebuilt one by one, so that a background killed meanwhile goes on there.
  for (const { record, segment } of read) segments.push((await segment) ?? (await rebuilt(db, record)));
  return segments;
}

async function kept(record: StoredSegment, known: readonly Segment[]): Promise<Segment | null> {
  const open = known.find(({ firstNumber, passages }) => firstNumber === record.first && passages === record.count);
  return open ?? opened(record);
}

/** What the stored segments cover. */
interface Coverage {
  /** Those that follow one another, in the order of their numbers. */
  readonly stored: readonly StoredSegment[];
  /** Those that overlap another, or hold numbers that are not given out yet. */
  readonly wrong: readonly StoredSegment[];
  /** Numbers that stand in no segment, in runs that one segment can hold. */
  readonly gaps: readonly NumberRange[];
}

async function coverageOf(db: CorpusDatabase): Promise<Coverage> {
  const [{ nextNumber }, all] = await Promise.all([totals(db), storedSegments(db)]);
  const stored: StoredSegment[] = [];
  const wrong: StoredSegment[] = [];
  const gaps: NumberRange[] = [];
  let covered = 0;
  for (const segment of all) {
    const { first, count } = segment;
    if (first < covered || first + count > nextNumber) {
      wrong.push(segment);
      continue;
    }
    gaps.push(...runsBetween(covered, first));
    stored.push(segment);
    covered = first + count;
  }
  return { stored, wrong, gaps: [...gaps, ...runsBetween(covered, nextNumber)] };
}

function runsBetween(first: number, end: number): NumberRange[] {
  const runs = Math.ceil((end - first) / LARGEST_SEGMENT);
  return Array.from({ length: runs }, (_, i) => {
    const from = first + i * LARGEST_SEGMENT;
    return { first: from, count: Math.min(LARGEST_SEGMENT, end - from) };
  });
}

/** The segments, once what none of them covers is built: one gap in one transaction, so that what is built stays built. */
async function withoutGaps(db: CorpusDatabase): Promise<readonly StoredSegment[]> {
  for (;;) {
    const coverage = await db.transaction(
      "rw",
      [db.segments, db.totals, db.passageBlocks, db.articles],
      async (): Promise<Coverage> => {
        const now = await coverageOf(db);
        await deleteSegments(
          db,
          now.wrong.map(({ first }) => first),
        );
        const [gap] = now.gaps;
        if (gap) await putSegment(db, { ...gap, bytes: new Blob([await builtFromPassages(db, gap)]) });
        if (gap) sayRebuilt(gap, "missing");
        return now;
      },
    );
    if (coverage.gaps.length === 0) return coverage.stored;
  }
}

function sayRebuilt({ first, count }: NumberRange, why: string): void {
  console.info(`Second Source: the index of passages ${first} to ${first + count - 1} was ${why}; it was built anew.`);
}

async function opened({ first, count, bytes }: StoredSegment): Promise<Segment | null> {
  try {
    const segment = openSegment(new Uint8Array(await bytes.arrayBuffer()));
    return segment.firstNumber === first && segment.passages === count ? segment : null;
  } catch {
    // Of another version, damaged, or a Blob whose file the browser lost: derived data that can be made again.
    return null;
  }
}

async function rebuilt(db: CorpusDatabase, { first, count }: NumberRange): Promise<Segment> {
  const bytes = await builtFromPassages(db, { first, count });
  await replaceIfStill(db, [{ first, count }], { first, count, bytes: new Blob([bytes]) });
  sayRebuilt({ first, count }, "damaged or of another release");
  return openSegment(bytes, first);
}

/** Puts one segment in the place of several, unless these were replaced while it was being built. */
function replaceIfStill(db: CorpusDatabase, old: readonly NumberRange[], segment: StoredSegment): Promise<boolean> {
  return db.transaction("rw", [db.segments, db.totals], async () => {
    const counts = new Map((await storedSegments(db)).map(({ first, count }) => [first, count]));
    if (!old.every(({ first, count }) => counts.get(first) === count)) return false;
    await deleteSegments(
      db,
      old.map(({ first }) => first),
    );
    await putSegment(db, segment);
    const before = await totals(db);
    await putTotals(db, { ...before, generation: before.generation + 1 });
    return true;
  });
}

async function builtFromPassages(db: CorpusDatabase, { first, count }: NumberRange): Promise<Uint8Array<ArrayBuffer>> {
  const texts: ({ readonly text: string } | null)[] = [];
  while (texts.length < count) {
    const part = { first: first + texts.length, count: Math.min(READ_AT_ONCE, count - texts.length) };
    texts.push(...(await textsInRange(db, part)));
  }
  return buildSegment(first, texts);
}

/** What each passage is indexed under, null where one is deleted. */
async function textsInRange(db: CorpusDatabase, { first, count }: NumberRange) {
  const rows = await rowsInRange(db, first, count);
  const articles = await articlesByKey(
    db,
    rows.flatMap((row) => row?.article ?? []),
  );
  return rows.map((row, index) => {
    if (!row) return null;
    const article = articles.get(row.article);
    const title = article?.first === first + index ? article.title : "";
    return indexedTexts({ title, passages: [row.passage] })[0] ?? null;
  });
}

/**
 * Merges the newest segments into one if that is worth it; false when there was nothing to do.
 * `atLeast`: how many neighbours there must be before it is worth it.
 */
export async function mergeNewest(db: CorpusDatabase, atLeast: number): Promise<boolean> {
  const run = newestRun(await storedSegments(db));
  if (run.length < atLeast) return false;
  const first = run[0]!.first;
  const count = run.reduce((sum, segment) => sum + segment.count, 0);
  const bytes = new Blob([await builtFromPassages(db, { first, count })]);
  return replaceIfStill(db, run, { first, count, bytes });
}

/** The longest run at the end in which no segment is too large for what follows it. */
function newestRun(stored: readonly StoredSegment[]): readonly StoredSegment[] {
  let start = stored.length - 1;
  let behind = stored.at(-1)?.count ?? 0;
  while (start > 0) {
    const { count } = stored[start - 1]!;
    const tooFewBehind = count > GROWTH * behind && count + behind > ALWAYS_MERGED;
    if (tooFewBehind || count + behind > LARGEST_SEGMENT) break;
    behind += count;
    start--;
  }
  return stored.slice(Math.max(0, start));
}
