import type { ArticleHeader } from "../../../model.ts";
import { isElement, type LightElement } from "../light-dom.ts";
import { wordsOf } from "../measure.ts";

/** One innermost block of what was read: a paragraph, a heading, a list item. */
export interface Line {
  readonly element: LightElement;
  /** Its text, white space squeezed; never empty. */
  readonly words: string;
  /** Share of its words that are links, 0..1. */
  readonly linked: number;
  readonly fromTop: number;
  readonly fromBottom: number;
}

/** What a rule knows besides the line. */
export interface Setting {
  readonly header: ArticleHeader;
  /** `letters` of the lines kept so far. */
  readonly seen: ReadonlySet<string>;
}

/** True for a line that is no part of the article. Rules know words and places, never a site's own names. */
export type LineRule = (line: Line, setting: Setting) => boolean;

/** Letters and digits only, for comparing lines. */
export function letters(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

const BLOCK = new Set(
  "address article aside blockquote dd div dl dt figure footer form h1 h2 h3 h4 h5 h6 header li main ol p pre section table tbody td th thead tr ul".split(
    " ",
  ),
);

/** The innermost blocks with words in them, in order. */
export function linesOf(article: LightElement): Line[] {
  const blocks: LightElement[] = [];
  const visit = (element: LightElement) => {
    const inner = element.children.filter((child) => isBlock(child));
    const isLine =
      inner.length === 0 || element.childNodes.some((node) => !isElement(node) && /\S/.test(node.textContent));
    if (isLine && element !== article) blocks.push(element);
    else for (const child of element.children) visit(child);
  };
  visit(article);
  const worded = blocks.map((element) => ({ element, words: wordsOf(element) })).filter(({ words }) => words !== "");
  return worded.map(({ element, words }, i) => ({
    element,
    words,
    linked: linkedShare(element, words.length),
    fromTop: i,
    fromBottom: worded.length - 1 - i,
  }));
}

function isBlock(element: LightElement): boolean {
  return BLOCK.has(element.localName) || element.children.some(isBlock);
}

function linkedShare(element: LightElement, length: number): number {
  if (element.localName === "a") return 1;
  const links = element.getElementsByTagName("a").reduce((sum, link) => sum + wordsOf(link).length, 0);
  return Math.min(1, links / Math.max(1, length));
}
