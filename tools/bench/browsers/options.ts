import { flag, positive, readOptions, single, UsageError } from "../../arguments.ts";
import type { BrowserKind } from "../../browser/find-browser.ts";

export interface ColdOptions {
  readonly browsers: readonly BrowserKind[];
  /** Quotations in the corpus. */
  readonly sizes: readonly number[];
  /** Cold pages that count, at each size. */
  readonly runs: number;
  /** Folder of the browsers' profiles, which are kept: a corpus that is filled is not filled again. */
  readonly profiles: string;
  readonly rows: string | null;
  readonly from: string | null;
  readonly write: boolean;
}

export const USAGE = `npm run bench:browsers -- [--browsers chromium,firefox] [--sizes 100000,1000000] [--runs 9] [--profiles DIR] [--rows FILE] [--from FILE] [--write]

Fills the built extension's corpus with generated quotations, stops its background, opens a page of 40 quotations on an allowed
site, once all at once and once over a slow line, and says where the time went until the badges were painted. A build must be there
(npm run build).
  --browsers   default both
  --sizes      quotations in the corpus, ascending (default 100000; 1000000 takes minutes to fill)
  --runs       cold pages of each way to come that count (default 9)
  --profiles   folder in which the filled corpora are kept (default .bench)
  --rows       append what was measured to this file (one line of JSON for a browser and size)
  --from       measure nothing: take the rows of this file
  --write      put the table into BENCHMARKS.md`;

const OPTIONS = ["browsers", "sizes", "runs", "profiles", "rows", "from", "write"] as const;
const BROWSERS: readonly BrowserKind[] = ["chromium", "firefox"];

/** @throws UsageError saying what is wrong */
export function parseOptions(args: readonly string[]): ColdOptions {
  const given = readOptions(args, OPTIONS);
  const browsers = single(given, "browsers")?.split(",") ?? BROWSERS;
  const unknown = browsers.find((name) => !(BROWSERS as readonly string[]).includes(name));
  if (unknown) throw new UsageError(`there is no browser "${unknown}"`);
  const sizes = single(given, "sizes")?.split(",") ?? ["100000"];
  return {
    browsers: browsers as BrowserKind[],
    sizes: sizes.map((size) => positive("sizes", size)),
    runs: positive("runs", single(given, "runs") ?? "9"),
    profiles: single(given, "profiles") ?? ".bench",
    rows: single(given, "rows") ?? null,
    from: single(given, "from") ?? null,
    write: flag(given, "write"),
  };
}
