/**
 * Whether a page looks like an article that quotes somebody, told in well under a millisecond from a few signs, also
 * while the page is still being built. Only to make ready what reading will need: whether it is an article is decided by
 * reading it (reading/decide.ts).
 *
 *     <p>The council voted on Monday. “We had no choice,” said the mayor, …</p>   three such paragraphs: yes
 *     <li><a>Council votes on bridge</a></li> …                                 no paragraphs: no
 */
import { type DomReader, domReader, ELEMENT_NODE, TEXT_NODE } from "./dom.ts";

/** Characters of a paragraph that is more than a caption or a label. */
const PARAGRAPH = 80;
/** Such paragraphs, and their characters in all: three sentences each are the shortest news there is. */
const LEAST_PARAGRAPHS = 3;
const LEAST_TEXT = 400;
/** Paragraphs looked at; an article has shown itself by then. */
const MOST_PARAGRAPHS = 60;
/** Nodes of one paragraph looked at: text with a few links and a bold word. */
const MOST_NODES = 40;
/** Characters of one text node looked at. */
const MOST_TEXT = 2_000;

const QUOTATION_MARK = /["“”„«»「]|(?:^|\s)['‘‚]\p{L}/u;

export function looksLikeArticle(document: Document): boolean {
  const dom = domReader(document);
  let paragraphs = 0;
  let length = 0;
  let quotes = false;
  for (const element of dom.all(document, "p").slice(0, MOST_PARAGRAPHS)) {
    const text = textOf(element, dom);
    if (text.length < PARAGRAPH) continue;
    paragraphs++;
    length += text.length;
    quotes ||= QUOTATION_MARK.test(text);
    if (quotes && paragraphs >= LEAST_PARAGRAPHS && length >= LEAST_TEXT) return true;
  }
  return false;
}

/** A paragraph's text as far as it matters here: its own and that of the elements in it. */
function textOf(paragraph: Element, dom: DomReader): string {
  let text = "";
  const nodes: Node[] = [paragraph];
  for (let seen = 0; nodes.length > 0 && seen < MOST_NODES; seen++) {
    const node = nodes.pop()!;
    if (dom.nodeType(node) === TEXT_NODE)
      text += dom
        .text(node as Text)
        .slice(0, MOST_TEXT)
        .trim();
    if (dom.nodeType(node) !== ELEMENT_NODE) continue;
    for (let child = dom.firstChild(node); child; child = dom.nextSibling(child)) nodes.push(child);
  }
  return text;
}
