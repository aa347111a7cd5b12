/**
 * The badges of a page and their places. A place is in document coordinates, so scrolling needs no work; everything
 * else that moves text (size of the window, zoom, fonts, images, late content) has them placed again, once a frame at
 * most. All reading of the layout comes first, then all writing: the page is laid out once, however many badges there are.
 */
import type { StanceCounts } from "../../messages.ts";
import { atOnce } from "../slices.ts";
import type { Anchor } from "./anchor.ts";
import { type BadgeShape, BadgeShapes, badgeButton } from "./badge.ts";
import { type BadgePlace, type Box, placeBadge, unstack } from "./badge-place.ts";
import { type Column, Columns } from "./column.ts";
import type { Layer } from "./layer.ts";

export interface BadgeRequest {
  readonly anchor: Anchor;
  readonly counts: StanceCounts;
  readonly label: string;
}

interface Badge extends BadgeRequest {
  readonly button: HTMLButtonElement;
  readonly shape: BadgeShape;
  readonly column: Column;
}

export interface BadgeEvents {
  /** The reader clicked or pressed a badge. */
  chosen(quotation: number, badge: HTMLElement): void;
  /** The reader points at a badge, or at none any more. */
  pointed(quotation: number | null): void;
}

/** Badges whose places are read without looking at the clock: well under a millisecond. */
const BADGES_PER_STEP = 4;
/** More than a long article has. */
const DRAWN_AT_ONCE = 60;

export class Badges {
  /** In the order of the text. */
  private badges: readonly Badge[] = [];
  private shows = 0;
  private readonly shapes: BadgeShapes;
  private readonly worn = new WeakMap<HTMLElement, BadgeShape>();
  private readonly quotations = new WeakMap<Element, number>();
  private readonly list: HTMLElement;
  private readonly window: Window;
  private readonly layer: Layer;

  constructor(window: Window, layer: Layer, events: BadgeEvents) {
    this.window = window;
    this.layer = layer;
    this.shapes = new BadgeShapes(window.document);
    this.list = window.document.createElement("div");
    this.listen(events);
    layer.surface.prepend(this.list);
  }

  /**
   * Shows these badges, in the order of the text (which is the order of the Tab key), in place of the ones before. A
   * quotation that had a badge keeps its button, and with it the focus and a card that stands beside it. What is in the
   * window comes first. A newer call ends this one.
   */
  *show(requests: readonly BadgeRequest[]): Generator<void, void> {
    const show = ++this.shows;
    const wanted = yield* this.prepare(requests);
    if (show !== this.shows) return;
    this.removeAllBut(wanted);
    this.badges = wanted;
    let placed: Placed[] = [];
    for (const batch of this.batches()) {
      placed = inTextOrder([...placed, ...(yield* this.placesOf(batch))], wanted);
      if (show !== this.shows) return;
      this.draw(placed);
      yield;
    }
  }

  get count(): number {
    return this.badges.filter(({ button }) => this.isDrawn(button) && !button.hidden).length;
  }

  buttonOf(quotation: number): HTMLButtonElement | null {
    const button = this.badges.find((badge) => badge.anchor.quotation === quotation)?.button;
    return button && this.isDrawn(button) ? button : null;
  }

  /** Reads where the quotations stand now and puts the badges there. */
  place(): void {
    const drawn = this.badges.filter(({ button }) => this.isDrawn(button));
    if (drawn.length > 0) this.move(atOnce(this.placesOf(drawn)));
  }

  /** What is in the window, then the rest; a few more are drawn at once, since each drawing has the page laid out again. */
  private batches(): (readonly Badge[])[] {
    const { badges } = this;
    if (badges.length <= DRAWN_AT_ONCE) return [badges];
    const inWindow = new Set(badges.filter(({ column }) => isInWindow(column, this.window)));
    return [[...inWindow], badges.filter((badge) => !inWindow.has(badge))];
  }

  private *prepare(requests: readonly BadgeRequest[]): Generator<void, Badge[]> {
    const columns = new Columns(this.window);
    const buttons = new Map(this.badges.map(({ anchor, button }) => [anchor.quotation, button]));
    const badges: Badge[] = [];
    for (const [i, request] of requests.entries()) {
      if (i % BADGES_PER_STEP === 0) yield;
      const { quotation, pieces } = request.anchor;
      const button = buttons.get(quotation) ?? this.newButton(quotation);
      const column = columns.around(pieces.at(-1)?.node.parentElement ?? null);
      badges.push({ ...request, button, shape: this.shapes.of(request.counts), column });
    }
    return badges;
  }

  private *placesOf(badges: readonly Badge[]): Generator<void, Placed[]> {
    const placed: Placed[] = [];
    for (const [i, badge] of badges.entries()) {
      if (i % BADGES_PER_STEP === 0) yield;
      placed.push({ badge, place: this.placeOf(badge) });
    }
    return placed;
  }

