import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { documentPage } from "../../newsstand/server.ts";
import { UsageError } from "../arguments.ts";
import { parseDocument } from "../cli/document.ts";

/** A page to open, and where the page was made from a document, that document. */
export interface BrowsedPage {
  readonly name: string;
  readonly html: string;
  readonly document: Readonly<Record<string, unknown>> | null;
}

/**
 * The pages of a folder: those of its `docs.jsonl` where there is one; else every `source.html` (named by its folder) and
 * every other `*.html` (named by itself), folders within folders included, in the order of their names.
 * @throws UsageError when there is none
 */
export function readPages(folder: string): BrowsedPage[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new UsageError(`${folder} is not a folder`);
  const documents = join(folder, "docs.jsonl");
  const pages = existsSync(documents) ? documentPages(documents) : htmlPages(folder);
  if (pages.length === 0) throw new UsageError(`no pages in ${folder}`);
  return pages;
}

function documentPages(path: string): BrowsedPage[] {
  const lines = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
  return lines.map((line) => {
    const document = JSON.parse(line);
    const { id, text, url, outlet, title, byline, publishedAt } = parseDocument(document);
    const known = Object.entries({ url, outlet, title, byline, publishedAt }).filter(([, value]) => value !== null);
    const html = documentPage({ id, text: text ?? "", ...Object.fromEntries(known) });
    return { name: id, html, document };
  });
}

function htmlPages(folder: string): BrowsedPage[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return htmlPages(path);
    if (!entry.name.endsWith(".html")) return [];
    const name = entry.name === "source.html" ? basename(folder) : basename(entry.name, ".html");
    return [{ name, html: readFileSync(path, "utf8"), document: null }];
  });
}
