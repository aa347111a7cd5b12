/**
 * Whether a reader can see words that stand in the page. Checked before a quotation gets a badge: a page may hold words
 * for machines only (clipped to one pixel, far off screen, white on white).
 */
import type { Piece } from "../runs.ts";

/** Ancestors looked at for clipping and background; real pages nest deeper, tricks don't. */
const MAX_ANCESTORS = 12;
/** WCAG contrast of text that nobody can tell from its background. */
const UNSEEN_CONTRAST = 1.12;

export function isSeen(pieces: readonly Piece[], window: Window): boolean {
  const element = pieces[0]?.node.parentElement;
  if (!element?.isConnected) return false;
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  return pieces.some((piece) => hasSize(piece, window)) && !isClipped(element, window) && hasContrast(element, window);
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

function isClipped(element: Element, window: Window): boolean {
  for (const ancestor of ancestors(element)) {
    const style = window.getComputedStyle(ancestor);
    if (Number.parseFloat(style.fontSize) <= 1 && ancestor === element) return true;
    if (/^rect\(0(?:px)?[ ,]+0|^rect\(1px[ ,]+1px/.test(style.clip)) return true;
    if (/inset\(\s*(?:50|100)%/.test(style.clipPath)) return true;
    if (style.overflow === "visible" || style.display === "inline" || style.display === "contents") continue;
    const { width, height } = ancestor.getBoundingClientRect();
    if (width <= 1 || height <= 1) return true;
  }
  return false;
}

function hasContrast(element: Element, window: Window): boolean {
  const text = parseColor(window.getComputedStyle(element).color);
  if (!text) return true;
  if (text.alpha < 0.05) return false;
  for (const ancestor of ancestors(element)) {
    const style = window.getComputedStyle(ancestor);
    if (style.backgroundImage !== "none") return true;
    const background = parseColor(style.backgroundColor);
    if (background && background.alpha > 0.5) return contrast(text, background) > UNSEEN_CONTRAST;
  }
  // The canvas: its colour is the browser's, and depends on the page's colour scheme.
  return true;
}

function* ancestors(element: Element): Generator<Element> {
  let ancestor: Element | null = element;
  for (let i = 0; ancestor && i < MAX_ANCESTORS; i++) {
    yield ancestor;
    ancestor = ancestor.parentElement;
  }
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
