import type { Row } from "./figures.ts";
import { KIND_NAMES } from "./queries.ts";

const COLUMNS: readonly (readonly [head: string, cell: (row: Row) => string])[] = [
  ["engine", ({ engine, name }) => (engine === "ours" ? `**${name}**` : name)],
  ["build s", ({ buildS }) => figure(buildS)],
  ["at rest MB", ({ atRestMB }) => figure(atRestMB)],
  ["load ms", ({ loadMs }) => figure(loadMs)],
  ["held MB", ({ heapMB }) => figure(heapMB)],
  ["cold page ms", ({ coldMs }) => figure(coldMs)],
  ["query p50 / p95 ms", ({ p50Ms, p95Ms }) => `${figure(p50Ms)} / ${figure(p95Ms)}`],
  [`recall@5 ${KIND_NAMES.join(" / ")}`, recalls],
];

/** A Markdown table for each size. What an engine did not reach is said in its last column. */
export function tables(rows: readonly Row[]): string {
  const bySize = [...Map.groupBy(rows, ({ quotations }) => quotations)].sort(([a], [b]) => a - b);
  return bySize.map(([size, ofSize]) => `**${size.toLocaleString("en")} quotations**\n\n${table(ofSize)}`).join("\n\n");
}

function table(rows: readonly Row[]): string {
  const lines = [COLUMNS.map(([head]) => head), COLUMNS.map(() => "---"), ...rows.map(cells)];
  return lines.map((line) => `| ${line.join(" | ")} |`).join("\n");
}

function cells(row: Row): string[] {
  return COLUMNS.map(([, cell]) => cell(row));
}

function recalls({ recall, ended }: Row): string {
  if (!recall) return ended ?? "–";
  return KIND_NAMES.map((kind) => recall[kind]?.toFixed(3) ?? "–").join(" / ");
}

/** Two digits that count, and no more. */
export function figure(value: number | undefined): string {
  if (value === undefined) return "–";
  if (value >= 100) return Math.round(value).toLocaleString("en");
  return value < 0.01 ? "< 0.01" : value.toPrecision(2);
}

/** How far ahead of the quickest other engine we are, from a cold start; null where nobody else got there. */
export function lead(
  rows: readonly Row[],
  quotations: number,
): { readonly times: number; readonly peer: string } | null {
  const started = rows.filter((row) => row.quotations === quotations && row.coldMs !== undefined);
  const ours = started.find(({ engine }) => engine === "ours");
  const [peer] = started.filter(({ engine }) => engine !== "ours").sort((a, b) => a.coldMs! - b.coldMs!);
  return ours && peer ? { times: peer.coldMs! / ours.coldMs!, peer: peer.name } : null;
}
