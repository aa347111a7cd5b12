#!/usr/bin/env node
/**
 * How long the quotation pipeline takes over hostile text, and how that grows with its length. Prints a Markdown table. Growth
 * beyond two is mostly the collector's, once a text no longer fits into the nursery of the heap: that the work itself is
 * linear, `tests/fuzz/hostile-growth.test.ts` counts.
 */

import { findQuotations } from "../../core/quotation/find-quotations.ts";
import { HOSTILE_TEXTS, type HostileText } from "./hostile-texts.ts";

/** Characters read; each is twice the one before. */
const LENGTHS = [25_000, 50_000, 100_000, 200_000] as const;

/** Readings of each text; the quickest counts, since everything else a machine does only adds. */
const TRIES = 5;

/** What 100 kB may take at most, in milliseconds, and how much longer twice as much text may take. */
const LIMIT = { milliseconds: 50, growth: 2.6 } as const;

/** Quicker readings say nothing of growth. */
const TELLING = 4;

const [wanted] = process.argv.slice(2);
const texts = HOSTILE_TEXTS.filter(({ name }) => !wanted || name.includes(wanted));
findQuotations({ text: "Ann Dole said the bridge was “safe”. ".repeat(3000), language: "en" });

console.log(`| text | ${LENGTHS.map((length) => `${length / 1000} kB`).join(" | ")} | most growth |`);
console.log(`| --- |${" ---: |".repeat(LENGTHS.length + 1)}`);
const measured = texts
  .map((text) => ({ text, times: LENGTHS.map((length) => quickest(text, length)) }))
  .sort((a, b) => b.times[2]! - a.times[2]!);
for (const { text, times } of measured) {
  const growth = growthOf(times);
  const signs = [times[2]! > LIMIT.milliseconds ? "slow" : "", growth > LIMIT.growth ? "superlinear" : ""].filter(
    Boolean,
  );
  console.log(
    `| ${[text.name, ...signs].join(" · ")} | ${times.map((ms) => ms.toFixed(1)).join(" | ")} | ${growth.toFixed(2)} |`,
  );
}

function quickest({ of, language = "en" }: HostileText, length: number): number {
  const text = of(length);
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < TRIES; i++) {
    const before = process.threadCpuUsage();
    findQuotations({ text, language });
    const { user, system } = process.threadCpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
    if (best > 2000) break;
  }
  return best;
}

function growthOf(times: readonly number[]): number {
  const ratios = times.slice(1).map((time, i) => (time < TELLING ? 0 : time / Math.max(times[i]!, TELLING / 2)));
  return Math.max(...ratios);
}
