/**
 * Imports, done in steps that survive being cut anywhere.
 *
 *     checking ──▶ writing ──▶ indexing ──▶ done          failed · cancelled from anywhere
 *     (packs)
 *
 * A step reads a little of the file, then writes its rows, their index and the place where it stopped reading in one
 * transaction. When the browser stops us between two lines, either all of that is there or nothing; the next run goes on
 * from the recorded place. A pack is read to its end and its checksum compared before the first row is written.
 */
import { Dexie } from "dexie";
import { addArticles, writtenTables } from "../corpus/add-articles.ts";
import { isQuotaFailure } from "../corpus/corpus-error.ts";
import type { CorpusDatabase, ImportJob } from "../corpus/database.ts";
import type { Corpus } from "../corpus/open-corpus.ts";
import { PackError } from "../corpus/pack/pack-error.ts";
import { jobById, nextJob, putJob, stagedFile } from "../corpus/queries/jobs.ts";
import { mergeNewest } from "../corpus/segment-store.ts";
import type { ImportProgress } from "../messages.ts";
import { isUnderWay, progressOf } from "./import-job.ts";
import { type ImportItem, type ImportSource, openSource } from "./import-source.ts";
import { roomNeeded } from "./room-needed.ts";

/** How much one step does: it ends at whichever comes first. */
export interface Pace {
  readonly items: number;
  readonly milliseconds: number;
}

/** Short enough that a page's question waits no longer than it takes to blink. */
const PACE: Pace = { items: 500, milliseconds: 120 };

/** While an import runs, segments are merged when this many have gathered. */
const MERGE_WHILE_RUNNING = 32;

/** Reasons kept for the reader; the rest is counted. */
const PROBLEMS_KEPT = 20;

interface RunOptions {
  readonly onProgress?: (progress: ImportProgress) => void;
  readonly signal?: AbortSignal;
  readonly pace?: Pace;
  /** Awaited before each step, so that whoever asks about a page goes first. */
  readonly myTurn?: () => Promise<void>;
}

/** Runs every import that is not over, oldest first. Resolves when none is left, or when `signal` was aborted. */
export async function runImports(corpus: Corpus, options: RunOptions = {}): Promise<void> {
  const db = await corpus.database();
  for (let job = await nextJob(db); job && !options.signal?.aborted; job = await nextJob(db)) {
    await runImport(db, job, options);
  }
}

async function runImport(db: CorpusDatabase, job: ImportJob, options: RunOptions): Promise<void> {
  const file = await stagedFile(db, job.id);
  if (!file) return report(await fail(db, job, "The file to import is no longer there. Choose it again."), options);
  for (let current: ImportJob | null = job; current && isUnderWay(current) && !options.signal?.aborted; ) {
    current = current.phase === "indexing" ? await index(db, current, options) : await read(db, current, file, options);
  }
}

/** Runs the steps of one phase that reads the file. Gives the job as it stands then, null when another run has taken over. */
async function read(db: CorpusDatabase, job: ImportJob, file: Blob, options: RunOptions): Promise<ImportJob | null> {
  let current: ImportJob | null = job;
  let source: ImportSource | undefined;
  try {
    source = await openSource(job, file);
    while (current?.phase === job.phase && isUnderWay(current) && !options.signal?.aborted) {
      await options.myTurn?.();
      current = await readStep(db, current, source, options.pace ?? PACE);
      report(current, options);
      while (await mergeNewest(db, MERGE_WHILE_RUNNING));
      await breathe();
    }
    return current;
  } catch (failure) {
    if (isStop(failure)) throw failure;
    const failed = await fail(db, current ?? job, messageOf(failure, current ?? job, file));
    report(failed, options);
    return failed;
  } finally {
    await source?.close();
  }
}

async function readStep(
  db: CorpusDatabase,
  job: ImportJob,
  source: ImportSource,
  pace: Pace,
): Promise<ImportJob | null> {
  const { items, ended } = await take(source, pace);
  const where = { cursor: await source.position(), total: source.total, checksum: source.checksum };
  if (job.phase === "checking") {
    return commit(db, job, async () => (ended ? { ...where, phase: "writing", cursor: null } : where));
  }
  const articles = items.flatMap((item) => (item.kind === "article" ? item.article : []));
  const problems = items.flatMap((item) => (item.kind === "problem" ? item.problem : []));
  return commit(db, job, async () => {
    const { added, updated, kept } = await addArticles(db, articles);
    return {
      ...where,
      phase: ended ? "indexing" : job.phase,
      done: job.done + items.length,
      added: job.added + added,
      updated: job.updated + updated,
      kept: job.kept + kept,
      refused: job.refused + problems.length,
      problems: [...job.problems, ...problems].slice(0, PROBLEMS_KEPT),
    };
  });
}

/** The clock starts at the first item: finding the place to go on from may take long, and must not use up the step. */
async function take(source: ImportSource, pace: Pace): Promise<{ items: ImportItem[]; ended: boolean }> {
  const items: ImportItem[] = [];
  let until = Number.POSITIVE_INFINITY;
  while (items.length < pace.items && performance.now() < until) {
    const item = await source.next();
    if (!item) return { items, ended: true };
    if (items.length === 0) until = performance.now() + pace.milliseconds;
    items.push(item);
  }
  return { items, ended: false };
}

/** The index is complete already; fewer segments only make it quicker, so no room for that is no failure. */
async function index(db: CorpusDatabase, job: ImportJob, options: RunOptions): Promise<ImportJob | null> {
  const more = await mergeNewest(db, 2).catch((failure) => {
    if (isQuotaFailure(failure)) return false;
    throw failure;
  });
  const next = await commit(db, job, async () => (more ? {} : { state: "done", total: job.done }));
  report(next, options);
  return next;
}

/**
 * Writes a step. `change` runs in the same transaction and gives what is new in the job.
 * Null when the job is no longer where this run left it: cancelled, or taken over by another run. Then nothing is written.
 */
function commit(
  db: CorpusDatabase,
  job: ImportJob,
  change: () => Promise<Partial<ImportJob>>,
): Promise<ImportJob | null> {
  return db.transaction("rw", [...writtenTables(db), db.jobs, db.staged], async () => {
    const now = await jobById(db, job.id);
    if (!now || now.step !== job.step || !isUnderWay(now)) return null;
    const next: ImportJob = { ...job, state: "running", ...(await change()), step: job.step + 1 };
    await putJob(db, next);
    return next;
  });
}

/** The database was closed under us, by a newer release or by the browser: the job is fine and goes on another time. */
function isStop(failure: unknown): boolean {
  return failure instanceof Dexie.DexieError && !isQuotaFailure(failure);
}

function fail(db: CorpusDatabase, job: ImportJob, error: string): Promise<ImportJob | null> {
  return commit(db, job, async () => ({ state: "failed", error }));
}

function messageOf(failure: unknown, job: ImportJob, file: Blob): string {
  if (isQuotaFailure(failure)) {
    return `The browser gives no more room. ${job.done} articles were kept; the rest needs about ${roomNeeded(job, file)} MB.`;
  }
  if (failure instanceof PackError) return failure.message;
  return `The import stopped after ${job.done} articles: ${failure instanceof Error ? failure.message : failure}`;
}

function report(job: ImportJob | null, { onProgress }: RunOptions): void {
  if (job) onProgress?.(progressOf(job));
}

/** Lets whatever else waits in this worker have its turn. */
function breathe(): Promise<void> {
  return new Promise((resume) => setTimeout(resume, 0));
}
