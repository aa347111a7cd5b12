/**
 * Writes a document's visible text as small, well-formed markup: the tags, and of the attributes only those by which
 * an article is told from its surroundings. Readability's own parser (reading/parse-markup.ts) takes it from there, in
 * another process.
 *
 *     <div class="story" style="…" onclick="…">One<script>…</script> two<svg>…</svg></div>
 *     → <div class="story">One two</div>            one run
 */
import { type DomReader, ELEMENT_NODE, TEXT_NODE } from "./dom.ts";
import { LONGEST_RUN, type TextRun } from "./runs.ts";
import type { VisibilityCheck } from "./visibility.ts";

export interface Markup {
  /** What stands inside `<body>`. */
  readonly body: string;
  readonly runs: TextRun[];
  /** The limit that ended the writing early, or null. */
  readonly cut: "elements" | "text" | null;
}

export interface MarkupLimits {
  readonly elements: number;
  /** UTF-16 code units of text. */
  readonly text: number;
}

/** Readability takes half a second for this much on a slow machine; real articles have a tenth of it. */
export const READABLE: MarkupLimits = { elements: 20_000, text: 1_000_000 };

/** Nodes between two chances to hand the thread back. */
const NODES_PER_STEP = 50;
/** Deeper nesting is flattened: the reading parser is recursive. No real article comes near. */
const MAX_DEPTH = 200;
/** Class lists of generated CSS get long; the telling names stand in front. */
const MAX_ATTRIBUTE = 160;

const DROPPED = new Set(
  "script style svg math iframe object embed applet noscript template canvas video audio track source map input select textarea button option datalist progress meter dialog link meta title head base".split(
    " ",
  ),
);
const EMPTY = new Set(["br", "hr", "img", "wbr"]);
const KEPT_ATTRIBUTES = [
  "id",
  "class",
  "itemprop",
  "itemtype",
  "role",
  "rel",
  "lang",
  "datetime",
  "data-component",
  "data-testid",
];

/** Writes what is inside `root`, yielding every few nodes. `isOurs` tells our own elements, which are left out. */
export function* writeMarkup(
  root: Element,
  dom: DomReader,
  visibility: VisibilityCheck,
  limits: MarkupLimits = READABLE,
): Generator<void, Markup> {
  const writer = new MarkupWriter(limits);
  const open: OpenElement[] = [];
  let node: ChildNode | null = dom.firstChild(root);
  let mute = visibility(root) === "mute";
  for (let steps = 1; writer.cut === null; steps++) {
    if (steps % NODES_PER_STEP === 0) yield;
    if (node === null) {
      const parent = open.pop();
      if (!parent) break;
      if (parent.tag) writer.close(parent.tag);
      mute = parent.outsideMute;
      node = dom.nextSibling(parent.element);
      continue;
    }
    const type = dom.nodeType(node);
    if (type === TEXT_NODE && !mute) writer.text(node as Text, dom.text(node as Text));
    const inside = type === ELEMENT_NODE ? enter(node as Element) : null;
    node = inside ?? dom.nextSibling(node);
  }
  while (open.length > 0) {
    const { tag } = open.pop()!;
    if (tag) writer.close(tag);
  }
  return writer.end();

  /** Opens an element and answers its first child; null when there is nothing to go into. */
  function enter(element: Element): ChildNode | null {
    const name = dom.localName(element);
    if (DROPPED.has(name)) return null;
    if (EMPTY.has(name)) {
      writer.empty(name);
      return null;
    }
    const shown = visibility(element);
    const first = shown === "gone" ? null : dom.firstChild(element);
    if (first === null) return null;
    const tag = open.length < MAX_DEPTH ? safeTag(name) : null;
    if (tag) writer.open(tag, attributesOf(dom, element));
    open.push({ element, tag, outsideMute: mute });
    mute = shown === "mute";
    return first;
  }
}

interface OpenElement {
  readonly element: Element;
  /** Null when the element itself is not written. */
  readonly tag: string | null;
  readonly outsideMute: boolean;
}

/** Custom elements keep their name as a class would; a name our parser could not read becomes a plain box. */
function safeTag(name: string): string {
  if (name === "body" || name === "html") return "div";
  return /^[a-z][a-z0-9-]{0,40}$/.test(name) ? name : "div";
}

function attributesOf(dom: DomReader, element: Element): string {
  let written = "";
  for (const name of KEPT_ATTRIBUTES) {
    const value = dom.attribute(element, name);
    if (value) written += ` ${name}="${escapeAttribute(value.slice(0, MAX_ATTRIBUTE))}"`;
  }
  return written;
}

/**
 * Ampersands are written as numbers: the reading parser decodes named and numeric references in two passes, so that
 * `&amp;#39;` would come out as an apostrophe.
 */
export function escapeText(text: string): string {
  return text.replace(/[&<]/g, (sign) => (sign === "&" ? "&#38;" : "&#60;"));
}

export function escapeAttribute(value: string): string {
  return escapeText(value).replaceAll('"', "&#34;");
}

class MarkupWriter {
  private readonly pieces: string[] = [];
  private readonly runs: TextRun[] = [];
  /** Nodes and text of the run being written; text is held back, since white space alone is written as one space. */
  private nodes: CharacterData[] = [];
  private pending = "";
  private elements = 0;
  private written = 0;
  private shortened = false;
  cut: Markup["cut"] = null;

  private readonly limits: MarkupLimits;

  constructor(limits: MarkupLimits) {
    this.limits = limits;
  }

  text(node: CharacterData, text: string): void {
    if (text === "") return;
    const room = LONGEST_RUN - this.pending.length;
    if (text.length > room) this.shortened = true;
    if (room <= 0) return;
    this.nodes.push(node);
    this.pending += text.length > room ? text.slice(0, room) : text;
    if (this.written + this.pending.length > this.limits.text) this.cut = "text";
  }

  open(tag: string, attributes: string): void {
    this.endRun();
    this.pieces.push(`<${tag}${attributes}>`);
    if (++this.elements >= this.limits.elements) this.cut = "elements";
  }

  close(tag: string): void {
    this.endRun();
    this.pieces.push(`</${tag}>`);
  }

  empty(tag: string): void {
    this.endRun();
    this.pieces.push(`<${tag}/>`);
  }

  end(): Markup {
    this.endRun();
    return { body: this.pieces.join(""), runs: this.runs, cut: this.cut ?? (this.shortened ? "text" : null) };
  }

  private endRun(): void {
    if (this.nodes.length === 0) return;
    this.runs.push({ nodes: this.nodes });
    this.pieces.push(/\S/.test(this.pending) ? escapeText(this.pending) : " ");
    this.written += this.pending.length;
    this.nodes = [];
    this.pending = "";
  }
}