  /** Relative to the layer's corner; null while the quotation's end does not show. */
  private placeOf({ anchor, column, shape }: Badge): BadgePlace | null {
    const { block, scroller, rightToLeft } = column;
    const line = lastLine(anchor);
    if (!line || !block || isScrolledAway(line, scroller)) return null;
    const place = placeBadge({
      line,
      column: block.getBoundingClientRect(),
      badge: shape.size,
      small: shape.small,
      pageWidth: this.window.document.documentElement.clientWidth,
      rightToLeft,
      isFree: (box) => this.isFree(box, block),
    });
    // At once, since the page may be scrolled before the next step.
    const corner = this.layer.corner();
    return { ...place, x: place.x - corner.x, y: place.y - corner.y };
  }

  /** Whether only the column or what lies behind it is there. Outside the window nobody can tell: taken as free. */
  private isFree(box: Box, column: Element): boolean {
    const { document } = this.window;
    for (const x of [box.left + 1, box.right - 1]) {
      const there = document.elementFromPoint(x, (box.top + box.bottom) / 2);
      if (there && !this.layer.isOurs(there) && !there.contains(column)) return false;
    }
    return true;
  }

  private draw(placed: readonly Placed[]): void {
    for (const { badge } of placed) this.dress(badge);
    const drawn = new Set(placed.map(({ badge }) => badge));
    let next: Element | null = null;
    for (const badge of this.badges.toReversed()) {
      const { button } = badge;
      // One that is there already stays: moving it would take the focus away.
      if (drawn.has(badge) && !this.isDrawn(button)) this.list.insertBefore(button, next);
      if (this.isDrawn(button)) next = button;
    }
    this.move(placed);
  }

  private dress({ button, shape, label }: Badge): void {
    if (this.worn.get(button) !== shape) shape.putOn(button);
    this.worn.set(button, shape);
    if (button.title === label) return;
    button.setAttribute("aria-label", label);
    // The same for those who see: what the signs mean, when they point at them.
    button.title = label;
  }

  private move(placed: readonly Placed[]): void {
    for (const { badge, place } of placed) badge.button.hidden = place === null;
    const shown = placed.flatMap(({ badge, place }) => (place ? [{ badge, ...place }] : []));
    for (const { badge, x, y, size, small } of unstack(shown)) {
      badge.button.classList.toggle("small", small);
      badge.button.style.minInlineSize = `${size.width}px`;
      badge.button.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    }
  }

  private removeAllBut(badges: readonly Badge[]): void {
    const kept = new Set(badges.map(({ button }) => button));
    for (const { button } of this.badges) if (!kept.has(button)) button.remove();
  }

  private newButton(quotation: number): HTMLButtonElement {
    const button = badgeButton(this.window.document);
    this.quotations.set(button, quotation);
    return button;
  }

  private isDrawn(button: HTMLElement): boolean {
    return button.parentNode === this.list;
  }

  private listen({ chosen, pointed }: BadgeEvents): void {
    this.list.addEventListener("click", (event) => {
      const button = (event.target as Element).closest("button");
      const quotation = button && this.quotations.get(button);
      // A page must not press our buttons for the reader.
      if (event.isTrusted && typeof quotation === "number") chosen(quotation, button!);
    });
    const quotationAt = ({ target }: Event) => this.quotations.get((target as Element).closest("button")!) ?? null;
    for (const type of ["pointerover", "focusin"])
      this.list.addEventListener(type, (event) => pointed(quotationAt(event)));
    for (const type of ["pointerout", "focusout"]) this.list.addEventListener(type, () => pointed(null));
  }
}

interface Placed {
  readonly badge: Badge;
  readonly place: BadgePlace | null;
}

function inTextOrder(placed: readonly Placed[], badges: readonly Badge[]): Placed[] {
  const order = new Map(badges.map((badge, i) => [badge, i]));
  return placed.toSorted((a, b) => order.get(a.badge)! - order.get(b.badge)!);
}

function isInWindow({ block }: Column, window: Window): boolean {
  const box = block?.getBoundingClientRect();
  return box !== undefined && box.bottom > 0 && box.top < window.innerHeight;
}

/** The box of the quotation's last visible line. */
function lastLine(anchor: Anchor): Box | null {
  for (const { node, start, end } of anchor.pieces.toReversed()) {
    if (!node.isConnected || node.length < end) continue;
    const range = node.ownerDocument.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    const last = [...range.getClientRects()].findLast(({ width, height }) => width > 1 && height > 1);
    if (last) return last;
  }
  return null;
}

function isScrolledAway(line: Box, scroller: Element | null): boolean {
  if (!scroller) return false;
  const { top, bottom } = scroller.getBoundingClientRect();
  return line.bottom < top || line.top > bottom;
}
