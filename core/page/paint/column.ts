/** What a quotation's end stands in. */
export interface Column {
  /** The block of text; null for words that are in no element any more. */
  readonly block: Element | null;
  /** The box that scrolls it, if another than the page. */
  readonly scroller: Element | null;
  readonly rightToLeft: boolean;
}

/** Columns by element. Paragraphs share their ancestors, so each element's style is asked once. */
export class Columns {
  private readonly blocks = new Map<Element, Element | null>();
  private readonly scrollers = new Map<Element, Element | null>();
  private readonly window: Window;

  /** Good for as long as the page's styles stay. */
  constructor(window: Window) {
    this.window = window;
  }

  around(element: Element | null): Column {
    if (!element) return { block: null, scroller: null, rightToLeft: false };
    const block = this.blockAround(element) ?? element;
    const rightToLeft = this.window.getComputedStyle(block).direction === "rtl";
    return { block, scroller: this.scrollerAround(element), rightToLeft };
  }

  private blockAround(element: Element | null): Element | null {
    return remembered(this.blocks, element, (box) => {
      const isInline = /^(?:inline|contents|none|ruby)/.test(this.window.getComputedStyle(box).display);
      return isInline ? this.blockAround(box.parentElement) : box;
    });
  }

  private scrollerAround(element: Element | null): Element | null {
    return remembered(this.scrollers, element, (box) => {
      const { body, documentElement } = this.window.document;
      if (box === body || box === documentElement) return null;
      const scrolls = /auto|scroll/.test(this.window.getComputedStyle(box).overflowY);
      return scrolls && box.scrollHeight > box.clientHeight ? box : this.scrollerAround(box.parentElement);
    });
  }
}

function remembered(
  known: Map<Element, Element | null>,
  element: Element | null,
  find: (element: Element) => Element | null,
): Element | null {
  if (!element) return null;
  const before = known.get(element);
  if (before !== undefined) return before;
  const found = find(element);
  known.set(element, found);
  return found;
}
