#!/usr/bin/env node
/** Prints each quotation of an article with cue, mention, speaker and the rules that decided, and what the other rules would have said. */

import { readFile } from "node:fs/promises";
import { explainArticle } from "./explain/explain-article.ts";

const [path] = process.argv.slice(2);
if (!path) {
  console.error("usage: npm run explain -- FILE   (plain text, or JSON Lines of documents)");
  process.exit(2);
}

for (const { id, text } of documentsIn(await readFile(path, "utf8"))) {
  if (id) console.log(`── ${id}\n`);
  console.log(`${explainArticle(text)}\n`);
}

function documentsIn(content: string): { id: string; text: string }[] {
  if (!path!.endsWith(".jsonl")) return [{ id: "", text: content }];
  return content
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));
}
