import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { UsageError } from "../arguments.ts";
import { ask, importsDone } from "../browser/own-messages.ts";
import type { OwnPage } from "../browser/reader-browser.ts";
import { BadInput } from "../cli/json-lines.ts";
import { readPage } from "../cli/read-page.ts";
import type { BrowsedPage } from "./pages.ts";

/** A file as the corpus page hands it to the background. */
export interface CorpusFile {
  readonly name: string;
  readonly content: string;
  readonly encoding: "text" | "base64";
}

/** A gzip stream begins so (RFC 1952, section 2.3.1); packs are one. */
const GZIP = [0x1f, 0x8b];

/** @throws UsageError when a file is not there */
export function readCorpusFile(path: string): CorpusFile {
  if (!existsSync(path)) throw new UsageError(`${path} is not there`);
  const bytes = readFileSync(path);
  const isPack = bytes[0] === GZIP[0] && bytes[1] === GZIP[1];
  const encoding = isPack ? "base64" : "text";
  return { name: basename(path), content: bytes.toString(isPack ? "base64" : "utf8"), encoding };
}

/** The pages as a file of documents, each read as the extension will read it; what is no article is left out. */
export async function pagesAsCorpus(
  pages: readonly BrowsedPage[],
  urls: Readonly<Record<string, string>>,
): Promise<CorpusFile> {
  const lines: string[] = [];
  for (const page of pages) {
    const document = page.document ?? (await documentOf(page, urls[page.name]!));
    if (document) lines.push(JSON.stringify(document));
  }
  return { name: "pages.jsonl", content: lines.join("\n"), encoding: "text" };
}

async function documentOf({ name, html }: BrowsedPage, url: string): Promise<Record<string, unknown> | null> {
  try {
    const { text, header } = await readPage(html, url);
    const { outlet, title, byline, publishedAt } = header;
    const known = Object.entries({ title, byline, publishedAt }).filter(([, value]) => value !== null);
    return { id: name, text, url: header.url ?? url, outlet: outlet.name, ...Object.fromEntries(known) };
  } catch (error) {
    if (error instanceof BadInput) return null;
    throw error;
  }
}

/**
 * Imports a file through the corpus page, and waits until it is in.
 * @throws Error with the import's own message when it fails
 */
export async function importFile(corpusPage: OwnPage, file: CorpusFile): Promise<void> {
  const { job } = await ask(corpusPage, "importFile", file);
  const jobs = await importsDone(corpusPage);
  const ended = jobs.find((each) => each.job === job);
  if (ended?.state !== "done") throw new Error(`${file.name} was not imported: ${ended?.error ?? ended?.state}`);
}
