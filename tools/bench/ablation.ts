#!/usr/bin/env node
/**
 * What each mention sieve brings: the quotations in marks that it decides, how often it is right, and the share of all that
 * is right when it is left out. Annotated articles (`speaker-outcomes.ts`) are only measured. usage: node tools/bench/ablation.ts FILE
 */

import { SIEVES } from "../../core/quotation/mention/sieves.ts";
import { annotatedArticles, outcomesOf, percent } from "./speaker-outcomes.ts";

const [path] = process.argv.slice(2);
if (!path) {
  console.error("usage: node tools/bench/ablation.ts FILE");
  process.exit(2);
}
const articles = await annotatedArticles(path);
const inMarks = (sieves = SIEVES) => outcomesOf(articles, sieves).filter(({ marked }) => marked);

const all = inMarks();
console.log(`all sieves: ${percent(all)} of ${all.length} quotations in marks have the right speaker\n`);
console.log("| sieve | decides | right | all others without it |\n|---|---|---|---|");
for (const { name } of SIEVES) {
  const own = all.filter(({ mention }) => mention === name);
  const without = inMarks(SIEVES.filter((sieve) => sieve.name !== name));
  console.log(`| ${name} | ${own.length} | ${percent(own)} | ${percent(without)} |`);
}
