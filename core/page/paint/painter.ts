/**
 * Paints a page: underlines its quotations, gives those that others report a badge, and keeps both where they belong
 * while the page moves. Knows places and counts, and no word of any other outlet.
 */
import type { PageMark, PaintReport } from "../../messages.ts";
import type { Piece, TextRun } from "../runs.ts";
import { inSlices } from "../slices.ts";
import { type Anchor, anchor, isExact } from "./anchor.ts";
import { Badges } from "./badges.ts";
import { type Highlights, openHighlights } from "./highlights.ts";
import { type Layer, openLayer } from "./layer.ts";
import { watchLayout } from "./layout-watch.ts";
import { type PageText, pageText } from "./page-text.ts";
import { parseColor, Sight } from "./seen.ts";

export interface PainterOptions {
  /** Style sheet of everything in the layer. */
  readonly css: string;
  /** Screen-reader name of a badge. */
  label(mark: PageMark): string;
  chosen(quotation: number, badge: HTMLElement): void;
  /** Something other than `paint` has changed what stands painted. */
  changed(painted: Painted): void;
  readonly signal: AbortSignal;
}

/** A quotation that was found on the page. */
interface Standing extends Anchor {
  readonly mark: PageMark;
  /** The reader can see its words. */
  readonly seen: boolean;
}

/** Milliseconds between two looks whether hidden quotations have come to sight. */
const LOOK_FOR_HIDDEN_EVERY = 500;

export type Painted = Omit<PaintReport, "ms">;

export class Painter {
  private readonly window: Window;
  private readonly options: PainterOptions;
  /** Null until something is underlined, and where the browser has no Custom Highlight API. */
  private highlights: Highlights | null = null;
  /** Opened when there is something to put into it: a page without badges stays as it is. */
  private opened: { readonly layer: Layer; readonly badges: Badges } | null = null;
  private standing: readonly Standing[] = [];
  private lookedForHidden = 0;
  private pointing: ReturnType<typeof setTimeout> | undefined;

  constructor(window: Window, options: PainterOptions) {
    this.window = window;
    this.options = options;
    watchLayout(window, () => this.settle(), options.signal);
    options.signal.addEventListener("abort", () => this.remove());
  }

  /** Where other parts of ours (card, selection button) draw. */
  get surface(): HTMLElement {
    return this.open().layer.surface;
  }

  isOurs(node: Node): boolean {
    return this.opened?.layer.isOurs(node) ?? false;
  }

  /** Paints these marks in place of those before. Works in slices; rejects when `signal` is aborted meanwhile. */
  async paint(marks: readonly PageMark[], runs: readonly TextRun[], signal: AbortSignal): Promise<Painted> {
    this.standing = await inSlices(this.find(marks, runs), signal);
    return this.show(signal);
  }

  /** Takes newer counts for the quotations that stand painted. Badges change in place: nothing flickers or moves. */
  async refine(marks: readonly PageMark[], signal: AbortSignal): Promise<Painted> {
    const newer = new Map(marks.map((mark) => [mark.quotation, mark]));
    this.standing = this.standing.map((one) => ({ ...one, mark: newer.get(one.quotation) ?? one.mark }));
    return this.show(signal);
  }

  private async show(signal: AbortSignal): Promise<Painted> {
    await inSlices(this.showBadges(), signal);
    // After the badges have read the layout: underlining makes the browser look at it anew.
    this.underline(this.standing.filter(isUnderlined).flatMap(({ pieces }) => pieces.map(toRange)));
    return this.report();
  }

  private underline(ranges: readonly Range[]): void {
    if (ranges.length > 0) this.highlights ??= openHighlights(this.window.document);
    this.highlights?.show(ranges);
  }

  /** What stands painted right now. */
  report(): Painted {
    const badgesBlocked = this.opened?.layer.isBlocked() ?? false;
    return {
      anchored: this.standing.filter(isExact).length,
      badges: badgesBlocked ? 0 : (this.opened?.badges.count ?? 0),
      hidden: this.standing.filter(({ seen }) => !seen).length,
      badgesBlocked,
    };
  }

  /** Whether the page still has every painted word where it was painted. */
  isIntact(): boolean {
    return this.standing.every(isExact);
  }

