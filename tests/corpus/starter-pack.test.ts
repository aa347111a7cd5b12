import { readFile } from "node:fs/promises";
import { beforeAll, expect, test } from "vitest";
import { decodePack } from "../../core/corpus/pack/decode-pack.ts";
import type { ArticleRecord } from "../../core/model.ts";
import { newsstandDocuments } from "../../newsstand/documents.ts";

const assets = new URL("../../assets/", import.meta.url);
let records: ArticleRecord[];

beforeAll(async () => {
  const file = new Blob([await readFile(new URL("starter.pack", assets))]);
  records = (await decodePack(file)).records;
});

const record = (id: string) => records.find((each) => each.id === id);

test("the starter pack holds every row kept in assets/starter", async () => {
  const lines = (await readFile(new URL("starter/articles.jsonl", assets), "utf8")).trimEnd().split("\n");
  for (const kept of lines.map((line) => JSON.parse(line))) expect(record(kept.id)).toEqual(kept);
});

test.each(newsstandDocuments())(
  "the starter pack holds $id as the newsstand prints it (npm run starter-pack)",
  (article) => {
    const { url, outlet, title, publishedAt, text } = article;
    expect(record(article.id)).toMatchObject({ url, title, publishedAt, outlet: { name: outlet } });
    for (const passage of record(article.id)!.passages)
      expect(text.slice(passage.start, passage.end)).toBe(passage.text);
  },
);

test("the starter pack holds nothing else, and is small", () => {
  const known = new Set(newsstandDocuments().map(({ id }) => id));
  expect(records.filter(({ id }) => !known.has(id)).every(({ id }) => id.startsWith("seed-"))).toBe(true);
  expect(records.flatMap(({ passages }) => passages).length).toBeLessThan(1000);
});
