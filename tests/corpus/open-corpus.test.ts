import "fake-indexeddb/auto"; // before Dexie, which looks for IndexedDB when it is loaded
import { Dexie } from "dexie";
import { describe, expect, test } from "vitest";
import { openSegments } from "../../core/corpus/segment-store.ts";
import { buildSegment } from "../../core/matching/index/segment.ts";
import { memoryCorpus } from "../../core/matching/memory-corpus.ts";
import { failFromWrite } from "./fail-from-write.ts";
import { add, brokenRules, everything, newCorpus } from "./sample-corpus.ts";
import { samplePassage, sampleRecord, sampleRecords } from "./sample-records.ts";

describe("the corpus in the browser", () => {
  test("holds nothing at first, and says so", async () => {
    const corpus = newCorpus();
    expect(await corpus.summary()).toEqual({ articles: 0, outlets: 0, quotations: 0, from: null, to: null });
    expect(await corpus.segments()).toEqual([]);
    expect(await corpus.passages([0, 1, 99])).toEqual([]);
  });

  test("answers as the corpus in memory does for the same articles", async () => {
    const records = sampleRecords(40);
    const corpus = newCorpus();
    await add(corpus, records);
    const memory = memoryCorpus(records);
    expect(await corpus.summary()).toEqual(await memory.summary());
    const numbers = [0, 1, 31, 32, 33, 64, 119, 120, 5000];
    expect(await corpus.passages(numbers)).toEqual(await memory.passages(numbers));
    const [here, there] = [(await corpus.segments())[0]!, (await memory.segments())[0]!];
    expect(here.bytes).toEqual(there.bytes);
  });

  test("numbers passages densely, whatever the sizes of the steps they come in", async () => {
    const corpus = newCorpus();
    for (const [from, to] of [
      [0, 1],
      [1, 12],
      [12, 13],
      [13, 40],
    ] as const)
      await add(corpus, sampleRecords(40).slice(from, to));
    const numbers = (await everything(corpus)).map(({ number }) => number);
    expect(numbers).toEqual(Array.from({ length: 120 }, (_, number) => number));
    expect(await brokenRules(corpus)).toEqual([]);
  });

  test("keeps what it holds when the same articles come again", async () => {
    const corpus = newCorpus();
    await add(corpus, sampleRecords(10));
    const before = await everything(corpus);
    expect(await add(corpus, sampleRecords(10))).toEqual({ added: 0, updated: 0, kept: 10 });
    expect(await everything(corpus)).toEqual(before);
  });

  test("takes one article once when a file holds it twice", async () => {
    const corpus = newCorpus();
    expect(await add(corpus, [sampleRecord(1), sampleRecord(1)])).toEqual({ added: 1, updated: 0, kept: 1 });
    expect(await brokenRules(corpus)).toEqual([]);
  });

  test("puts a newer version in the place of an older one, passages and all", async () => {
    const corpus = newCorpus();
    await add(corpus, [sampleRecord(1), sampleRecord(2)]);
    const newer = sampleRecord(1, { modifiedAt: "2026-03-09", title: "Corrected", passages: [samplePassage(777)] });
    expect(await add(corpus, [newer])).toEqual({ added: 0, updated: 1, kept: 0 });
    const held = (await everything(corpus)).filter(({ article }) => article.id === "article-1");
    expect(held.map(({ passage }) => passage.text)).toEqual([samplePassage(777).text]);
    expect(held[0]!.article.title).toBe("Corrected");
    expect(await brokenRules(corpus)).toEqual([]);
  });

  test("does not let an older version replace a newer one", async () => {
    const corpus = newCorpus();
    await add(corpus, [sampleRecord(1, { modifiedAt: "2026-03-09" })]);
    expect(await add(corpus, [sampleRecord(1)])).toEqual({ added: 0, updated: 0, kept: 1 });
  });

  test("prefers an article whose text is held to a pack's row of it, in either order", async () => {
    const record = sampleRecord(1);
    const full = { record, text: "The words of the article." };
    const corpus = newCorpus();
    await add(corpus, [record]);
    expect(await add(corpus, [full])).toMatchObject({ updated: 1 });
    expect(await add(corpus, [sampleRecord(1, { modifiedAt: "2026-03-09" })])).toMatchObject({ kept: 1 });
    expect(await brokenRules(corpus)).toEqual([]);
  });

  test("tells two articles with one id by their addresses, as ids are unique in one file only", async () => {
    const corpus = newCorpus();
    await add(corpus, [sampleRecord(1, { id: "doc-1" }), sampleRecord(2, { id: "doc-1" })]);
    expect((await corpus.summary()).articles).toBe(2);
  });
});

