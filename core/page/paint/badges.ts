/**
 * The badges of a page and their places. A place is in document coordinates, so scrolling needs no work; everything
 * else that moves text (size of the window, zoom, fonts, images, late content) has them placed again, once a frame at
 * most: all reading of the layout first, then all writing.
 */
import type { StanceCounts } from "../../messages.ts";
import type { Anchor } from "./anchor.ts";
import { badgeButton } from "./badge.ts";
import { type BadgePlace, type Box, placeBadge, type Size, unstack } from "./badge-place.ts";
import type { Layer } from "./layer.ts";

export interface BadgeRequest {
  readonly anchor: Anchor;
  readonly counts: StanceCounts;
  readonly label: string;
}

interface Badge extends BadgeRequest {
  readonly button: HTMLButtonElement;
  /** Block that the quotation's end stands in, and the box that scrolls it, if another than the page. */
  readonly column: Element | null;
  readonly scroller: Element | null;
}

/** A badge in the page, measured in both its forms. */
interface MeasuredBadge extends Badge {
  readonly size: Size;
  readonly small: Size;
}

export interface BadgeEvents {
  /** The reader clicked or pressed a badge. */
  chosen(quotation: number, badge: HTMLElement): void;
  /** The reader points at a badge, or at none any more. */
  pointed(quotation: number | null): void;
}

export class Badges {
  private badges: readonly MeasuredBadge[] = [];
  private readonly window: Window;
  private readonly layer: Layer;
  private readonly events: BadgeEvents;

  constructor(window: Window, layer: Layer, events: BadgeEvents) {
    this.window = window;
    this.layer = layer;
    this.events = events;
  }

  /** Draws these badges in place of the ones before, in the order of the text (which is the order of the Tab key). */
  show(requests: readonly BadgeRequest[]): void {
    const focused = this.badges.find(({ button }) => button.matches(":focus"))?.anchor.quotation;
    for (const { button } of this.badges) button.remove();
    const drawn = requests.map((request) => this.draw(request));
    this.layer.surface.append(...drawn.map(({ button }) => button));
    this.badges = measured(drawn);
    this.place();
    if (focused !== undefined) this.buttonOf(focused)?.focus({ preventScroll: true });
  }

  get count(): number {
    return this.badges.filter(({ button }) => !button.hidden).length;
  }

  buttonOf(quotation: number): HTMLButtonElement | null {
    return this.badges.find((badge) => badge.anchor.quotation === quotation)?.button ?? null;
  }

  /** Reads where the quotations stand now and puts the badges there. */
  place(): void {
    if (this.badges.length === 0) return;
    const corner = this.layer.corner();
    const placed = this.badges.map((badge) => ({ badge, place: this.placeOf(badge) }));
    const shown = placed.flatMap(({ badge, place }) => (place ? [{ badge, ...place }] : []));
    for (const { badge, place } of placed) badge.button.hidden = place === null;
    for (const { badge, x, y, small } of unstack(shown)) {
      badge.button.classList.toggle("small", small);
      badge.button.style.transform = `translate(${Math.round(x - corner.x)}px, ${Math.round(y - corner.y)}px)`;
    }
  }

  private draw(request: BadgeRequest): Badge {
    const { document } = this.window;
    const button = badgeButton(document, request.counts, request.label);
    const { quotation } = request.anchor;
    button.addEventListener("click", (event) => {
      // A page must not press our buttons for the reader.
      if (event.isTrusted) this.events.chosen(quotation, button);
    });
    for (const type of ["pointerenter", "focus"]) button.addEventListener(type, () => this.events.pointed(quotation));
    for (const type of ["pointerleave", "blur"]) button.addEventListener(type, () => this.events.pointed(null));
    const end = request.anchor.pieces.at(-1)?.node.parentElement ?? null;
    return { ...request, button, column: columnOf(end, this.window), scroller: scrollerOf(end, this.window) };
  }

  /** In window coordinates; null while the quotation's end does not show. */
  private placeOf(badge: MeasuredBadge): BadgePlace | null {
    const line = lastLine(badge.anchor);
    if (!line || !badge.column || isScrolledAway(line, badge.scroller)) return null;
    const { column, size, small } = badge;
    return placeBadge({
      line,
      column: column.getBoundingClientRect(),
      badge: size,
      small,
      pageWidth: this.window.document.documentElement.clientWidth,
      rightToLeft: this.window.getComputedStyle(column).direction === "rtl",
      isFree: (box) => this.isFree(box, column),
    });
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
}

/** Measures all badges in one form, then all in the other: two passes of layout, however many there are. */
function measured(badges: readonly Badge[]): MeasuredBadge[] {
  const sizes = badges.map(({ button }) => sizeOf(button));
  for (const { button } of badges) button.classList.add("small");
  return badges.map((badge, i) => ({ ...badge, size: sizes[i]!, small: sizeOf(badge.button) }));
}

function sizeOf({ offsetWidth, offsetHeight }: HTMLElement): Size {
  return { width: offsetWidth, height: offsetHeight };
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

function columnOf(element: Element | null, window: Window): Element | null {
  for (let block = element; block; block = block.parentElement)
    if (!/^(?:inline|contents|none|ruby)/.test(window.getComputedStyle(block).display)) return block;
  return element;
}

function scrollerOf(element: Element | null, window: Window): Element | null {
  const { body, documentElement } = window.document;
  for (let box = element; box && box !== body && box !== documentElement; box = box.parentElement)
    if (/auto|scroll/.test(window.getComputedStyle(box).overflowY) && box.scrollHeight > box.clientHeight) return box;
  return null;
}

function isScrolledAway(line: Box, scroller: Element | null): boolean {
  if (!scroller) return false;
  const { top, bottom } = scroller.getBoundingClientRect();
  return line.bottom < top || line.top > bottom;
}
