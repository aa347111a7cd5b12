import type { ArticleRecord } from "../../model.ts";
import { type ByteLine, type Bytes, byteLines } from "../byte-lines.ts";
import {
  MAX_COMPRESSED_BYTES,
  MAX_INFLATED_BYTES,
  MAX_LINE_BYTES,
  MAX_RATIO,
  RATIO_COUNTS_FROM_BYTES,
} from "./limits.ts";
import { LineChain, NO_LINES } from "./line-chain.ts";
import { PackError } from "./pack-error.ts";
import { decodeHeader, type PackHeader } from "./pack-header.ts";
import { checkRecord } from "./pack-record.ts";

const MB = 1024 * 1024;

/** How far a pack has been read; plain data, so that it can wait in a job's cursor. */
export interface PackPosition {
  /** Bytes of the inflated stream. */
  readonly offset: number;
  readonly articles: number;
  readonly quotations: number;
  /** Of the articles' lines so far (`LineChain`). */
  readonly digest: string;
}

/** Every record of a pack. Throws a PackError; then none of it is to be trusted. */
export async function decodePack(file: Blob): Promise<{ header: PackHeader; records: ArticleRecord[] }> {
  const pack = await openPack(file);
  const records: ArticleRecord[] = [];
  for (let record = await pack.next(); record; record = await pack.next()) records.push(record);
  return { header: pack.header, records };
}

/**
 * Opens a pack for reading record by record, from the start or from a position taken earlier.
 * A gzip stream cannot be entered in its middle, so going on inflates the part before again, without parsing it.
 */
export async function openPack(file: Blob, from?: PackPosition): Promise<PackReader> {
  if (file.size > MAX_COMPRESSED_BYTES) {
    throw new PackError("too-large", `The file is larger than ${MAX_COMPRESSED_BYTES / MB} MB.`);
  }
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first !== 0x1f || second !== 0x8b) throw new PackError("not-gzip", "The file is not a pack.");
  const headerLines = packLines(file, 0);
  const headerLine = await nextLine(headerLines);
  if (!headerLine) throw new PackError("not-a-pack", "The pack is empty.");
  const header = decodeHeader(decoded(headerLine));
  if (!from) {
    const start = { offset: headerLine.next, articles: 0, quotations: 0, digest: NO_LINES };
    return new PackReader(header, headerLines, start);
  }
  await headerLines.return(undefined);
  return new PackReader(header, packLines(file, from.offset), from);
}

export class PackReader {
  readonly header: PackHeader;
  readonly #lines: AsyncGenerator<ByteLine, void, undefined>;
  readonly #chain: LineChain;
  #offset: number;
  #articles: number;
  #quotations: number;

  constructor(header: PackHeader, lines: AsyncGenerator<ByteLine, void, undefined>, at: PackPosition) {
    this.header = header;
    this.#lines = lines;
    this.#chain = new LineChain(at.digest);
    this.#offset = at.offset;
    this.#articles = at.articles;
    this.#quotations = at.quotations;
  }

  /** Where it stands when asked, whatever is read until the answer is there. */
  async position(): Promise<PackPosition> {
    const [offset, articles, quotations] = [this.#offset, this.#articles, this.#quotations];
    return { offset, articles, quotations, digest: await this.#chain.digest() };
  }

  /** The next article; null once the last one is read and the whole pack was found to be what its header says. */
  async next(): Promise<ArticleRecord | null> {
    const line = await nextLine(this.#lines);
    if (!line) {
      await this.#compareWithHeader();
      return null;
    }
    const record = this.#record(line);
    this.#chain.add(line.bytes);
    this.#offset = line.next;
    this.#articles += 1;
    this.#quotations += record.passages.length;
    return record;
  }

  async close(): Promise<void> {
    await this.#lines.return(undefined);
  }

  #record(line: ByteLine): ArticleRecord {
    const number = this.#articles + 2;
    let value: unknown;
    try {
      value = JSON.parse(decoded(line));
    } catch {
      throw new PackError("bad-record", `Line ${number} of the pack is not JSON.`);
    }
    const checked = checkRecord(value);
    if (!checked.ok)
      throw new PackError("bad-record", `Line ${number} of the pack is no article (${checked.problem}).`);
    return checked.record;
  }

  async #compareWithHeader(): Promise<void> {
    const { counts, digest } = this.header;
    if (this.#articles < counts.articles) {
      throw new PackError("truncated", `The pack ends after ${this.#articles} of ${counts.articles} articles.`);
    }
    const same = this.#articles === counts.articles && this.#quotations === counts.quotations;
    if (!same || (await this.#chain.digest()) !== digest) {
      throw new PackError("wrong-checksum", "The pack was changed after it was made: its checksum is wrong.");
    }
  }
}

function packLines(file: Blob, skip: number): AsyncGenerator<ByteLine, void, undefined> {
  const inflated = file.stream().pipeThrough(new DecompressionStream("gzip")).pipeThrough(inflationGuard(file.size));
  return byteLines(inflated, {
    skip,
    maxLine: MAX_LINE_BYTES,
    tooLong: () => new PackError("too-large", `A line of the pack is longer than ${MAX_LINE_BYTES / 1024} kB.`),
  });
}

/** Stops a stream that grows beyond what an honest pack of this size could hold. */
function inflationGuard(compressed: number): TransformStream<Bytes, Bytes> {
  const most = Math.min(MAX_INFLATED_BYTES, Math.max(RATIO_COUNTS_FROM_BYTES, compressed * MAX_RATIO));
  let inflated = 0;
  return new TransformStream({
    transform(chunk, out) {
      inflated += chunk.length;
      if (inflated > most) throw new PackError("too-large", `The pack grows beyond ${Math.floor(most / MB)} MB.`);
      out.enqueue(chunk);
    },
  });
}

/** The stream's own errors mean a damaged file; what they say differs between browsers, so we say it ourselves. */
async function nextLine(lines: AsyncGenerator<ByteLine, void, undefined>): Promise<ByteLine | null> {
  try {
    const line = await lines.next();
    return line.done ? null : line.value;
  } catch (failure) {
    if (failure instanceof PackError) throw failure;
    throw new PackError("damaged", "The pack is damaged or cut off.");
  }
}

function decoded(line: ByteLine): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(line.bytes);
  } catch {
    throw new PackError("bad-record", "The pack holds text that is not UTF-8.");
  }
}
