import "fake-indexeddb/auto"; // before Dexie, which looks for IndexedDB when it is loaded
import { describe, expect, test, vi } from "vitest";
import { encodePack } from "../../core/corpus/pack/encode-pack.ts";
import { cancelImport, importProgress, startImport } from "../../core/jobs/import-job.ts";
import { runImports } from "../../core/jobs/run-imports.ts";
import type { ImportProgress } from "../../core/messages.ts";
import { failFromWrite } from "../corpus/fail-from-write.ts";
import { add, brokenRules, everything, newCorpus } from "../corpus/sample-corpus.ts";
import { sampleRecord, sampleRecords } from "../corpus/sample-records.ts";
import { seededRandom } from "../fuzz/seeded-random.ts";

const SMALL_STEPS = { items: 7, milliseconds: 1000 };

async function packOf(count: number): Promise<Blob> {
  return new Blob([new Uint8Array(await encodePack(sampleRecords(count), { name: "Sample", created: "2026-03-01" }))]);
}

const documentLines = (count: number) =>
  sampleRecords(count).map(({ id, url, title, passages }) =>
    JSON.stringify({ id, url, title, text: `It rained.\n\n“${passages[0]!.text},” said Ana Brisk, the mayor.` }),
  );

const asFile = (lines: readonly string[]) => new Blob([`${lines.join("\n")}\n`]);

describe("an import", () => {
  test("of a pack takes every article and says how far it is", async () => {
    const corpus = newCorpus();
    const seen: ImportProgress[] = [];
    await startImport(corpus, { name: "sample.pack", file: await packOf(40) });
    await runImports(corpus, { pace: SMALL_STEPS, onProgress: (progress) => seen.push(progress) });
    expect(await corpus.summary()).toMatchObject({ articles: 40, outlets: 7, quotations: 120 });
    expect((await everything(corpus))[119]!.passage).toEqual(sampleRecords(40)[39]!.passages[2]);
    expect(seen.map(({ done }) => done)).toEqual([...seen.map(({ done }) => done)].sort((a, b) => a - b));
    expect(seen.at(-1)).toMatchObject({ name: "sample.pack", state: "done", done: 40, total: 40, error: null });
    expect(await brokenRules(corpus)).toEqual([]);
  });

  test("of documents finds their quotations, and keeps text and plain sentences", async () => {
    const corpus = newCorpus();
    await startImport(corpus, { name: "docs.jsonl", file: asFile(documentLines(10)) });
    await runImports(corpus);
    const stored = await everything(corpus);
    expect(stored.map(({ passage }) => passage.kind)).toContain("sentence");
    expect(stored.filter(({ passage }) => passage.kind === "direct")).toHaveLength(10);
    expect(await (await corpus.database()).texts.count()).toBe(10);
  });

  test("leaves one segment behind, however many steps it took", async () => {
    const corpus = newCorpus();
    await startImport(corpus, { name: "sample.pack", file: await packOf(100) });
    await runImports(corpus, { pace: { items: 1, milliseconds: 1000 } });
    expect(await corpus.segments()).toHaveLength(1);
    expect(await brokenRules(corpus)).toEqual([]);
  });

  test("done twice changes nothing", async () => {
    const corpus = newCorpus();
    for (let time = 0; time < 2; time++) {
      await startImport(corpus, { name: "sample.pack", file: await packOf(20) });
      await runImports(corpus, { pace: SMALL_STEPS });
    }
    expect(await corpus.summary()).toMatchObject({ articles: 20, quotations: 60 });
    expect((await everything(corpus)).length).toBe(60);
    expect(await importProgress(corpus)).toMatchObject([
      { added: 20, updated: 0, kept: 0 },
      { added: 0, updated: 0, kept: 20 },
    ]);
  });

  test("names the lines of documents it cannot take, and takes the others", async () => {
    const [first, second, third] = documentLines(3);
    const lines = [
      first!,
      "{not JSON",
      '{"id":"x1","url":"javascript:0","text":"."}',
      "",
      '{"id":"x2","html":"<p>"}',
      second!,
      '{"text":"."}',
      third!,
    ];
    const corpus = newCorpus();
    await startImport(corpus, { name: "docs.jsonl", file: asFile(lines) });
    await runImports(corpus);
    const [progress] = await importProgress(corpus);
    expect(progress).toMatchObject({ state: "done", refused: 4 });
    expect(progress!.problems!.map((problem) => problem.slice(0, 14))).toEqual([
      "Line 2: not JS",
      "Line 3: “x1”: ",
      "Line 5: “x2”: ",
      "Line 7: id: In",
    ]);
    expect((await corpus.summary()).articles).toBe(3);
  });

  test("of a changed pack fails before its first row is written", async () => {
    const corpus = newCorpus();
    await add(corpus, [sampleRecord(999)]);
    const before = await everything(corpus);
    const pack = new Uint8Array(await (await packOf(200)).arrayBuffer());
    pack[pack.length - 20]! ^= 1;
    await startImport(corpus, { name: "broken.pack", file: new Blob([pack]) });
    await runImports(corpus, { pace: SMALL_STEPS });
    expect(await importProgress(corpus)).toMatchObject([
      { state: "failed", done: 0, error: expect.stringMatching(/damaged/) },
    ]);
    expect(await everything(corpus)).toEqual(before);
    expect(await (await corpus.database()).staged.count()).toBe(0);
  });

  test("that is cancelled keeps what was written and forgets its file", async () => {
    const corpus = newCorpus();
    const { id } = await startImport(corpus, { name: "sample.pack", file: await packOf(60) });
    let cancelled = false;
    const onProgress = ({ done }: ImportProgress) => {
      if (done > 20 && !cancelled) {
        cancelled = true;
        void cancelImport(corpus, id);
      }
    };
    await runImports(corpus, { pace: SMALL_STEPS, onProgress });
    const [progress] = await importProgress(corpus);
    expect(progress!.state).toBe("cancelled");
    expect((await corpus.summary()).articles).toBeGreaterThan(20);
    expect((await corpus.summary()).articles).toBeLessThan(60);
    expect(await (await corpus.database()).staged.count()).toBe(0);
    expect(await brokenRules(corpus)).toEqual([]);
  });

  test("waits with its next step while somebody asks about a page", async () => {
    const corpus = newCorpus();
    await startImport(corpus, { name: "sample.pack", file: await packOf(60) });
    const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
    let turns = 0;
    const myTurn = async () => void (++turns === 14 && (await answered));
    const run = runImports(corpus, { pace: SMALL_STEPS, myTurn });
    await vi.waitFor(() => expect(turns).toBe(14), { timeout: 10_000 });
    const [waiting] = await importProgress(corpus);
    expect(waiting!.done).toBeGreaterThan(0);
    expect(waiting!.done).toBeLessThan(60);
    answer();
    await run;
    expect(await importProgress(corpus)).toMatchObject([{ state: "done", done: 60 }]);
  });

  test("run by two workers at once is done once", async () => {
    const corpus = newCorpus();
    await startImport(corpus, { name: "sample.pack", file: await packOf(40) });
    await Promise.all([runImports(corpus, { pace: SMALL_STEPS }), runImports(corpus, { pace: SMALL_STEPS })]);
    await runImports(corpus, { pace: SMALL_STEPS });
    expect(await importProgress(corpus)).toMatchObject([{ state: "done", done: 40 }]);
    expect(await corpus.summary()).toMatchObject({ articles: 40, quotations: 120 });
    expect(await brokenRules(corpus)).toEqual([]);
  });
});

