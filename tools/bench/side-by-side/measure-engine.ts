/**
 * Measures one engine at one size, in a process of its own, and prints each group of figures as a line of JSON as soon as it
 * is known: whoever started us may end us when time is up, and keeps what was printed.
 *
 *     node --expose-gc measure-engine.ts build ENGINE SIZE FOLDER     → {"buildS":…, "atRestMB":…}
 *     node --expose-gc measure-engine.ts ask ENGINE SIZE FOLDER       → {"loadMs":…, "heapMB":…} {"coldMs":…} {"p50Ms":…, …}
 *
 * `build` leaves the index and the queries in FOLDER; `ask` finds them there, as a background does that was just started.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { WordSource } from "../generated-quotations.ts";
import { type BuiltIndex, ENGINES, type Engine } from "./engines.ts";
import type { Figures } from "./figures.ts";
import { KIND_NAMES, type Kind, makeQueries, planner, type Query } from "./queries.ts";

/** Queries of each kind… */
const EACH = 300;
/** …of which an engine gets fewer that has not answered them after so long. */
const LONGEST_MS = 8_000;

/** Quotations on a page. */
const PAGE = 40;

const [step, engineName, size, folder] = process.argv.slice(2) as [string, string, string, string];
const engine = ENGINES[engineName] as Engine;
const indexFile = join(folder, "index.bin");
const queryFile = join(folder, "queries.json");

await (step === "build" ? build(Number(size)) : ask());

async function build(size: number): Promise<void> {
  const source = new WordSource(size);
  const quotations = Array.from({ length: size }, () => source.quotation().join(" "));
  const queries = makeQueries(quotations, source, EACH);
  const started = busyMs();
  const index = await engine.build(quotations);
  tell({ buildS: (busyMs() - started) / 1000 });
  const bytes = await index.store();
  writeFileSync(indexFile, bytes);
  const plan = engine.planned ? planner(quotations) : (query: Query) => query;
  writeFileSync(queryFile, JSON.stringify(KIND_NAMES.map((kind) => [kind, queries[kind].map(plan)])));
  tell({ atRestMB: bytes.length / 1e6 });
}

async function ask(): Promise<void> {
  const queries = Object.fromEntries(JSON.parse(readFileSync(queryFile, "utf8"))) as Record<Kind, Query[]>;
  const before = heldMB();
  // The first look at this clock loads a part of Node, which is no engine's doing.
  performance.now();
  const started = busyMs();
  const index = await engine.load(readFileSync(indexFile));
  const loadMs = busyMs() - started;
  const asking = busyMs();
  const { ms: of } = await asked(index, queries.altered.slice(0, PAGE));
  tell({ loadMs, coldMs: loadMs + ((busyMs() - asking) / of.length) * PAGE });
  tell({ heapMB: heldMB() - before });
  const ms: number[] = [];
  const recall: Partial<Record<Kind, number>> = {};
  for (const kind of KIND_NAMES) {
    const answers = await asked(index, queries[kind]);
    recall[kind] = answers.found / answers.ms.length;
    ms.push(...answers.ms);
  }
  ms.sort((a, b) => a - b);
  const at = (share: number) => ms[Math.floor(ms.length * share)] as number;
  tell({ p50Ms: at(0.5), p95Ms: at(0.95), recall });
}

/** Milliseconds of each query, and how many had their quotation among the first five. */
async function asked(index: BuiltIndex, queries: readonly Query[]): Promise<{ ms: number[]; found: number }> {
  const ms: number[] = [];
  let found = 0;
  const end = performance.now() + LONGEST_MS;
  for (const { text, answer } of queries) {
    const from = performance.now();
    if (from > end) break;
    if ((await index.find(text)).slice(0, 5).includes(answer)) found++;
    ms.push(performance.now() - from);
  }
  return { ms, found };
}

/**
 * Milliseconds that this thread has computed: what else the machine does hardly shows in them, as it does in the clock's. Too
 * coarse for one query.
 */
function busyMs(): number {
  const { user, system } = process.threadCpuUsage?.() ?? process.cpuUsage();
  return (user + system) / 1000;
}

/** Megabytes held, typed arrays included. */
function heldMB(): number {
  // Twice: the buffers of what the first run found dead are only freed by the second.
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

function tell(figures: Figures): void {
  process.stdout.write(`${JSON.stringify(figures)}\n`);
}
