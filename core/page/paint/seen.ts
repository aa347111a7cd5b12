/**
 * Whether a reader can see words that stand in the page. Checked before a quotation gets a badge: a page may hold words
 * for machines only (clipped to one pixel, far off screen, white on white).
 */
import type { Piece } from "../runs.ts";

/** Ancestors looked at for clipping and background; real pages nest deeper, tricks don't. */
const MAX_ANCESTORS = 12;
/** WCAG contrast of text that nobody can tell from its background. */
const UNSEEN_CONTRAST = 1.12;

/** What one element does to the words in it. */
interface Look {
  readonly color: string;
  /** Letters of a pixel at most. */
  readonly isTiny: boolean;
  readonly clips: boolean;
  /** `picture` for a background that is no colour; null where what is behind shows through. */
  readonly ground: Color | "picture" | null;
}

/** Looks at a page as it is now. Quotations share their ancestors, so each element is looked at once. */
export class Sight {
  private readonly looks = new Map<Element, Look>();
  private readonly window: Window;

  /** Good for as long as the page's styles and layout stay. */
  constructor(window: Window) {
    this.window = window;
  }

  sees(pieces: readonly Piece[]): boolean {
    const element = pieces[0]?.node.parentElement;
    if (!element?.isConnected) return false;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    return pieces.some((piece) => hasSize(piece, this.window)) && !this.isClipped(element) && this.hasContrast(element);
  }

  private isClipped(element: Element): boolean {
    if (this.lookAt(element).isTiny) return true;
    return ancestors(element).some((ancestor) => this.lookAt(ancestor).clips);
  }

  private hasContrast(element: Element): boolean {
    const text = parseColor(this.lookAt(element).color);
    if (!text) return true;
    if (text.alpha < 0.05) return false;
    for (const ancestor of ancestors(element)) {
      const { ground } = this.lookAt(ancestor);
      if (ground === "picture") return true;
      if (ground) return contrast(text, ground) > UNSEEN_CONTRAST;
    }
    // The canvas: its colour is the browser's, and depends on the page's colour scheme.
    return true;
  }

  private lookAt(element: Element): Look {
    const known = this.looks.get(element);
    if (known) return known;
    const style = this.window.getComputedStyle(element);
    const look: Look = {
      color: style.color,
      isTiny: Number.parseFloat(style.fontSize) <= 1,
      clips: clips(element, style),
      ground: groundOf(style),
    };
    this.looks.set(element, look);
    return look;
  }
}

function hasSize({ node, start, end }: Piece, window: Window): boolean {
  const range = node.ownerDocument.createRange();
  range.setStart(node, Math.min(start, node.length));
  range.setEnd(node, Math.min(end, node.length));
  return [...range.getClientRects()].some(
    ({ width, height, right, bottom }) =>
      width > 1 && height > 1 && right + window.scrollX > 0 && bottom + window.scrollY > 0,
  );
}

function clips(element: Element, style: CSSStyleDeclaration): boolean {
  if (/^rect\(0(?:px)?[ ,]+0|^rect\(1px[ ,]+1px/.test(style.clip)) return true;
  if (/inset\(\s*(?:50|100)%/.test(style.clipPath)) return true;
  if (style.overflow === "visible" || style.display === "inline" || style.display === "contents") return false;
  const { width, height } = element.getBoundingClientRect();
  return width <= 1 || height <= 1;
}

function groundOf(style: CSSStyleDeclaration): Look["ground"] {
  if (style.backgroundImage !== "none") return "picture";
  const color = parseColor(style.backgroundColor);
  return color && color.alpha > 0.5 ? color : null;
}

function ancestors(element: Element): Element[] {
  const found: Element[] = [];
  for (let box: Element | null = element; box && found.length < MAX_ANCESTORS; box = box.parentElement) found.push(box);
  return found;
}

interface Color {
  readonly channels: readonly [number, number, number];
  readonly alpha: number;
}

/** `rgb(1, 2, 3)`, `rgba(1, 2, 3, 0.5)`, which is how computed colours are written; null for newer colour spaces. */
export function parseColor(color: string): Color | null {
  const parts = /^rgba?\(([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)(?:[,/ ]+([\d.]+))?\)$/.exec(color);
  if (!parts) return null;
  return { channels: [Number(parts[1]), Number(parts[2]), Number(parts[3])], alpha: Number(parts[4] ?? 1) };
}

/** WCAG 2 contrast ratio, 1..21. */
export function contrast(a: Color, b: Color): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance({ channels }: Color): number {
  const [r, g, b] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
