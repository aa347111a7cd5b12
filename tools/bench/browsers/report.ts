import { join } from "node:path";
import type { Timings } from "../../../core/messages.ts";
import { figure } from "../side-by-side/table.ts";
import { writeBetween } from "../write-between.ts";
import type { ColdRow } from "./cold-pages.ts";

const ROOT = join(import.meta.dirname, "../../..");

/** Parts of the way from the page's message to its answer, and what comes before and after. */
const COLUMNS: readonly (readonly [head: string, of: (ms: Timings) => number | undefined])[] = [
  ["told before", ({ coming }) => coming],
  ["**round trip**", ({ answer }) => answer],
  ["start", ({ awake }) => awake],
  ["read", ({ read }) => read],
  ["find", ({ find }) => find],
  ["match", ({ match }) => match],
  ["– index", ({ index }) => index],
  ["– passages", ({ passages }) => passages],
  ["capture", ({ capture }) => capture],
  ["paint", ({ paint }) => paint],
  ["**page at rest to badges**", ({ total }) => total],
  ["to final badges", ({ final }) => final],
  ["from being told to badges", ({ coming, answer, paint }) => coming && coming + (answer ?? 0) + paint],
];

/** Medians, and the least of the round trips, which other work on the machine shows least in. */
export function coldTable(rows: readonly ColdRow[]): string {
  const head = [
    "browser",
    "quotations",
    "page comes",
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
    row.arrival,
    ...COLUMNS.map(([, of]) => figure(median(row.runs.flatMap((ms) => of(ms) ?? [])))),
    figure(Math.min(...row.runs.flatMap(({ answer }) => answer ?? []))),
    String(row.badges),
    row.memory ? `${figure(row.memory.MB)} (${row.memory.of})` : "–",
    row.importedPerSecond ? figure(row.importedPerSecond) : "–",
    figure(row.load),
  ]);
  return [head, head.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

const LEGEND = `Medians in milliseconds by the clock, with no driver attached to a stopped background. _Page comes_: all at once, as from a disk, or
its second half a second after the first, as over a line. _Told before_: so long before it asked had the page said that it was coming, which starts the background and lets it rehearse.
_Round trip_: from the page's question to its first answer; where the page comes at once the background's own start is in it. _Start_: the background had been running for so long when the question came.
_Index_: waiting for the database and its index. _Passages_: for the candidates' words. _Page at rest to badges_: what a reader waits: an idle moment of the page, capture, round trip and paint.
_To final badges_: from the page at rest until what stands around the reports is told too.
_From being told to badges_: the whole of it, cold, making ready included.`;

export function writeReport(rows: readonly ColdRow[]): void {
  writeBetween(join(ROOT, "BENCHMARKS.md"), "cold pages", `${coldTable(rows)}\n\n${LEGEND}`);
}

function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
