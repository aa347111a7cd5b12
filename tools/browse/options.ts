import { flag, needed, positive, readOptions, single, UsageError } from "../arguments.ts";
import type { BrowserKind } from "../browser/find-browser.ts";

export interface BrowseOptions {
  /** Folder of pages. */
  readonly pages: string;
  /** Files to import first; empty when the pages themselves are the corpus. */
  readonly corpus: readonly string[];
  readonly browser: BrowserKind;
  /** Folder for screenshots. */
  readonly out: string;
  readonly shots: boolean;
  readonly limit: number;
}

export const USAGE = `npm run -s browse -- --pages DIR --corpus FILE… [--browser chromium|firefox] [--out OUT] [--shots] [--limit N]

Opens pages in a real browser with the built extension and prints one JSON line per page: what a reader gets.
  --pages DIR      *.html files, folders with source.html, or a docs.jsonl of documents
  --corpus FILE…   documents (.jsonl) or packs to import first; "pages" makes the pages themselves the corpus
  --browser        chromium (default) or firefox
  --out OUT        folder for screenshots (default .screens/browse)
  --shots          save each page, light and dark, and the side panel
  --limit N        only the first N pages`;

const OPTIONS = ["pages", "corpus", "browser", "out", "shots", "limit"] as const;

/** @throws UsageError saying what is wrong */
export function parseOptions(args: readonly string[]): BrowseOptions {
  const given = readOptions(args, OPTIONS);
  const pages = single(given, "pages");
  if (!pages) throw new UsageError("--pages DIR is needed");
  const corpus = needed(given, "corpus");
  const browser = single(given, "browser") ?? "chromium";
  if (browser !== "chromium" && browser !== "firefox") throw new UsageError(`unknown browser "${browser}"`);
  const limit = single(given, "limit");
  return {
    pages,
    corpus: corpus.length === 1 && corpus[0] === "pages" ? [] : corpus,
    browser,
    out: single(given, "out") ?? ".screens/browse",
    shots: flag(given, "shots"),
    limit: limit === undefined ? Number.POSITIVE_INFINITY : positive("limit", limit),
  };
}
