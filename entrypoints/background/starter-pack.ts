import { browser } from "wxt/browser";
import type { Corpus } from "../../core/corpus/open-corpus.ts";
import { openPack } from "../../core/corpus/pack/decode-pack.ts";
import { allJobs } from "../../core/corpus/queries/jobs.ts";
import { isUnderWay, type NewImport } from "../../core/jobs/import-job.ts";

/**
 * The corpus that every installation begins with, when it is not there yet; null when it is. Asked at every install,
 * update and browser start: so a newer release's pack comes in, and so it comes back after the browser lost our database.
 */
export async function missingStarterPack(corpus: Corpus): Promise<NewImport | null> {
  const jobs = (await allJobs(await corpus.database())).filter(({ origin }) => origin === "starter");
  if (jobs.some(isUnderWay)) return null;
  const file = await packagedFile();
  const pack = await openPack(file);
  await pack.close();
  const isHeld = jobs.some(({ state, checksum }) => state === "done" && checksum === pack.header.digest);
  return isHeld ? null : { name: pack.header.name, file, origin: "starter" };
}

/** As `word-vectors.ts`, the only fetches in this background: files of our own package. */
async function packagedFile(): Promise<Blob> {
  return (await fetch(browser.runtime.getURL("/starter.pack"))).blob();
}
