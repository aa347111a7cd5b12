import type { ArticleRecord } from "../../model.ts";
import type { Bytes } from "../byte-lines.ts";
import {
  MAX_COMPRESSED_BYTES,
  MAX_INFLATED_BYTES,
  MAX_LINE_BYTES,
  MAX_RATIO,
  RATIO_COUNTS_FROM_BYTES,
} from "./limits.ts";
import { LineChain } from "./line-chain.ts";
import { PackError } from "./pack-error.ts";
import { encodeHeader, PACK_VERSION } from "./pack-header.ts";
import { checkRecord, packable } from "./pack-record.ts";

/**
 * A pack is one gzip stream (RFC 1952) of lines of JSON (newline-delimited, UTF-8):
 *
 *     {"format":"second-source-pack","version":1,"name":"…","created":"2026-03-01","counts":{…},"digest":"…"}
 *     {"id":"…","url":"https://…","outlet":{…},"title":"…",…,"passages":[{"kind":"direct","text":"…","before":"…",…},…]}
 *     …one line per article
 *
 * Rows only: quotations with a little context. No article bodies, and nothing that a reader of packs would run.
 * The same records, name and day give the same lines. Throws a PackError when a record does not fit.
 */
export async function encodePack(
  records: Iterable<ArticleRecord>,
  { name, created }: { name: string; created: string },
): Promise<Uint8Array> {
  const lines = Array.from(records, recordLine);
  const bytes = lines.map((line) => line.bytes);
  const header = encodeHeader({
    version: PACK_VERSION,
    name,
    created,
    counts: {
      articles: lines.length,
      quotations: lines.reduce((sum, { record }) => sum + record.passages.length, 0),
      outlets: new Set(lines.map(({ record }) => record.outlet.domain)).size,
    },
    digest: await digestOf(bytes),
  });
  return deflated([utf8(header), ...bytes]);
}

async function digestOf(lines: readonly Bytes[]): Promise<string> {
  const chain = new LineChain();
  for (const line of lines) chain.add(line);
  return chain.digest();
}

/** One article's line, as a pack holds it. Throws a PackError that names the article when it cannot be in a pack. */
export function recordLine(given: ArticleRecord): {
  readonly record: ArticleRecord;
  readonly bytes: Bytes;
} {
  const checked = checkRecord(packable(given));
  if (!checked.ok) throw new PackError("bad-record", `“${given.id}” cannot be in a pack (${checked.problem}).`);
  const bytes = utf8(JSON.stringify(checked.record));
  if (bytes.length > MAX_LINE_BYTES) {
    throw new PackError("too-large", `“${given.id}” has more quotations than a line of a pack may hold.`);
  }
  return { record: checked.record, bytes };
}

function utf8(line: string): Bytes {
  return new TextEncoder().encode(`${line}\n`);
}

async function deflated(lines: readonly Bytes[]): Promise<Uint8Array> {
  const plain = new Blob([...lines]);
  const stream = plain.stream().pipeThrough(new CompressionStream("gzip"));
  const packed = new Uint8Array(await new Response(stream).arrayBuffer());
  const tooDense = plain.size > RATIO_COUNTS_FROM_BYTES && plain.size > MAX_RATIO * packed.length;
  if (plain.size > MAX_INFLATED_BYTES || packed.length > MAX_COMPRESSED_BYTES || tooDense) {
    throw new PackError("too-large", "These articles are too many for one pack; make several.");
  }
  return packed;
}