class Killed extends Error {}

describe("an import whose worker is killed", () => {
  test.each([
    ["a pack", () => packOf(150)],
    ["documents", async () => asFile(documentLines(150))],
  ])("at any of 50 points goes on by itself and ends as if nothing had happened: %s", async (_, file) => {
    const untouched = newCorpus();
    await startImport(untouched, { name: "sample", file: await file() });
    await runImports(untouched, { pace: SMALL_STEPS });
    const wanted = (await everything(untouched)).map(({ passage, article }) => [article.id, passage.text]);

    const random = seededRandom(50);
    const corpus = newCorpus();
    await startImport(corpus, { name: "sample", file: await file() });
    let furthest = 0;
    let kills = 0;
    while (kills < 50) {
      const revive = failFromWrite(1 + random(60), () => new Killed());
      await runImports(corpus, { pace: SMALL_STEPS }).catch(() => undefined);
      revive();
      corpus.close();
      kills++;
      const [progress] = await importProgress(corpus);
      expect(progress!.done).toBeGreaterThanOrEqual(furthest);
      furthest = progress!.done;
      expect(await brokenRules(corpus)).toEqual([]);
      expect(progress!.state).not.toBe("failed");
    }
    await runImports(corpus, { pace: SMALL_STEPS });
    expect(await importProgress(corpus)).toMatchObject([{ state: "done", done: 150 }]);
    expect((await everything(corpus)).map(({ passage, article }) => [article.id, passage.text])).toEqual(wanted);
  });
});

describe("an import when the browser gives no more room", () => {
  test("stops with what was written kept, and names the room it needs", async () => {
    const full = () => new DOMException("no room", "QuotaExceededError");
    const kept = new Set<number>();
    for (let at = 1; at <= 200; at += 6) {
      const corpus = newCorpus();
      await startImport(corpus, { name: "sample.pack", file: await packOf(30) });
      const mend = failFromWrite(at, full, (store) => store !== "jobs" && store !== "staged");
      await runImports(corpus, { pace: SMALL_STEPS });
      mend();
      const { articles } = await corpus.summary();
      const [progress] = await importProgress(corpus);
      expect(await brokenRules(corpus)).toEqual([]);
      if (progress!.state === "done") break;
      const message = `The browser gives no more room. ${articles} articles were kept; the rest needs about 1 MB.`;
      expect(progress).toMatchObject({ state: "failed", error: message });
      kept.add(articles);
    }
    expect([...kept]).toEqual([0, 7, 14, 21, 28]);
  });
});
