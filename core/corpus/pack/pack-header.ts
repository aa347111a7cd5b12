import * as v from "valibot";
import { cleanText } from "../clean-text.ts";
import { PackError } from "./pack-error.ts";

const FORMAT = "second-source-pack";

/** Raised when older releases could no longer read what we write. */
export const PACK_VERSION = 1;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const HeaderSchema = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  name: v.pipe(v.string(), v.transform(cleanText), v.minLength(1), v.maxLength(200)),
  created: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/)),
  counts: v.object({ articles: count, quotations: count, outlets: count }),
  digest: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

/** The first line of a pack. */
export interface PackHeader {
  readonly version: number;
  readonly name: string;
  /** The day it was made, `2026-03-01`. */
  readonly created: string;
  readonly counts: PackCounts;
  /** Of the record lines, by which a changed pack is known; `LineChain` says how it is computed. */
  readonly digest: string;
}

export interface PackCounts {
  readonly articles: number;
  readonly quotations: number;
  readonly outlets: number;
}

export function encodeHeader(header: PackHeader): string {
  const { version, name, created, counts, digest } = v.parse(HeaderSchema, { format: FORMAT, ...header });
  return JSON.stringify({ format: FORMAT, version, name, created, counts, digest });
}

/** Throws a PackError when the line is no header of ours, or one of a release that is newer. */
export function decodeHeader(line: string): PackHeader {
  const value = parsed(line);
  const format = (value as { format?: unknown } | null)?.format;
  if (format !== FORMAT) throw new PackError("not-a-pack", "This is a gzip file, but not a Second Source pack.");
  const { version } = value as { version?: unknown };
  if (typeof version === "number" && version > PACK_VERSION) {
    throw new PackError("newer-version", `This pack has format ${version}; this release reads up to ${PACK_VERSION}.`);
  }
  const checked = v.safeParse(HeaderSchema, value);
  if (!checked.success) {
    const [issue] = checked.issues;
    throw new PackError("not-a-pack", `The pack's header is damaged (${v.getDotPath(issue)}: ${issue.message}).`);
  }
  const { format: _, ...header } = checked.output;
  return header;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
