import "fake-indexeddb/auto"; // before Dexie, which looks for IndexedDB when it is loaded
import { readdir, readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { NEWEST_VERSION, SCHEMA_VERSIONS } from "../../core/corpus/schema-versions.ts";
import { importProgress } from "../../core/jobs/import-job.ts";
import { runImports } from "../../core/jobs/run-imports.ts";
import { brokenRules, everything, newCorpus } from "../corpus/sample-corpus.ts";
import { sampleRecord } from "../corpus/sample-records.ts";
import { type DatabaseFixture, readDatabase, writeDatabase } from "./database-fixture.ts";

const folder = new URL(".", import.meta.url);

async function fixture(version: number): Promise<DatabaseFixture> {
  return JSON.parse(await readFile(new URL(`corpus-v${version}.json`, folder), "utf8"));
}

test("every schema that was ever released has its fixture", async () => {
  const files = (await readdir(folder)).filter((name) => /^corpus-v\d+\.json$/.test(name));
  expect(files.sort()).toEqual(SCHEMA_VERSIONS.map(({ version }) => `corpus-v${version}.json`).sort());
});

describe.each(SCHEMA_VERSIONS.map(({ version }) => version))("a corpus that schema %i left on disk", (version) => {
  test("opens with everything it held, and the import that was waiting goes on", async () => {
    const corpus = newCorpus(`from-version-${version}`);
    await writeDatabase(`from-version-${version}`, await fixture(version));
    expect(await corpus.summary()).toMatchObject({ articles: 4, quotations: 12 });
    expect(await brokenRules(corpus)).toEqual([]);
    const updated = (await everything(corpus)).find(({ article }) => article.id === "article-1")!;
    expect(updated.article.modifiedAt).toBe("2026-03-09");
    expect(updated.passage).toEqual(sampleRecord(1).passages[0]);
    expect(await corpus.segments()).not.toEqual([]);

    await runImports(corpus);
    expect(await importProgress(corpus)).toMatchObject([{ name: "waiting.pack", state: "done", done: 6 }]);
    expect((await corpus.summary()).articles).toBe(6);
    expect(await brokenRules(corpus)).toEqual([]);
  });
});

test("the newest schema is what its fixture was made with: one that is released is never edited", async () => {
  const corpus = newCorpus("made-today");
  await corpus.database();
  corpus.close();
  const shape = ({ version, stores }: DatabaseFixture) => [version, stores.map(({ records: _, ...store }) => store)];
  expect(shape(await readDatabase("made-today"))).toEqual(shape(await fixture(NEWEST_VERSION)));
});
