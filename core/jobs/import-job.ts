import type { ImportJob } from "../corpus/database.ts";
import type { Corpus } from "../corpus/open-corpus.ts";
import { addJob, allJobs, jobById, putJob } from "../corpus/queries/jobs.ts";
import type { ImportProgress } from "../messages.ts";

export interface NewImport {
  /** The file's name, for the reader. */
  readonly name: string;
  readonly file: Blob;
  readonly origin?: ImportJob["origin"];
}

/** Puts a file aside to be imported by `runImports`. Packs and documents are told apart by their first bytes. */
export async function startImport(corpus: Corpus, { name, file, origin = "reader" }: NewImport): Promise<ImportJob> {
  const format = (await isGzip(file)) ? "pack" : "documents";
  const job: Omit<ImportJob, "id"> = {
    format,
    name,
    origin,
    checksum: null,
    state: "waiting",
    phase: format === "pack" ? "checking" : "writing",
    cursor: null,
    step: 0,
    done: 0,
    total: null,
    added: 0,
    updated: 0,
    kept: 0,
    refused: 0,
    problems: [],
    error: null,
  };
  return { ...job, id: await addJob(await corpus.database(), job, file) };
}

/** Stops an import; what it has written stays. False when it was over already. */
export async function cancelImport(corpus: Corpus, id: number): Promise<boolean> {
  const db = await corpus.database();
  return db.transaction("rw", [db.jobs, db.staged], async () => {
    const job = await jobById(db, id);
    if (!job || !isUnderWay(job)) return false;
    await putJob(db, { ...job, state: "cancelled", step: job.step + 1 });
    return true;
  });
}

/** Every import since the corpus was made, oldest first. */
export async function importProgress(corpus: Corpus): Promise<ImportProgress[]> {
  return (await allJobs(await corpus.database())).map(progressOf);
}

/** What the reader is told of a job. */
export function progressOf(job: ImportJob): ImportProgress {
  const { id, name, done, total, state, error, added, updated, kept, refused, problems } = job;
  return { job: String(id), name, done, total, state, error, added, updated, kept, refused, problems };
}

/** Neither done nor given up. */
export function isUnderWay({ state }: Pick<ImportJob, "state">): boolean {
  return state === "waiting" || state === "running";
}

/** RFC 1952: a gzip file begins with these two bytes; JSON cannot. */
async function isGzip(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x1f && second === 0x8b;
}
