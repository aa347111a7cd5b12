#!/usr/bin/env node
/**
 * Does confidence say the truth? By steps of confidence: how many quotations have it, what it says on average, how many of
 * them have the right speaker; then the same for each pair of rules (who is mentioned · who that is), with the share drawn
 * towards what confidence says now as if that were `PRIOR` quotations more. Annotated articles are only counted.
 * usage: node tools/bench/calibration.ts FILE
 */

import { annotatedArticles, type Outcome, outcomesOf, percent, share } from "./speaker-outcomes.ts";

/** Quotations that our own guess counts for. */
const PRIOR = 10;

/** Pairs of rules with fewer quotations say nothing. */
const FEWEST = 5;

const STEP = 0.05;

const [path] = process.argv.slice(2);
if (!path) {
  console.error("usage: node tools/bench/calibration.ts FILE");
  process.exit(2);
}
const outcomes = outcomesOf(await annotatedArticles(path));

const said = (list: readonly Outcome[]) => list.reduce((sum, { confidence }) => sum + confidence, 0) / list.length;

console.log("| confidence | quotations | says | right |\n|---|---|---|---|");
const steps = Map.groupBy(outcomes, ({ confidence }) => Math.floor(confidence / STEP + 1e-9));
for (const [step, list] of [...steps].sort(([a], [b]) => b - a))
  console.log(
    `| ${(step * STEP).toFixed(2)}– | ${list.length} | ${(100 * said(list)).toFixed(1)} % | ${percent(list)} |`,
  );

for (const marked of [true, false]) {
  const kind = outcomes.filter((each) => each.marked === marked);
  const sure = kind.filter(({ confidence }) => confidence >= 0.9);
  const part = ((100 * sure.length) / kind.length).toFixed(1);
  console.log(
    `\n${marked ? "in marks" : "without"}: confidence ≥ .9 right ${percent(sure)} on ${part} % of ${kind.length}\n`,
  );
  console.log("| rules | quotations | says | right | drawn |\n|---|---|---|---|---|");
  const pairs = Map.groupBy(kind, ({ mention, speaker }) => `${mention} · ${speaker}`);
  for (const [rules, list] of [...pairs].sort(([, a], [, b]) => b.length - a.length)) {
    if (list.length < FEWEST) continue;
    const drawn = (share(list) * list.length + said(list) * PRIOR) / (list.length + PRIOR);
    console.log(
      `| ${rules} | ${list.length} | ${said(list).toFixed(3)} | ${share(list).toFixed(3)} | ${drawn.toFixed(3)} |`,
    );
  }
}
