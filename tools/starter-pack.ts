/**
 * Makes assets/starter.pack, the corpus that every installation begins with:
 *
 *     npm run starter-pack                                   from assets/starter/ and the newsstand's articles
 *     npm run starter-pack -- --documents docs.jsonl         … after describing these documents anew into assets/starter/
 *
 * assets/starter/ keeps the rows of real articles (quotations with a little context, outlet, address, date), since their
 * texts are not ours to ship. The pack is made of nothing else, so that it can be made again from this repository.
 */
import { readFile, writeFile } from "node:fs/promises";
import { encodePack, recordLine } from "../core/corpus/pack/encode-pack.ts";
import type { ArticleRecord } from "../core/model.ts";
import { newsstandDocuments } from "../newsstand/documents.ts";
import { parseDocument, readDocument } from "./cli/document.ts";
import { packRecord } from "./cli/verbs/pack.ts";

const ROWS = new URL("../assets/starter/articles.jsonl", import.meta.url);
const PACK = new URL("../assets/starter.pack", import.meta.url);

/** Changes only when the rows' meaning does; a date of making would change the bytes every day. */
const ABOUT = { name: "Starter corpus", created: "2026-11-27" };

export async function starterPack(): Promise<Uint8Array> {
  const real = parseLines(await readFile(ROWS, "utf8")) as ArticleRecord[];
  const samples = await described(newsstandDocuments());
  return encodePack([...real, ...samples], ABOUT);
}

async function described(documents: readonly unknown[]): Promise<ArticleRecord[]> {
  return Promise.all(documents.map(async (value) => packRecord(await readDocument(parseDocument(value)))));
}

function parseLines(text: string): unknown[] {
  return text
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));
}

if (import.meta.main) {
  const [option, documents] = process.argv.slice(2);
  if (option === "--documents" && documents) {
    const records = await described(parseLines(await readFile(documents, "utf8")));
    await writeFile(ROWS, Buffer.concat(records.map((record) => recordLine(record).bytes)));
  }
  const pack = await starterPack();
  await writeFile(PACK, pack);
  console.log(`assets/starter.pack: ${pack.length} bytes`);
}
