import type { CorpusDatabase, ImportJob } from "../database.ts";

/** Records a job and puts its file aside, both or neither. Gives the job's number. */
export function addJob(db: CorpusDatabase, job: Omit<ImportJob, "id">, file: Blob): Promise<number> {
  return db.transaction("rw", [db.jobs, db.staged], async () => {
    const id = await db.jobs.add(job);
    await db.staged.put({ job: id, file });
    return id;
  });
}

export async function jobById(db: CorpusDatabase, id: number): Promise<ImportJob | null> {
  return (await db.jobs.get(id)) ?? null;
}

/** Every job, oldest first, those that are over too. */
export async function allJobs(db: CorpusDatabase): Promise<ImportJob[]> {
  return db.jobs.toArray();
}

/** The oldest job that is not over. */
export async function nextJob(db: CorpusDatabase): Promise<ImportJob | null> {
  return (await db.jobs.where("state").anyOf("waiting", "running").sortBy("id"))[0] ?? null;
}

export async function stagedFile(db: CorpusDatabase, job: number): Promise<Blob | null> {
  return (await db.staged.get(job))?.file ?? null;
}

/** Writes a job as it now stands; the file of one that is over goes with it. Call it in a transaction. */
export async function putJob(db: CorpusDatabase, job: ImportJob): Promise<void> {
  await db.jobs.put(job);
  if (job.state !== "waiting" && job.state !== "running") await db.staged.delete(job.id);
}
