import { findQuotations } from "../../../core/quotation/find-quotations.ts";
import { UsageError } from "../../arguments.ts";
import { parseDocument, readDocument } from "../document.ts";
import { answerLines } from "../json-lines.ts";
import type { VerbIo } from "../verb.ts";

/** `extract`: the quotations of each document, in text order. */
export async function run(args: string[], io: VerbIo): Promise<number> {
  if (args.length > 0) throw new UsageError(`extract takes no arguments, it was given ${args.join(" ")}`);
  return answerLines(io, parseDocument, async (document) => {
    const { id, text, header, echo } = await readDocument(document);
    const { title, language } = header;
    return { id, ...(echo ? { text } : {}), quotations: findQuotations({ text, title, language }) };
  });
}