  /** Scrolls a quotation into view and lights it up for a moment; false when it is not painted. */
  reveal(quotation: number): boolean {
    const pieces = this.piecesOf(quotation);
    const element = pieces[0]?.node.parentElement;
    if (!element?.isConnected) return false;
    const calm = this.window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    element.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
    this.pointAt(quotation);
    this.pointing = setTimeout(() => this.pointAt(null), 2_500);
    return true;
  }

  /** The badge of a quotation, else the box of its words, to stand a card beside. */
  placeOf(quotation: number): Element | { getBoundingClientRect(): DOMRect } | null {
    const button = this.opened?.badges.buttonOf(quotation);
    if (button && !button.hidden) return button;
    const piece = this.piecesOf(quotation).at(-1);
    return piece?.node.isConnected ? toRange(piece) : null;
  }

  /** Puts right what the page or its layout has moved. */
  private settle(): void {
    this.highlights?.keep();
    this.matchScheme();
    if (this.hasComeToSight()) {
      inSlices(this.showBadges(), this.options.signal).then(
        () => this.options.changed(this.report()),
        () => undefined, // the end of the page's marks
      );
    } else this.opened?.badges.place();
  }

  private *showBadges(): Generator<void, void> {
    const shown = this.standing.filter(({ mark, seen }) => seen && mark.weight !== "none");
    if (shown.length === 0 && !this.opened) return;
    const { badges } = this.open();
    this.matchScheme();
    yield;
    yield* badges.show(
      shown.map((anchor) => ({ anchor, counts: anchor.mark.counts, label: this.options.label(anchor.mark) })),
    );
  }

  /** Whether a quotation that was hidden now shows: somebody opened a fold, a page faded in. */
  private hasComeToSight(): boolean {
    const now = performance.now();
    if (now - this.lookedForHidden < LOOK_FOR_HIDDEN_EVERY) return false;
    this.lookedForHidden = now;
    const sight = new Sight(this.window);
    const looked = this.standing.map((one) => (one.seen || !sight.sees(one.pieces) ? one : { ...one, seen: true }));
    const changed = looked.some((one, i) => one !== this.standing[i]);
    this.standing = looked;
    return changed;
  }

  private open() {
    if (this.opened) return this.opened;
    const blocked = () => this.options.changed(this.report());
    const layer = openLayer(this.window.document, this.options.css, blocked);
    const badges = new Badges(this.window, layer, {
      chosen: this.options.chosen,
      pointed: (quotation) => this.pointAt(quotation),
    });
    this.opened = { layer, badges };
    return this.opened;
  }

  private *find(marks: readonly PageMark[], runs: readonly TextRun[]): Generator<void, Standing[]> {
    let whole: PageText | null = null;
    const sight = new Sight(this.window);
    const standing: Standing[] = [];
    for (const mark of marks) {
      yield;
      const found = anchor(mark, runs, () => (whole ??= pageText(runs)));
      if (found) standing.push({ ...found, mark, seen: sight.sees(found.pieces) });
    }
    return standing;
  }

  private piecesOf(quotation: number): readonly Piece[] {
    return this.standing.find((one) => one.quotation === quotation)?.pieces ?? [];
  }

  private pointAt(quotation: number | null): void {
    clearTimeout(this.pointing);
    this.highlights?.pointAt(quotation === null ? [] : this.piecesOf(quotation).map(toRange));
  }

  private matchScheme(): void {
    this.opened?.layer.surface.classList.toggle("dark", this.isDark());
  }

  /** Light words stand on a dark page. */
  private isDark(): boolean {
    const element = this.standing[0]?.pieces[0]?.node.parentElement;
    const color = element ? parseColor(this.window.getComputedStyle(element).color) : null;
    return color !== null && color.channels[0] + color.channels[1] + color.channels[2] > 3 * 140;
  }

  private remove(): void {
    clearTimeout(this.pointing);
    this.highlights?.remove();
    this.opened?.layer.remove();
  }
}

/** Reported speech without marks is underlined only where others report it too: the page should not fill with lines. */
function isUnderlined({ mark }: Standing): boolean {
  return mark.weight !== "none" || /["“”„«»'‘’‚`]$/.test(mark.selector.prefix.trimEnd());
}

function toRange({ node, start, end }: Piece): Range {
  const range = node.ownerDocument.createRange();
  range.setStart(node, Math.min(start, node.length));
  range.setEnd(node, Math.min(end, node.length));
  return range;
}
