import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { writeBetween } from "../write-between.ts";
import type { Row } from "./figures.ts";
import { plot } from "./plot.ts";
import { figure, lead, tables } from "./table.ts";

const ROOT = join(import.meta.dirname, "../../..");
const RESULTS = join(ROOT, "tools/bench/results");
const PLOT = "side-by-side.svg";

/** The size whose table stands in BENCHMARKS.md; the others are a click away. */
const SHOWN = 100_000;

const LEGEND = `Times are processor time of the main thread, those of single queries the clock's. _Cold page_: in a process that has just started, from the file to the answers for 40 quotations with three of 25 words altered, so reading the
index and uncompiled code count. _Held_: what the loaded index keeps in memory. _8 rarest words_: the same library asked by somebody who knows that common words are dear; its queries are
planned before the clock starts. Recall: a window of 25 words; the same with three altered; twelve words with two altered; two pieces of eight words.`;

/** Writes the tables and the plot: all of them into tools/bench/results, one size into BENCHMARKS.md. */
export function writeReport(rows: readonly Row[]): void {
  writeFileSync(join(RESULTS, PLOT), plot(rows));
  writeFileSync(
    join(RESULTS, "retrieval.md"),
    `# Finding a quotation again\n\n${conditions(rows)}\n\n${LEGEND}\n\n${tables(rows)}\n\n![Plot](${PLOT})\n`,
  );
  const largest = Math.max(...rows.filter(({ coldMs }) => coldMs).map(({ quotations }) => quotations));
  const shown = rows.filter(({ quotations }) => quotations === SHOWN);
  writeBetween(
    join(ROOT, "BENCHMARKS.md"),
    "side by side",
    [
      `${conditions(rows)} All sizes: [retrieval.md](tools/bench/results/retrieval.md).`,
      tables(shown.length > 0 ? shown : rows.filter(({ quotations }) => quotations === largest)),
      leads(rows),
      `![Time from a cold start, and memory, by number of quotations](tools/bench/results/${PLOT})`,
      LEGEND,
    ].join("\n\n"),
  );
}

function conditions(rows: readonly Row[]): string {
  const loads = rows.map(({ load }) => load);
  const range = `${figure(Math.min(...loads))} to ${figure(Math.max(...loads))}`;
  return `Made by \`npm run bench\` on Node ${process.versions.node}, ${cpus().length} cores, load average ${range}: compare within the run only.`;
}

/** "From a cold start we are n times ahead of …", for each size. */
export function leads(rows: readonly Row[]): string {
  const sizes = [...new Set(rows.map(({ quotations }) => quotations))].sort((a, b) => a - b);
  const parts = sizes.flatMap((size) => {
    const ahead = lead(rows, size);
    return ahead ? [`${Math.round(ahead.times)} times at ${size.toLocaleString("en")} (${ahead.peer})`] : [];
  });
  return `From a cold start to the answers for a page, ahead of the quickest other engine: ${parts.join("; ")}.`;
}
