import { findOrigins } from "../../../core/matching/origins/find-origins.ts";
import { sharedText, sketchOf } from "../../../core/matching/sketch.ts";
import { UsageError } from "../../arguments.ts";
import { quotationsOf } from "../corpus-files.ts";
import { parseDocument, readDocument } from "../document.ts";
import { answerLines } from "../json-lines.ts";
import type { VerbIo } from "../verb.ts";

/** Share of common text below which two documents are not worth naming as copies. */
const WORTH_NAMING = 0.1;

/** `origins`: the agencies and outlets that each document names as its source, and near copies among the inputs. */
export async function run(args: string[], io: VerbIo): Promise<number> {
  if (args.length > 0) throw new UsageError(`origins takes no arguments, it was given ${args.join(" ")}`);
  const read: { id: string; origins: { name: string; start: number; end: number }[]; sketch: number[] }[] = [];
  const code = await answerLines({ ...io, print: () => {} }, parseDocument, async (line) => {
    const document = await readDocument(line);
    const quoted = quotationsOf(document).filter(({ kind }) => kind !== "indirect");
    const origins = findOrigins(document.text, document.header, quoted);
    read.push({
      id: document.id,
      origins: origins.map(({ name, start, end }) => ({ name, start, end })),
      sketch: sketchOf(document.text, quoted),
    });
  });
  for (const { id, origins, sketch } of read) {
    const shares = read
      .filter((other) => other.id !== id)
      .map((other) => ({ doc: other.id, share: sharedText(sketch, other.sketch) }));
    const copyOf = shares.filter(({ share }) => share >= WORTH_NAMING).sort((a, b) => b.share - a.share);
    io.print({ id, origins, copyOf: copyOf.map(({ doc, share }) => ({ doc, share: Math.round(share * 100) / 100 })) });
  }
  return code;
}
