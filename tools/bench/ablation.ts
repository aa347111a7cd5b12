#!/usr/bin/env node
/**
 * What each mention sieve brings: the quotations it decides, how often it is right, and what is lost when it is left out.
 * Reads a set of annotated articles (JSON Lines with `text` and `quotes`, each with `start`, `end`, `kind`, `speaker_start`,
 * `speaker_end`); the set is only measured. usage: node tools/bench/ablation.ts FILE
 */

import { readFile } from "node:fs/promises";
import { analyse } from "../../core/quotation/analysis.ts";
import { markedQuotations } from "../../core/quotation/marked/marked-quotations.ts";
import type { Sieve } from "../../core/quotation/mention/attribution.ts";
import { SIEVES } from "../../core/quotation/mention/sieves.ts";

interface Gold {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly speaker_start: number | null;
  readonly speaker_end: number | null;
}

interface Article {
  readonly text: string;
  readonly quotes: readonly Gold[];
}

/** A quotation in marks set against the annotated one that holds most of it. */
interface Outcome {
  readonly sieve: string;
  readonly right: boolean;
}

const [path] = process.argv.slice(2);
if (!path) {
  console.error("usage: node tools/bench/ablation.ts FILE");
  process.exit(2);
}
const articles = (await readFile(path, "utf8"))
  .split("\n")
  .filter((line) => line.trim())
  .map((line): Article => JSON.parse(line));

const all = outcomes(SIEVES);
console.log(`all sieves: ${percent(all)} of ${all.length} quotations in marks have the right speaker\n`);
console.log("| sieve | decides | right | all others without it |\n|---|---|---|---|");
for (const { name } of SIEVES) {
  const own = all.filter(({ sieve }) => sieve === name);
  const without = outcomes(SIEVES.filter((sieve) => sieve.name !== name));
  console.log(`| ${name} | ${own.length} | ${percent(own)} | ${percent(without)} |`);
}

function outcomes(sieves: readonly Sieve[]): Outcome[] {
  return articles.flatMap(({ text, quotes }) =>
    markedQuotations(analyse({ text }, sieves)).flatMap(({ start, end, kind, speaker, sieve }) => {
      const gold = kind === "title" || kind === "scare" ? undefined : holding(quotes, start, end);
      if (!gold) return [];
      const right =
        gold.speaker_start === null
          ? speaker === null
          : speaker !== null && speaker.start < gold.speaker_end! && gold.speaker_start < speaker.end;
      return [{ sieve: sieve?.split(" · ")[0] ?? "none", right }];
    }),
  );
}

/** The shortest annotated quotation in marks that holds at least half of the span. */
function holding(quotes: readonly Gold[], start: number, end: number): Gold | undefined {
  const overlap = (gold: Gold) => Math.min(end, gold.end) - Math.max(start, gold.start);
  return quotes
    .filter((gold) => gold.kind !== "indirect" && overlap(gold) >= (end - start) / 2)
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

function percent(list: readonly Outcome[]): string {
  return list.length === 0 ? "–" : `${((100 * list.filter(({ right }) => right).length) / list.length).toFixed(1)} %`;
}
