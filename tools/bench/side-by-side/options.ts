import { flag, positive, readOptions, single, UsageError } from "../../arguments.ts";
import { ENGINES } from "./engines.ts";

export interface BenchOptions {
  /** Quotations. */
  readonly sizes: readonly number[];
  readonly engines: readonly string[];
  /** Seconds of the processor that building, and then asking, may take. */
  readonly limit: number;
  /** Rows measured earlier, instead of a run. */
  readonly from: string | null;
  /** Where each row is kept as it is measured. */
  readonly rows: string | null;
  readonly write: boolean;
}

export const USAGE = `npm run bench -- [--sizes 10000,100000] [--engines NAME,…] [--limit SECONDS] [--rows FILE] [--from FILE] [--write]

Finds generated quotations again: our index beside the libraries one would otherwise use, same quotations, same queries.
  --sizes     how many quotations, several by commas (default 10000,100000: a few minutes; 1000000 takes an hour)
  --engines   some of ${Object.keys(ENGINES).join(", ")} (default all)
  --limit     seconds of the processor after which building or asking is given up (default 60)
  --rows      append each row to this file as it is measured (one line of JSON)
  --from      measure nothing: take the rows of this file
  --write     put tables and plot into BENCHMARKS.md and tools/bench/results`;

const DEFAULTS = { sizes: [10_000, 100_000], limit: 60 };
const OPTIONS = ["sizes", "engines", "limit", "rows", "from", "write"] as const;

/** @throws UsageError saying what is wrong */
export function parseOptions(args: readonly string[]): BenchOptions {
  const given = readOptions(args, OPTIONS);
  const list = (name: "sizes" | "engines") => single(given, name)?.split(",").filter(Boolean);
  const engines = list("engines") ?? Object.keys(ENGINES);
  const unknown = engines.find((name) => !(name in ENGINES));
  if (unknown) throw new UsageError(`there is no engine "${unknown}"`);
  const limit = single(given, "limit");
  return {
    sizes: list("sizes")?.map((size) => positive("sizes", size)) ?? DEFAULTS.sizes,
    engines,
    limit: limit === undefined ? DEFAULTS.limit : positive("limit", limit),
    from: single(given, "from") ?? null,
    rows: single(given, "rows") ?? null,
    write: flag(given, "write"),
  };
}
