/**
 * Paints ranges of the page's text with the CSS Custom Highlight API: the page's own nodes are not touched. The page
 * can see the names and the style sheet, so both say nothing: `ca-1` is any quotation, `ca-2` one that is pointed at.
 */

const QUOTATION = "ca-1";
const POINTED_AT = "ca-2";

/** `currentcolor` follows the page's own light or dark text. */
const RULES = `
@media not print {
  ::highlight(${QUOTATION}) {
    text-decoration: underline dotted 1px;
    text-decoration-color: color-mix(in srgb, currentcolor 60%, transparent);
  }
  ::highlight(${POINTED_AT}) {
    background-color: color-mix(in srgb, #f3b951 45%, transparent);
  }
}
@media (forced-colors: active) {
  ::highlight(${POINTED_AT}) { background-color: Highlight; color: HighlightText; }
}`;

export interface Highlights {
  /** Underlines these ranges, in place of the ones before. */
  show(ranges: readonly AbstractRange[]): void;
  /** Lights these ranges up; an empty list ends it. */
  pointAt(ranges: readonly AbstractRange[]): void;
  /** Puts the style sheet back where the page has replaced the list of sheets. Cheap; call it now and then. */
  keep(): void;
  /** Takes everything away. */
  remove(): void;
}

/** Null where the browser has no Custom Highlight API: then badges alone mark the quotations. */
export function openHighlights(document: Document): Highlights | null {
  if (typeof CSS === "undefined" || !CSS.highlights || typeof Highlight === "undefined") return null;
  const quotations = new Highlight();
  const underlined = new Underlined(quotations);
  const pointedAt = new Highlight();
  pointedAt.priority = 1;
  const sheet = new Sheet(document);
  sheet.adopt();
  CSS.highlights.set(QUOTATION, quotations);
  CSS.highlights.set(POINTED_AT, pointedAt);
  return {
    show: (ranges) => underlined.show(ranges),
    pointAt: (ranges) => fill(pointedAt, ranges),
    keep() {
      sheet.adopt();
      if (!CSS.highlights.has(QUOTATION)) CSS.highlights.set(QUOTATION, quotations);
      if (!CSS.highlights.has(POINTED_AT)) CSS.highlights.set(POINTED_AT, pointedAt);
    },
    remove() {
      underlined.stop();
      sheet.remove();
      // A newer script of ours may have set its own by now.
      if (CSS.highlights.get(QUOTATION) === quotations) CSS.highlights.delete(QUOTATION);
      if (CSS.highlights.get(POINTED_AT) === pointedAt) CSS.highlights.delete(POINTED_AT);
    },
  };
}

function fill(highlight: Highlight, ranges: readonly AbstractRange[]): void {
  highlight.clear();
  for (const range of ranges) highlight.add(range);
}

/**
 * Ranges that are underlined, except in forced colours: there a browser paints every highlight like a selection, and a
 * page full of selections says nothing. The badges mark the quotations then.
 */
class Underlined {
  private ranges: readonly AbstractRange[] = [];
  private readonly forcedColors = matchMedia("(forced-colors: active)");
  private readonly update = () => fill(this.highlight, this.forcedColors.matches ? [] : this.ranges);
  private readonly highlight: Highlight;

  constructor(highlight: Highlight) {
    this.highlight = highlight;
    this.forcedColors.addEventListener("change", this.update);
  }

  show(ranges: readonly AbstractRange[]): void {
    this.ranges = ranges;
    this.update();
  }

  stop(): void {
    this.forcedColors.removeEventListener("change", this.update);
  }
}

/** The rules as a constructed sheet, or in a `<style>` where the document takes no constructed one from us. */
class Sheet {
  private readonly sheet: CSSStyleSheet | null;
  private style: HTMLStyleElement | null = null;
  private readonly document: Document;

  constructor(document: Document) {
    this.document = document;
    this.sheet = constructed();
  }

  adopt(): void {
    if (this.style?.isConnected) return;
    try {
      if (!this.sheet) throw new TypeError("no constructed sheets");
      const sheets = this.document.adoptedStyleSheets;
      if (!sheets.includes(this.sheet)) this.document.adoptedStyleSheets = [...sheets, this.sheet];
    } catch {
      this.style ??= this.document.createElement("style");
      this.style.textContent = RULES;
      this.document.documentElement.append(this.style);
    }
  }

  remove(): void {
    this.style?.remove();
    const { sheet } = this;
    if (!sheet) return;
    try {
      this.document.adoptedStyleSheets = this.document.adoptedStyleSheets.filter((one) => one !== sheet);
    } catch {
      // The document is going away; so is the sheet.
    }
  }
}

function constructed(): CSSStyleSheet | null {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(RULES);
    return sheet;
  } catch {
    return null;
  }
}
