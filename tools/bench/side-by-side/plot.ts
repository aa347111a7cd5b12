import { ENGINES } from "./engines.ts";
import type { Row } from "./figures.ts";

/** Width and height of the picture, and of the square in each of its two panels in which lines are drawn. Pixels. */
const [WIDTH, HEIGHT] = [900, 460];
const PANEL = { width: 350, height: 300, top: 60 };

const PANELS = [
  { left: 70, title: "Cold start and a page of 40, ms", of: ({ coldMs }: Row) => coldMs },
  { left: 510, title: "Held in memory, MB", of: ({ heapMB }: Row) => heapMB },
] as const;

/** One colour for a library, on light and on dark ground; engines that are asked with the rarest words only are dashed. */
const COLOURS: Readonly<Record<string, string>> = {
  ours: "#d9480f",
  flexsearch: "#1971c2",
  minisearch: "#2f9e44",
  orama: "#9c36b5",
};

/** Two panels over the number of quotations, both ways logarithmic, as SVG. An engine without a figure has no point. */
export function plot(rows: readonly Row[]): string {
  const sizes = [...new Set(rows.map(({ quotations }) => quotations))].sort((a, b) => a - b);
  const names = Object.keys(ENGINES).filter((name) => rows.some(({ engine }) => engine === name));
  const panels = PANELS.map((panel) => drawPanel(panel, rows, sizes, names));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img">`,
    "<title>Finding a quotation again: time from a cold start, and memory, by number of quotations</title>",
    "<style>text{font:12px system-ui,sans-serif;fill:#555}.grid{stroke:#8884}.line{fill:none;stroke-width:2}@media(prefers-color-scheme:dark){text{fill:#bbb}}</style>",
    ...panels,
    ...names.map(legend),
    "</svg>\n",
  ].join("\n");
}

function drawPanel(
  { left, title, of }: (typeof PANELS)[number],
  rows: readonly Row[],
  sizes: readonly number[],
  names: readonly string[],
): string {
  const bottom = PANEL.top + PANEL.height;
  const values = rows.flatMap((row) => of(row) ?? []).map(atLeastOne);
  const decades = {
    low: Math.floor(Math.log10(Math.min(...values))),
    high: Math.ceil(Math.log10(Math.max(...values))),
  };
  const x = (size: number) => left + PANEL.width * (sizes.length > 1 ? sizes.indexOf(size) / (sizes.length - 1) : 0.5);
  const scale = PANEL.height / Math.max(1, decades.high - decades.low);
  const y = (value: number) => bottom - (Math.log10(atLeastOne(value)) - decades.low) * scale;
  const ticks = Array.from({ length: decades.high - decades.low + 1 }, (_, i) => 10 ** (decades.low + i));
  const across = ticks.map(
    (tick) =>
      `<path class="grid" d="M${left} ${y(tick)}h${PANEL.width}"/>${text(left - 8, y(tick) + 4, shortly(tick), "end")}`,
  );
  const below = sizes.map((size) => text(x(size), bottom + 20, shortly(size), "middle"));
  const lines = names.map((name) => {
    const points = rows
      .filter(({ engine }) => engine === name)
      .sort((a, b) => a.quotations - b.quotations)
      .flatMap((row) => {
        const value = of(row);
        return value === undefined ? [] : [[x(row.quotations), y(value)] as const];
      });
    return drawLine(points, name);
  });
  return [text(left, PANEL.top - 24, title, "start"), ...across, ...below, ...lines].join("\n");
}

function drawLine(points: readonly (readonly [number, number])[], name: string): string {
  const colour = colourOf(name);
  const path = points.map(([x, y], i) => `${i === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");
  const dots = points.map(([x, y]) => `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="3.5" fill="${colour}"/>`);
  return `<path class="line" stroke="${colour}"${dashes(name)} d="${path || "M0 0"}"/>${dots.join("")}`;
}

function legend(name: string, i: number): string {
  const [x, y] = [70 + (i % 3) * 270, HEIGHT - 52 + Math.floor(i / 3) * 20];
  const line = `<path class="line" stroke="${colourOf(name)}"${dashes(name)} d="M${x} ${y - 4}h24"/>`;
  return line + text(x + 30, y, ENGINES[name]?.name ?? name, "start");
}

const colourOf = (name: string) => COLOURS[name.replace("-planned", "")] ?? "#888";
const dashes = (name: string) => (name.endsWith("-planned") ? ' stroke-dasharray="5 4"' : "");

function text(x: number, y: number, words: string, anchor: "start" | "middle" | "end"): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}">${words}</text>`;
}

/** Below one millisecond or megabyte nobody waits. */
function atLeastOne(value: number): number {
  return Math.max(1, value);
}

function shortly(value: number): string {
  if (value >= 1e6) return `${value / 1e6} M`;
  return value >= 1e3 ? `${value / 1e3} k` : String(value);
}
