import { readFile, writeFile } from "node:fs/promises";
import { decodePack } from "../../../core/corpus/pack/decode-pack.ts";
import { encodePack, recordLine } from "../../../core/corpus/pack/encode-pack.ts";
import { PackError } from "../../../core/corpus/pack/pack-error.ts";
import type { PackHeader } from "../../../core/corpus/pack/pack-header.ts";
import { describeArticle } from "../../../core/matching/article-record.ts";
import type { ArticleRecord } from "../../../core/model.ts";
import { needed, readOptions, single, UsageError } from "../../arguments.ts";
import { quotationsOf } from "../corpus-files.ts";
import { parseDocument, type ReadDocument, readDocument } from "../document.ts";
import { isFileError } from "../file-error.ts";
import { answerLines, BadInput } from "../json-lines.ts";
import type { VerbIo } from "../verb.ts";

/** `pack`: makes packs, and says what is in one and whether it is whole. */
export async function run([action, ...args]: string[], io: VerbIo): Promise<number> {
  switch (action) {
    case "build":
      return build(args, io);
    case "info":
      return info(onlyFile(action, args), io);
    case "verify":
      return verify(onlyFile(action, args), io);
    default:
      throw new UsageError("pack needs one of build, info, verify");
  }
}

/** `pack build --name N --out F [--created 2026-03-01] < documents`. The day is today unless given, for a pack that can be made again. */
async function build(args: readonly string[], io: VerbIo): Promise<number> {
  const options = readOptions(args, ["name", "out", "created"]);
  const name = needed(options, "name").join(" ");
  const out = single(options, "out");
  if (out === undefined) throw new UsageError("--out needs a file");
  const created = single(options, "created") ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d\d-\d\d$/.test(created))
    throw new UsageError(`--created needs a day such as 2026-03-01, not ${created}`);

  const records: ArticleRecord[] = [];
  const code = await answerLines({ ...io, print: () => {} }, parseDocument, async (line) => {
    records.push(packRecord(await readDocument(line)));
  });
  const pack = await encodePack(records, { name, created });
  try {
    await writeFile(out, pack);
  } catch (failure) {
    if (!isFileError(failure)) throw failure;
    io.warn(`${out}: ${failure.message}`);
    return 1;
  }
  io.warn(`${out}: ${records.length} articles, ${pack.length} bytes`);
  return code;
}

/** A document's row in a pack. Throws `BadInput` when a pack cannot hold it. */
export function packRecord(document: ReadDocument): ArticleRecord {
  const { id, header, text } = document;
  try {
    return recordLine(describeArticle({ id, header, text, quotations: quotationsOf(document), withSentences: false }))
      .record;
  } catch (failure) {
    throw failure instanceof PackError ? new BadInput(failure.message) : failure;
  }
}

async function info(path: string, io: VerbIo): Promise<number> {
  const pack = await readPack(path);
  if (typeof pack === "string") {
    io.warn(`${path}: ${pack}`);
    return 1;
  }
  const { name, created, version, counts, digest } = pack;
  io.print({ name, created, version, ...counts, digest });
  return 0;
}

/** What is wrong is this verb's answer, so it goes where answers go. */
async function verify(path: string, io: VerbIo): Promise<number> {
  const pack = await readPack(path);
  io.print(typeof pack === "string" ? pack : "ok");
  return typeof pack === "string" ? 1 : 0;
}

/** The header of a pack that was read to its end and is whole, else what is wrong. */
async function readPack(path: string): Promise<PackHeader | string> {
  try {
    return (await decodePack(new Blob([new Uint8Array(await readFile(path))]))).header;
  } catch (failure) {
    if (!(failure instanceof PackError) && !isFileError(failure)) throw failure;
    return failure.message;
  }
}

function onlyFile(action: string, args: readonly string[]): string {
  const [path, ...more] = args;
  if (!path || more.length > 0) throw new UsageError(`pack ${action} takes one file`);
  return path;
}
