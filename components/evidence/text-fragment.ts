import { webLink } from "../web-link.ts";

/** A quotation longer than this is named by its first and last words, so that the address stays readable. */
const WHOLE_UP_TO_WORDS = 10;
/** Words taken at either end then. */
const END_WORDS = 4;
/** Fewer words than this stand in many sentences; words around them are added. */
const TELLING_WORDS = 4;

/** A passage of another article and the article's own words on either side of it. */
export interface PassageInContext {
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Address that opens an article at a sentence, by a text directive (WICG Text Fragments, §3.3):
 * `https://outlet.example/a#:~:text=We%20closed%20the%20bridge`. The generator of text-fragments-polyfill needs the
 * live document; we have the words only. Null when the address is no web address.
 */
export function textFragmentLink(url: string | null, passage: PassageInContext): string | null {
  const link = webLink(url);
  if (!link) return null;
  const page = new URL(link);
  const anchor = page.hash.replace(/^#/, "").replace(/:~:.*$/, "");
  page.hash = "";
  return `${page.href}#${anchor}:~:text=${directive(passage)}`;
}

function directive(passage: PassageInContext): string {
  const words = passage.text.trim().split(/\s+/u);
  if (words.length > WHOLE_UP_TO_WORDS || /\n/u.test(passage.text.trim())) {
    return `${encoded(words.slice(0, END_WORDS))},${encoded(words.slice(-END_WORDS))}`;
  }
  if (words.length >= TELLING_WORDS) return encoded(words);
  const before = neighbours(passage.before, "before");
  return `${before.length > 0 ? `${encoded(before)}-,` : ""}${encoded(words)}`;
}

/** The words right before, in the same paragraph: a directive's prefix must touch its text. */
function neighbours(context: string, side: "before" | "after"): string[] {
  const paragraph = side === "before" ? context.split(/\n/u).at(-1) : context.split(/\n/u)[0];
  const words = (paragraph ?? "").split(/\s+/u).filter(Boolean);
  return side === "before" ? words.slice(-TELLING_WORDS) : words.slice(0, TELLING_WORDS);
}

/** "-", "," and "&" are syntax in a directive. */
function encoded(words: readonly string[]): string {
  return encodeURIComponent(words.join(" ")).replace(/-/g, "%2D");
}
