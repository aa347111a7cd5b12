import type { ImportJob } from "../corpus/database.ts";

const MB = 1024 * 1024;

/** Room that the rest of an import takes, in whole MB: rows and index together are about as large as the lines they come from. */
export function roomNeeded(job: ImportJob, file: Blob): number {
  const offset = job.cursor?.offset ?? 0;
  const left = job.total === null || job.done === 0 ? file.size - offset : (offset / job.done) * (job.total - job.done);
  return Math.max(1, Math.ceil(left / MB));
}
