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

export class UsageError extends Error {}

/** @throws UsageError saying what is wrong */
export function parseOptions(args: readonly string[]): BrowseOptions {
  const given = collect(args);
  const pages = one(given, "--pages");
  const corpus = given.get("--corpus");
  if (!pages) throw new UsageError("--pages DIR is needed");
  if (!corpus?.length) throw new UsageError('--corpus FILE… is needed (or "--corpus pages")');
  const browser = one(given, "--browser") ?? "chromium";
  if (browser !== "chromium" && browser !== "firefox") throw new UsageError(`unknown browser "${browser}"`);
  const limit = Number(one(given, "--limit") ?? Number.POSITIVE_INFINITY);
  if (!(limit > 0)) throw new UsageError("--limit takes a number above 0");
  if (given.get("--shots")?.length) throw new UsageError("--shots takes no value");
  return {
    pages,
    corpus: corpus.length === 1 && corpus[0] === "pages" ? [] : corpus,
    browser,
    out: one(given, "--out") ?? ".screens/browse",
    shots: given.has("--shots"),
    limit,
  };
}

const NAMES = ["--pages", "--corpus", "--browser", "--out", "--shots", "--limit"];

function collect(args: readonly string[]): Map<string, string[]> {
  const given = new Map<string, string[]>();
  let values: string[] | null = null;
  for (const argument of args) {
    if (argument.startsWith("--")) {
      if (!NAMES.includes(argument)) throw new UsageError(`unknown option ${argument}`);
      values = given.get(argument) ?? [];
      given.set(argument, values);
    } else if (values) values.push(argument);
    else throw new UsageError(`what is "${argument}"?`);
  }
  return given;
}

function one(given: ReadonlyMap<string, readonly string[]>, name: string): string | undefined {
  const values = given.get(name);
  if (values && values.length !== 1) throw new UsageError(`${name} takes one value`);
  return values?.[0];
}
