import type { ArticleHeader, Span } from "../../model.ts";
import { isCited, isGivenTo, isPictureCredit } from "./citation-context.ts";
import { type CitedName, citedNameAt } from "./cited-names.ts";
import { pressNameAt } from "./press-names.ts";

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
  const known = citedNameAt(text, at);
  if (known) return citedOrigin(text, at, known);
  if (!/\p{Lu}/u.test(text[at] ?? "")) return null;
  const written = pressNameAt(text, at);
  if (written === null) return null;
  const name = /^The [^ ]+$/.test(written) ? fullName(written.slice(4), before) : written.replace(/^The /, "");
  return name === null ? null : citedOrigin(text, at, { written, name, alone: false });
}

/** "The Post" is whichever Post was named before. */
function fullName(lastWord: string, before: readonly CitedOrigin[]): string | null {
  return before.findLast(({ name }) => name.endsWith(lastWord))?.name ?? null;
}

function citedOrigin(
  text: string,
  start: number,
  { written, name, alone }: Pick<CitedName, "written" | "name" | "alone">,
): CitedOrigin | null {
  const end = start + written.length;
  if (isPictureCredit(text, start, end)) return null;
  const cited = isCited(text, start, end);
  return cited || alone ? { name, start, end, givenTo: isGivenTo(text, start), cited } : null;
}

function isOwn(name: string, header: Pick<ArticleHeader, "outlet"> | null): boolean {
  return header !== null && plain(header.outlet.name) === plain(name);
}

const plain = (name: string) => name.toLowerCase().replace(/^the /, "");

/** The origins of an article by name, each once: first those it cites, then those it only names. */
export function originNames(origins: readonly CitedOrigin[]): string[] {
  const ranked = [...origins].sort((a, b) => Number(b.cited) - Number(a.cited) || a.start - b.start);
  return [...new Set(ranked.map(({ name }) => name))];
}
