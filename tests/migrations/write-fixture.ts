/**
 * Writes what today's code leaves on disk, as a fixture for releases to come. Run it once for a new schema version, before
 * it is released; a fixture that is there already is never written again:
 *
 *     node tests/migrations/write-fixture.ts
 */
import "fake-indexeddb/auto";
import { writeFile } from "node:fs/promises";
import { addArticles, writtenTables } from "../../core/corpus/add-articles.ts";
import { openCorpus } from "../../core/corpus/open-corpus.ts";
import { encodePack } from "../../core/corpus/pack/encode-pack.ts";
import { NEWEST_VERSION } from "../../core/corpus/schema-versions.ts";
import { startImport } from "../../core/jobs/import-job.ts";
import { sampleRecord, sampleRecords } from "../corpus/sample-records.ts";
import { readDatabase } from "./database-fixture.ts";

const corpus = openCorpus("fixture");
const db = await corpus.database();
const full = { record: sampleRecord(3), text: "The words of the article." };
const updated = { record: sampleRecord(1, { modifiedAt: "2026-03-09" }), text: null };
for (const articles of [sampleRecords(3).map((record) => ({ record, text: null })), [full], [updated]]) {
  await db.transaction("rw", writtenTables(db), async () => addArticles(db, articles));
}
const pack = await encodePack(sampleRecords(6), { name: "Waiting", created: "2026-03-01" });
await startImport(corpus, { name: "waiting.pack", file: new Blob([new Uint8Array(pack)]) });
corpus.close();

const file = new URL(`./corpus-v${NEWEST_VERSION}.json`, import.meta.url);
await writeFile(file, JSON.stringify(await readDatabase("fixture")), { flag: "wx" });
