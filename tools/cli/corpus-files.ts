import { readFile } from "node:fs/promises";
import { decodePack } from "../../core/corpus/pack/decode-pack.ts";
import { PackError } from "../../core/corpus/pack/pack-error.ts";
import { describeArticle } from "../../core/matching/article-record.ts";
import type { CorpusReader } from "../../core/matching/corpus-reader.ts";
import { memoryCorpus } from "../../core/matching/memory-corpus.ts";
import type { ArticleRecord } from "../../core/model.ts";
import { findQuotations } from "../../core/quotation/find-quotations.ts";
import { parseDocument, type ReadDocument, readDocument } from "./document.ts";
import { isFileError } from "./file-error.ts";
import { BadInput, readLines } from "./json-lines.ts";
import type { VerbIo } from "./verb.ts";

/** A corpus read from files, and how many of their lines could not be read (each was named on standard error). */
export interface CorpusFiles {
  readonly corpus: CorpusReader;
  readonly failed: number;
}

/** Reads a corpus from files of documents (JSON Lines) and packs, in any mixture. */
export async function readCorpus(paths: readonly string[], io: VerbIo, withQuotations = true): Promise<CorpusFiles> {
  const records: ArticleRecord[] = [];
  let failed = 0;
  for (const path of paths) {
    try {
      const read = (await isGzip(path)) ? await readPack(path) : await readDocuments(path, io, withQuotations);
      records.push(...read.records);
      failed += read.failed;
    } catch (error) {
      if (!(error instanceof PackError) && !isFileError(error)) throw error;
      io.warn(`${path}: ${error.message}`);
      failed++;
    }
  }
  return { corpus: memoryCorpus(withoutRepeats(records)), failed };
}

/** What the corpus keeps of a document that was read from a file: its sentences too. */
export function recordOf(document: ReadDocument, quotations = quotationsOf(document)): ArticleRecord {
  const { id, text, header } = document;
  return describeArticle({ id, header, text, quotations, withSentences: true });
}

export function quotationsOf({ text, header }: ReadDocument) {
  return findQuotations({ text, title: header.title, language: header.language });
}

async function readPack(path: string): Promise<{ records: ArticleRecord[]; failed: number }> {
  const { records } = await decodePack(new Blob([new Uint8Array(await readFile(path))]));
  return { records, failed: 0 };
}

async function readDocuments(path: string, io: VerbIo, withQuotations: boolean) {
  const { items, failed } = await readLines(io, path, parseDocument);
  const records: ArticleRecord[] = [];
  let unread = failed;
  for (const item of items) {
    try {
      const document = await readDocument(item);
      records.push(recordOf(document, withQuotations ? undefined : []));
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      unread++;
      io.warn(`${path} (id ${JSON.stringify(item.id)}): ${error.message}`);
    }
  }
  return { records, failed: unread };
}

/** Of two articles with one id the later counts, as in a corpus that is added to. */
function withoutRepeats(records: readonly ArticleRecord[]): ArticleRecord[] {
  return [...new Map(records.map((record) => [record.id, record])).values()];
}

async function isGzip(path: string): Promise<boolean> {
  const bytes = await readFile(path);
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
