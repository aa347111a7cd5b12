/**
 * The part of an oversized page that is most likely its article: the element its authors marked as such, else the one
 * whose paragraphs hold most text.
 */
import { type DomReader, ELEMENT_NODE, TEXT_NODE } from "./dom.ts";

/** What authors call their article, surest first. */
const MARKED = ['[itemprop~="articleBody"]', "article", "main", '[role="main"]'];

/** Shorter text is a label or a link, not part of a paragraph. */
const PARAGRAPH = 60;
const NODES_PER_STEP = 200;

/** Yields every few nodes; null when the page has no text at all. */
export function* findMainPart(root: Element, dom: DomReader): Generator<void, Element | null> {
  const textIn = new Map<Element, number>();
  let steps = 0;
  for (const node of walk(root, dom)) {
    if (++steps % NODES_PER_STEP === 0) yield;
    if (dom.nodeType(node) !== TEXT_NODE) continue;
    const length = dom.text(node as Text).trim().length;
    if (length < PARAGRAPH) continue;
    // The paragraph, and the block that holds the paragraphs.
    const paragraph = dom.parent(node) as Element | null;
    const block = paragraph && paragraph !== root ? (dom.parent(paragraph) as Element | null) : null;
    for (const element of [paragraph, block]) if (element) textIn.set(element, (textIn.get(element) ?? 0) + length);
  }
  const largest = mostText(textIn);
  return (largest && markedAround(largest, root, dom)) ?? largest;
}

function mostText(textIn: ReadonlyMap<Element, number>): Element | null {
  let best: Element | null = null;
  let most = 0;
  for (const [element, length] of textIn) {
    if (length <= most) continue;
    best = element;
    most = length;
  }
  return best;
}

/** The nearest element around the text that is marked as an article. */
function markedAround(element: Element, root: Element, dom: DomReader): Element | null {
  for (const selector of MARKED) {
    const marked = new Set(dom.all(root, selector));
    for (let node: Node | null = element; node && node !== root; node = dom.parent(node))
      if (marked.has(node as Element)) return node as Element;
  }
  return null;
}

function* walk(root: Element, dom: DomReader): Generator<ChildNode, void> {
  const above: ChildNode[] = [];
  let node = dom.firstChild(root);
  while (node || above.length > 0) {
    if (!node) {
      node = dom.nextSibling(above.pop()!);
      continue;
    }
    yield node;
    const inside: ChildNode | null = dom.nodeType(node) === ELEMENT_NODE ? dom.firstChild(node) : null;
    if (inside) above.push(node);
    node = inside ?? dom.nextSibling(node);
  }
}
