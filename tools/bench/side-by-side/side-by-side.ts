/** `npm run bench`: our index beside the libraries one would otherwise use. See options.ts. */
import { appendFileSync, readFileSync } from "node:fs";
import { UsageError } from "../../arguments.ts";
import type { Row } from "./figures.ts";
import { type BenchOptions, parseOptions, USAGE } from "./options.ts";
import { leads, writeReport } from "./report.ts";
import { runEngine } from "./run-engine.ts";
import { tables } from "./table.ts";

async function measureAll({ sizes, engines, limit, rows: file }: BenchOptions): Promise<Row[]> {
  const rows: Row[] = [];
  for (const size of sizes) {
    for (const engine of engines) {
      const row = await runEngine(engine, size, limit);
      console.error(JSON.stringify(row));
      if (file) appendFileSync(file, `${JSON.stringify(row)}\n`);
      rows.push(row);
    }
  }
  return rows;
}

/** Of an engine measured twice at a size, the later row counts. */
function rowsIn(file: string): Row[] {
  const rows = readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
  return [...new Map(rows.map((row) => [`${row.engine} ${row.quotations}`, row])).values()];
}

try {
  const options = parseOptions(process.argv.slice(2));
  const rows = options.from ? rowsIn(options.from) : await measureAll(options);
  console.log(`${tables(rows)}\n\n${leads(rows)}`);
  if (options.write) writeReport(rows);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`bench: ${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}
