/**
 * `npm run bench:browsers`: from a stopped background to painted badges, in real browsers, with the built extension and a large
 * corpus. See USAGE.
 */
import { appendFileSync, readFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join, resolve } from "node:path";
import type { PageReport, Timings } from "../../../core/messages.ts";
import { servePages } from "../../../newsstand/server.ts";
import { UsageError } from "../../arguments.ts";
import type { BrowserKind } from "../../browser/find-browser.ts";
import { fill, importSpeed } from "./fill.ts";
import { generatedPage } from "./generated-page.ts";
import type { LeftAloneBrowser, Memory } from "./left-alone.ts";
import { launchLeftAlone as launchChromium } from "./left-alone-chromium.ts";
import { launchLeftAlone as launchFirefox } from "./left-alone-firefox.ts";
import { type ColdOptions, parseOptions, USAGE } from "./options.ts";
import { coldTable, writeReport } from "./report.ts";

/**
 * How the page comes: all at once, as from a disk, so that nothing can be made ready for it; or its second half a
 * second after the first, as over a line.
 */
const ARRIVALS = { "at once": undefined, "in a second": 1000 } as const;

/** A browser at a size: every cold page that came in one way, and what else was seen. */
export interface ColdRow {
  readonly browser: BrowserKind;
  readonly version: string;
  readonly quotations: number;
  readonly arrival: keyof typeof ARRIVALS;
  readonly runs: readonly Timings[];
  /** Quotations of the page that got a badge. */
  readonly badges: number;
  readonly memory: Memory | null;
  /** Quotations imported per second; null where all were there from an earlier run. */
  readonly importedPerSecond: number | null;
  /** Load average of the machine over the last minute. */
  readonly load: number;
}

async function measure(kind: BrowserKind, { sizes, runs, profiles, rows }: ColdOptions): Promise<ColdRow[]> {
  const launch = kind === "chromium" ? launchChromium : launchFirefox;
  const html = generatedPage();
  const hosts = await servePages(
    Object.entries(ARRIVALS).map(([name, after]) => {
      return { name: hostOf(name), html, ...(after !== undefined && { secondHalfAfter: after }) };
    }),
  );
  const browser = await launch(resolve(join(profiles, kind)));
  const measured: ColdRow[] = [];
  try {
    const page = await browser.ownPage();
    for (const arrival of Object.keys(ARRIVALS)) await browser.allow(`http://${hostOf(arrival)}.localhost/*`);
    const importedPerSecond = await importSpeed(page);
    for (const quotations of sizes) {
      await fill(page, quotations);
      for (const arrival of Object.keys(ARRIVALS) as ColdRow["arrival"][]) {
        const reports: PageReport[] = [];
        // The first is not counted: the browser has just written to the database, or has just been started.
        for (let run = 0; run <= runs; run++)
          reports.push(await opened(browser, hosts.urls[hostOf(arrival)] as string));
        const row: ColdRow = {
          browser: kind,
          version: browser.version,
          quotations,
          arrival,
          runs: reports.slice(1).map(({ ms }) => ms as Timings),
          badges: reports[0]?.painted?.badges ?? 0,
          memory: await browser.memory(),
          importedPerSecond,
          load: loadavg()[0] as number,
        };
        measured.push(row);
        if (rows) appendFileSync(rows, `${JSON.stringify(row)}\n`);
      }
    }
    return measured;
  } finally {
    await browser.close();
    await hosts.close();
  }
}

const hostOf = (arrival: string) => `cold-page-${arrival.replaceAll(" ", "-")}`;

async function opened(browser: LeftAloneBrowser, url: string): Promise<PageReport> {
  const report = await browser.openCold(url);
  if (report.ms === null)
    throw new Error(`The page was not painted: ${report.state}, ${report.detail ?? report.reason}`);
  console.error(JSON.stringify(report.ms, (_, value) => (typeof value === "number" ? Math.round(value) : value)));
  return report;
}

/** Of a browser measured twice at a size and in one way, the later row counts. */
function rowsIn(file: string): ColdRow[] {
  const rows = readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ColdRow);
  return [...new Map(rows.map((row) => [`${row.browser} ${row.quotations} ${row.arrival}`, row])).values()];
}

try {
  const options = parseOptions(process.argv.slice(2));
  const rows: ColdRow[] = options.from ? rowsIn(options.from) : [];
  if (!options.from) for (const kind of options.browsers) rows.push(...(await measure(kind, options)));
  console.log(coldTable(rows));
  if (options.write) writeReport(rows);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`bench:browsers: ${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}
