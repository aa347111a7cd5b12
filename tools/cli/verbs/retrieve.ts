import { retrieve } from "../../../core/matching/retrieve.ts";
import { needed, readOptions, single, UsageError } from "../../arguments.ts";
import { readCorpus } from "../corpus-files.ts";
import { answerLines, BadInput } from "../json-lines.ts";
import type { VerbIo } from "../verb.ts";

/** Hits when `--k` is not given. */
const HITS = 20;

/** `retrieve --corpus FILE… [--k 20]`: the passages that carry a quote or claim, best first. */
export async function run(args: string[], io: VerbIo): Promise<number> {
  const options = readOptions(args, ["corpus", "k"]);
  const k = Number(single(options, "k") ?? HITS);
  if (!Number.isInteger(k) || k < 1) throw new UsageError("--k needs a whole number from 1 on");
  const { corpus, failed } = await readCorpus(needed(options, "corpus"), io);
  const code = await answerLines(io, parseQuery, async ({ id, text }) => {
    const hits = await retrieve(text, corpus, k);
    return {
      id,
      hits: hits.map(({ article, passage, score }) => ({
        doc: article.id,
        start: passage.start,
        end: passage.end,
        score: Math.round(score * 10_000) / 10_000,
      })),
    };
  });
  return failed > 0 ? 1 : code;
}

function parseQuery(value: unknown): { id: string; text: string } {
  const { id, text } = (value ?? {}) as { id?: unknown; text?: unknown };
  if (typeof id !== "string" || id === "") throw new BadInput("a query needs an id");
  if (typeof text !== "string") throw new BadInput("a query needs a text");
  return { id, text };
}
