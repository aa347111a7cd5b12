import type { ArticleHeader, Span } from "../../model.ts";
import { isCited, isGivenTo, isPictureCredit } from "./citation-context.ts";
import { type CitedName, citedNameAt } from "./cited-names.ts";
import { foldPressName, pressNameAt, pressNounAt, shortNameAt } from "./press-names.ts";

/** Where an article names an agency or outlet it has material from. */
export interface CitedOrigin extends Span {
  /** Canonical: "Itar-Tass" is "TASS". */
  readonly name: string;
  /** Somebody spoke to that agency or outlet ("told TASS"), so that everybody else has the words from there. */
  readonly givenTo: boolean;
  /** Words around the name say so; else it is only named, as an agency is in a credit line. */
  readonly cited: boolean;
}

/** Where a name may start: not inside a word, a number or an address. */
const WORD_START = /(?<![\p{L}\p{N}@._-])[\p{L}\p{N}]/gu;

/**
 * The agencies and outlets an article says it has its material from, in text order: datelines and credits, "told TASS",
 * "citing …", "according to …". Names inside its quotations are not the article's own word, and the article's own outlet
 * is nobody else. Linear in the length of the text.
 */
export function findOrigins(
  text: string,
  header: Pick<ArticleHeader, "outlet"> | null = null,
  quoted: readonly Span[] = [],
): CitedOrigin[] {
  const found: CitedOrigin[] = [];
  let from = 0;
  for (const { index } of text.matchAll(WORD_START)) {
    if (index < from) continue;
    const origin = originAt(text, index, found);
    if (!origin) continue;
    from = origin.end;
    if (!isOwn(origin.name, header) && !quoted.some((span) => span.start <= index && index < span.end))
      found.push(origin);
  }
  return found;
}

function originAt(text: string, at: number, before: readonly CitedOrigin[]): CitedOrigin | null {
  const known = citedNameAt(text, at) ?? nameAt(text, at, before);
  return known && citedOrigin(text, at, known);
}

/** A name that no list knows, or one that only points back. */
function nameAt(text: string, at: number, before: readonly CitedOrigin[]): Named | null {
  const noun = pressNounAt(text, at);
  if (noun) return pointing(noun, before.findLast(({ cited }) => cited)?.name);
  if (!/\p{Lu}/u.test(text[at] ?? "")) return null;
  const short = shortNameAt(text, at);
  if (short) return pointing(short, before.findLast(({ name }) => name.endsWith(short))?.name);
  const written = pressNameAt(text, at);
  return written === null || /^The [^ ]+$/.test(written) ? null : pointing(written, written.replace(/^The /, ""));
}

type Named = Pick<CitedName, "written" | "name" | "alone">;

function pointing(written: string, name: string | undefined): Named | null {
  return name === undefined ? null : { written, name, alone: false };
}

function citedOrigin(text: string, start: number, { written, name, alone }: Named): CitedOrigin | null {
  const end = start + written.length;
  if (isPictureCredit(text, start, end)) return null;
  const cited = isCited(text, start, end);
  return cited || alone ? { name, start, end, givenTo: isGivenTo(text, start), cited } : null;
}

function isOwn(name: string, header: Pick<ArticleHeader, "outlet"> | null): boolean {
  return header !== null && foldPressName(header.outlet.name) === foldPressName(name);
}

/** The origins of an article by name, each once: first those it cites, then those it only names. */
export function originNames(origins: readonly CitedOrigin[]): string[] {
  const ranked = [...origins].sort((a, b) => Number(b.cited) - Number(a.cited) || a.start - b.start);
  return [...new Set(ranked.map(({ name }) => name))];
}
