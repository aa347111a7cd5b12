/**
 * Finding a quotation again among many: our index beside the libraries one would otherwise use, same quotations, same
 * queries, one run. `node --expose-gc tools/bench/retrieval.ts [10000 100000 …]`, or one engine with `--only NAME`. Writes a table to
 * results/retrieval.md.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { WordSource } from "./generated-quotations.ts";
import { engines } from "./retrieval-engines.ts";

/** Queries of each kind; peers that take a second for each get fewer. */
const QUERIES = 300;
const SLOW_AFTER_MS = 8_000;

/** What is asked of a quotation: how many words of it, and how many of them altered. */
const KINDS = {
  window: { words: 25, altered: 0 },
  altered: { words: 25, altered: 3 },
  fragment: { words: 12, altered: 2 },
} as const;

type Kind = keyof typeof KINDS;

interface Query {
  readonly text: string;
  readonly answer: number;
}

const sizes = process.argv
  .slice(2)
  .filter((arg) => /^\d+$/.test(arg))
  .map(Number);
const only = process.argv.includes("--only") ? process.argv[process.argv.indexOf("--only") + 1] : null;
const rows: string[] = [];

for (const size of sizes.length > 0 ? sizes : [10_000, 100_000]) {
  const source = new WordSource(size);
  const quotations = Array.from({ length: size }, () => source.quotation().join(" "));
  const queries = Object.fromEntries(
    (Object.keys(KINDS) as Kind[]).map((kind) => [kind, queriesOf(kind, quotations, source)]),
  ) as Record<Kind, Query[]>;
  for (const [name, open] of Object.entries(engines)) {
    if (only && only !== name) continue;
    rows.push(measure(name, size, open, quotations, queries));
    process.stderr.write(`${rows.at(-1)}\n`);
  }
}

const head = `| engine | quotations | build s | heap MB | at rest MB | load ms | query p50 / p95 ms | recall@5 ${Object.keys(KINDS).join(" / ")} |`;
const table = [head, head.replace(/[^|]+/g, " --- "), ...rows].join("\n");
if (!only) {
  const note = `Made by \`npm run bench\` on Node ${process.versions.node}. Compare within a run only: other work shared the machine.`;
  writeFileSync(
    join(import.meta.dirname, "results", "retrieval.md"),
    `# Finding a quotation again\n\n${note}\n\n${table}\n`,
  );
}
process.stdout.write(`${table}\n`);

function queriesOf(kind: Kind, quotations: readonly string[], source: WordSource): Query[] {
  const { words, altered } = KINDS[kind];
  return Array.from({ length: QUERIES }, () => {
    const { answer, all } = longEnough(quotations, words, source);
    const start = source.below(all.length - words + 1);
    const window = all.slice(start, start + words);
    for (let i = 0; i < altered; i++) window[source.below(window.length)] = source.word();
    return { text: window.join(" "), answer };
  });
}

function longEnough(quotations: readonly string[], words: number, source: WordSource) {
  for (;;) {
    const answer = source.below(quotations.length);
    const all = (quotations[answer] as string).split(" ");
    if (all.length >= words) return { answer, all };
  }
}

function measure(
  name: string,
  size: number,
  open: (typeof engines)[string],
  quotations: readonly string[],
  queries: Record<Kind, Query[]>,
): string {
  const before = heap();
  const building = performance.now();
  const engine = open(quotations);
  const build = (performance.now() - building) / 1000;
  const held = heap() - before;
  const stored = engine.store();
  const loading = performance.now();
  engine.load(stored.content);
  const load = performance.now() - loading;
  const times: number[] = [];
  const recalls = Object.values(queries).map((list) => {
    let found = 0;
    let asked = 0;
    const started = performance.now();
    for (const { text, answer } of list) {
      if (performance.now() - started > SLOW_AFTER_MS) break;
      const from = performance.now();
      if (engine.find(text).slice(0, 5).includes(answer)) found++;
      times.push(performance.now() - from);
      asked++;
    }
    return (found / asked).toFixed(3);
  });
  times.sort((a, b) => a - b);
  const at = (share: number) => round(times[Math.floor(times.length * share)] as number);
  return `| ${name} | ${size.toLocaleString("en")} | ${round(build)} | ${held.toFixed(0)} | ${round(stored.bytes / 1e6)} | ${round(load)} | ${at(0.5)} / ${at(0.95)} | ${recalls.join(" / ")} |`;
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(2);
}

/** Megabytes held, typed arrays included. */
function heap(): number {
  // Twice: the buffers of what the first run found dead are only freed by the second.
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}
