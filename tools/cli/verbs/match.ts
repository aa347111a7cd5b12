import { matchArticle } from "../../../core/matching/match-article.ts";
import { needed, readOptions } from "../../arguments.ts";
import { quotationsOf, readCorpus, recordOf } from "../corpus-files.ts";
import { parseDocument, readDocument } from "../document.ts";
import { answerLines } from "../json-lines.ts";
import type { VerbIo } from "../verb.ts";

/** `match --corpus FILE…`: each quotation of each document with its matches in the corpus. */
export async function run(args: string[], io: VerbIo): Promise<number> {
  const options = readOptions(args, ["corpus"]);
  const { corpus, failed } = await readCorpus(needed(options, "corpus"), io);
  const code = await answerLines(io, parseDocument, async (line) => {
    const document = await readDocument(line);
    const { id, text, echo } = document;
    const quotations = quotationsOf(document);
    const record = recordOf(document, quotations);
    const annotations = await matchArticle({ record, quotations, text }, corpus);
    return {
      id,
      ...(echo ? { text } : {}),
      annotations: annotations.map(({ quotation, ...found }) => ({ ...quotation, ...found })),
    };
  });
  return failed > 0 ? 1 : code;
}
