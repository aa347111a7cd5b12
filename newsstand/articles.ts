import { readdirSync, readFileSync } from "node:fs";
import { outletOf, type SampleOutlet } from "./outlets.ts";

/** A paragraph, subheading or block quotation; `html` carries inline markup only. */
export interface Block {
  readonly kind: "p" | "h2" | "blockquote";
  readonly html: string;
}

/** A sample article as written, before a template sets it. */
export interface SampleArticle {
  /** Its file's name without the ending; the id of its document too. */
  readonly id: string;
  readonly outlet: SampleOutlet;
  /** Path on the outlet's host, with its leading slash. */
  readonly path: string;
  readonly title: string;
  readonly standfirst: string;
  readonly byline: string;
  readonly section: string;
  /** ISO 8601. */
  readonly date: string;
  readonly blocks: readonly Block[];
}

const FOLDER = new URL("./articles/", import.meta.url);

/** Every sample article, in order of publication. */
export function sampleArticles(): SampleArticle[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".html"))
    .map((name) => readSample(name.replace(/\.html$/, ""), readFileSync(new URL(name, FOLDER), "utf8")))
    .sort((a, b) => a.date.localeCompare(b.date));
}

/**
 * Reads one article file: a comment with `key: value` lines, then blocks with a blank line between them. A block is a
 * paragraph unless it is wrapped in `<h2>` or `<blockquote>`:
 *
 *     <!--
 *     outlet: ansel-courier
 *     title: Bridge shut
 *     -->
 *
 *     The bridge was <em>shut</em> on Thursday.
 */
export function readSample(id: string, source: string): SampleArticle {
  const parts = /^<!--\n(.*?)\n-->\n(.*)$/su.exec(source);
  if (!parts) throw new Error(`${id}: no header comment`);
  const header = new Map((parts[1] ?? "").split("\n").map(headerLine));
  const field = (key: string): string => {
    const value = header.get(key);
    if (value === undefined) throw new Error(`${id}: its header has no "${key}"`);
    return value;
  };
  return {
    id,
    outlet: outletOf(field("outlet")),
    path: field("path"),
    title: field("title"),
    standfirst: field("standfirst"),
    byline: field("byline"),
    section: field("section"),
    date: field("date"),
    blocks: (parts[2] ?? "")
      .trim()
      .split(/\n{2,}/u)
      .map(readBlock),
  };
}

function headerLine(line: string): [string, string] {
  const colon = line.indexOf(":");
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}

function readBlock(source: string): Block {
  const html = source.replace(/\s*\n\s*/gu, " ").trim();
  const wrapped = /^<(h2|blockquote)>(.*)<\/\1>$/su.exec(html);
  return wrapped ? { kind: wrapped[1] as Block["kind"], html: wrapped[2] ?? "" } : { kind: "p", html };
}