describe("the index of the corpus", () => {
  test.each([
    ["bytes were changed", async (bytes: Uint8Array) => bytes.fill(7, bytes.length - 4)],
    ["file was cut", async (bytes: Uint8Array) => bytes.slice(0, -8)],
    ["file is empty", async () => new Uint8Array()],
    ["passages are another number", async () => buildSegment(0, [{ text: "something else" }])],
    ["format is another release's", async (bytes: Uint8Array) => bytes.fill(99, 4, 8)],
  ])("is built anew when its %s", async (_, spoil) => {
    const corpus = newCorpus();
    await add(corpus, sampleRecords(5));
    const good = (await corpus.segments())[0]!.bytes.slice();
    const db = await corpus.database();
    const spoiled = (await spoil(good.slice())) as Uint8Array<ArrayBuffer>;
    await db.segments.put({ first: 0, count: 15, bytes: new Blob([spoiled]) });
    corpus.close();
    expect((await corpus.segments())[0]!.bytes).toEqual(good);
  });

  test.each([
    ["lost", 15],
    ["there under another number", 3],
  ])("is built anew when a segment is %s", async (_, first) => {
    const corpus = newCorpus();
    for (const record of sampleRecords(10)) await add(corpus, [record]);
    const db = await corpus.database();
    const segment = (await db.segments.get(first))!;
    await db.segments.delete(first);
    if (first === 3) await db.segments.put({ ...segment, first: 4 });
    corpus.close();
    await corpus.segments();
    expect(await brokenRules(corpus)).toEqual([]);
  });

  test("keeps the segments that are whole when others are lost, and goes on where it was killed", async () => {
    const corpus = newCorpus();
    for (const record of sampleRecords(6)) await add(corpus, [record]);
    const [kept] = await corpus.segments();
    const db = await corpus.database();
    await db.segments.bulkDelete([3, 6, 12]);
    const revive = failFromWrite(
      2,
      () => new Error("killed"),
      (store) => store === "segments",
    );
    await expect(openSegments(db)).rejects.toThrow();
    revive();
    expect((await db.segments.toArray()).map(({ first, count }) => [first, count])).toEqual([
      [0, 3],
      [3, 6],
      [9, 3],
      [15, 3],
    ]);
    const segments = await openSegments(db, [kept!]);
    expect(segments.map(({ firstNumber }) => firstNumber)).toEqual([0, 3, 9, 12, 15]);
    expect(segments[0]).toBe(kept);
    expect(await brokenRules(corpus)).toEqual([]);
  });

  test("is read again only where it is new", async () => {
    const corpus = newCorpus();
    await add(corpus, sampleRecords(2));
    const [first] = await corpus.segments();
    await add(corpus, sampleRecords(4));
    const segments = await corpus.segments();
    expect(segments).toHaveLength(2);
    expect(segments[0]).toBe(first);
  });

  test("is the same whether it was built at once or anew after an update", async () => {
    const corpus = newCorpus();
    await add(corpus, sampleRecords(6));
    await add(corpus, [sampleRecord(2, { modifiedAt: "2026-03-09" })]);
    const before = (await corpus.segments()).map(({ bytes }) => bytes.slice());
    const db = await corpus.database();
    await db.segments.clear();
    corpus.close();
    const after = await corpus.segments();
    expect(after.map(({ passages }) => passages)).toEqual([21]);
    expect(before).toHaveLength(2);
    expect(await brokenRules(corpus)).toEqual([]);
  });
});

describe("another release's database", () => {
  test("that is newer is not opened and not changed", async () => {
    const corpus = newCorpus("corpus-of-the-future");
    await add(corpus, sampleRecords(2));
    corpus.close();
    const future = new Dexie("corpus-of-the-future");
    future.version(2).stores({ articles: "++key, &identity, publishedAt", wonders: "id" });
    await future.open();
    future.close();
    await expect(corpus.summary()).rejects.toMatchObject({ fault: "newer-database" });
    await future.open();
    expect(await future.table("articles").count()).toBe(2);
    future.close();
  });

  test("gets the way free as soon as it wants to upgrade", async () => {
    const corpus = newCorpus("corpus-under-upgrade");
    await add(corpus, sampleRecords(2));
    const future = new Dexie("corpus-under-upgrade");
    future.version(2).stores({ wonders: "id" });
    await future.open();
    expect(future.verno).toBe(2);
    future.close();
    await expect(corpus.summary()).rejects.toMatchObject({ fault: "newer-database" });
  });
});
