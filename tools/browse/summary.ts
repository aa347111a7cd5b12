import type { PageLine } from "./browse-page.ts";

/** The run in a few lines for a person. */
export function summary(lines: readonly PageLine[]): string {
  const sum = (count: (line: PageLine) => number) => lines.reduce((total, line) => total + count(line), 0);
  const withState = (state: PageLine["state"]) => lines.filter((line) => line.state === state).length;
  const quotations = sum((line) => line.quotations);
  const anchored = sum((line) => line.anchored);
  const totals = lines.flatMap(({ ms }) => (ms ? [ms.total] : []));
  const tasks = lines.flatMap(({ longTasks }) => longTasks ?? []);
  const worst = lines.map(({ longTasks }) => Math.max(0, ...(longTasks ?? [])));
  const knowsTasks = lines.some(({ longTasks }) => longTasks !== null);
  const rows: [string, string][] = [
    ["pages", String(lines.length)],
    ["annotated", String(withState("annotated"))],
    ["no quotations", String(withState("no-quotations"))],
    ["not an article", String(withState("not-an-article"))],
    ["failed", String(withState("failed"))],
    ["quotations", String(quotations)],
    ["anchored", `${anchored} (${quotations ? ((100 * anchored) / quotations).toFixed(1) : "–"} %)`],
    ["with a badge", String(sum((line) => line.badges.length))],
    ["ms in all, median / p95", `${percentile(totals, 0.5)} / ${percentile(totals, 0.95)}`],
    [
      "tasks of ours over 50 ms",
      knowsTasks
        ? `${tasks.length} (p95 of the pages' longest: ${percentile(worst, 0.95)})`
        : "this browser cannot tell",
    ],
    ["pages whose DOM changed", String(lines.filter(({ domChanged }) => domChanged).length)],
    ["pages with errors", String(lines.filter(({ errors }) => errors.length > 0).length)],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join("\n");
}

function percentile(values: readonly number[], share: number): number {
  if (values.length === 0) return 0;
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!);
}
