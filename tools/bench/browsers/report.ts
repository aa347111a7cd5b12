import { join } from "node:path";
import type { Timings } from "../../../core/messages.ts";
import { figure } from "../side-by-side/table.ts";
import { writeBetween } from "../write-between.ts";
import type { ColdRow } from "./cold-pages.ts";

const ROOT = join(import.meta.dirname, "../../..");

/** Parts of the way from the page's message to its answer, and what comes before and after. */
const COLUMNS: readonly (readonly [head: string, of: (ms: Timings) => number | undefined])[] = [
  ["**round trip**", ({ answer }) => answer],
  ["start", ({ awake }) => awake],
  ["read", ({ read }) => read],
  ["find", ({ find }) => find],
  ["match", ({ match }) => match],
  ["– index", ({ index }) => index],
  ["– passages", ({ passages }) => passages],
  ["capture", ({ capture }) => capture],
  ["paint", ({ paint }) => paint],
  ["page at rest to badges", ({ total }) => total],
];

/** Medians, and the least of the round trips, which other work on the machine shows least in. */
export function coldTable(rows: readonly ColdRow[]): string {
  const head = [
    "browser",
    "quotations",
    ...COLUMNS.map(([name]) => name),
    "least round trip",
    "badges",
    "memory MB",
    "imported / s",
    "load",
  ];
  const lines = rows.map((row) => [
    row.version.replace(/^(?:Mozilla )?(\w+) (\d+).*/, "$1 $2"),
    row.quotations.toLocaleString("en"),
    ...COLUMNS.map(([, of]) => figure(median(row.runs.flatMap((ms) => of(ms) ?? [])))),
    figure(Math.min(...row.runs.flatMap(({ answer }) => answer ?? []))),
    String(row.badges),
    row.memory ? `${figure(row.memory.MB)} (${row.memory.of})` : "–",
    row.importedPerSecond ? figure(row.importedPerSecond) : "–",
    figure(row.load),
  ]);
  return [head, head.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

const LEGEND = `Medians in milliseconds by the clock. _Round trip_: from the page's message to a stopped background until its answer, the
background's own start included, with no driver attached. _Start_: the background had been running for so long when the message came. _Index_: opening the database and its index. _Passages_: reading the
candidates' words. _Page at rest to badges_: also waiting for an idle moment of the page, capture and paint.`;

export function writeReport(rows: readonly ColdRow[]): void {
  writeBetween(join(ROOT, "BENCHMARKS.md"), "cold pages", `${coldTable(rows)}\n\n${LEGEND}`);
}

function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
