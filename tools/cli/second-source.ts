#!/usr/bin/env node
/** The command line: `second-source <verb> …`, documents as JSON Lines in, answers as JSON Lines out. */

import { readFile } from "node:fs/promises";
import { provideVectors } from "../../core/matching/meaning/provide-vectors.ts";
import { UsageError } from "../arguments.ts";
import type { Verb, VerbIo } from "./verb.ts";
import { committedVectors } from "./word-vectors.ts";

/** What each verb does, in the words of the usage text. Its code is loaded only when it is asked for. */
const VERBS: Record<string, string> = {
  extract: "extract < documents                     the quotations of each document",
  match: "match --corpus FILE… < documents        each quotation with its matches in the corpus",
  relate: "relate < pairs of spans                 how two given spans stand to each other",
  retrieve: "retrieve --corpus FILE… [--k 20] < queries   passages of the corpus that carry a quote or claim",
  loaded: "loaded < sentences                      evaluative language of the writer's own",
  origins: "origins < documents                     agencies and outlets cited, near copies",
  pack: "pack build --name N --out F < documents | pack info F | pack verify F",
  annotate: "annotate FILE|-                         one article's quotations and badges, as a table for a person",
};

const USAGE = `usage: second-source <verb> …\n\n${Object.values(VERBS)
  .map((line) => `  ${line}`)
  .join(
    "\n",
  )}\n\nDocuments are JSON Lines: {"id", "text" | "html", "url"?, "outlet"?, "title"?, "byline"?, "publishedAt"?}`;

const io: VerbIo = {
  input: standardInput(),
  print: (answer) => {
    process.stdout.write(`${typeof answer === "string" ? answer : JSON.stringify(answer)}\n`);
  },
  warn: (message) => {
    process.stderr.write(`${message}\n`);
  },
  readFile: (path) => readFile(path, "utf8"),
};

async function* standardInput(): AsyncGenerator<string> {
  process.stdin.setEncoding("utf8");
  for await (const chunk of process.stdin) yield chunk as string;
}

async function main([name = "", ...args]: string[]): Promise<number> {
  if (name === "--help" || name === "help") {
    io.print(USAGE);
    return 0;
  }
  if (!Object.hasOwn(VERBS, name)) throw new UsageError(name ? `no such verb: ${name}` : "a verb is missing");
  provideVectors(committedVectors);
  const verb: Verb = await import(`./verbs/${name}.ts`);
  return verb.run(args, io);
}

/** A reader who closes the pipe early (`| head`) is no error. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  io.warn(error instanceof UsageError ? `${error.message}\n\n${USAGE}` : `second-source: ${(error as Error).stack}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
