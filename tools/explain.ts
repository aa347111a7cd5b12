#!/usr/bin/env node
/** Prints each quotation of an article with cue, mention, speaker and the rule that decided, and what the other rules would have said. */

import { readFile } from "node:fs/promises";
import type { Quotation } from "../core/model.ts";
import { type Analysis, analyse } from "../core/quotation/analysis.ts";
import { findQuotations } from "../core/quotation/find-quotations.ts";
import type { MarkedRun } from "../core/quotation/marks/marked-run.ts";
import { SIEVES } from "../core/quotation/mention/sieves.ts";

const [path] = process.argv.slice(2);
if (!path) {
  console.error("usage: npm run explain -- FILE   (plain text, or JSON Lines of documents)");
  process.exit(2);
}

for (const { id, text } of documentsIn(await readFile(path, "utf8"))) {
  if (id) console.log(`── ${id}`);
  const analysis = analyse({ text });
  for (const quotation of findQuotations({ text })) console.log(explain(quotation, analysis));
}

function documentsIn(content: string): { id: string; text: string }[] {
  if (!path!.endsWith(".jsonl")) return [{ id: "", text: content }];
  return content
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));
}

function explain(quotation: Quotation, analysis: Analysis): string {
  const { kind, text, speaker, cue, confidence, sieve, group } = quotation;
  const run = analysis.scene.runs.find((each) => each.start === quotation.start && each.end === quotation.end);
  return [
    "",
    `${kind}${group ? ` (group ${group})` : ""}  ${shorten(text)}`,
    `  cue      ${cue?.text ?? "–"}`,
    `  mention  ${speaker?.text ?? "–"}`,
    `  speaker  ${speaker?.name ?? "–"}`,
    `  decided  ${sieve ?? "nobody"}, confidence ${confidence}`,
    ...(run && kind !== "indirect" ? others(run, analysis) : []),
  ].join("\n");
}

/** Each sieve's own answer, the decider marked. */
function others(run: MarkedRun, { scene }: Analysis): string[] {
  const decider = scene.decided.get(run)?.sieve;
  return SIEVES.flatMap((sieve) => {
    const { mention } = sieve.find(run, scene) ?? { mention: null };
    if (!mention) return [];
    return [
      `    ${sieve.name === decider ? "→" : " "} ${sieve.name.padEnd(20)} ${scene.reading.text.slice(mention.start, mention.end)}`,
    ];
  });
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 110 ? `${line.slice(0, 70)} … ${line.slice(-35)}` : line;
}
