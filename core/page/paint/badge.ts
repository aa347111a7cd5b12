import type { StanceCounts } from "../../messages.ts";
import type { Stance } from "../../model.ts";
import type { Size } from "./badge-place.ts";
import { icon } from "./icons.ts";

/** Difference first, as everywhere. The class names say nothing to a page that should get to see them. */
const PARTS = [
  { stance: "contradicts", name: "b", picture: "differs" },
  { stance: "editorializes", name: "c", picture: "comments" },
  { stance: "corroborates", name: "a", picture: "agrees" },
] as const satisfies readonly { stance: Stance; name: string; picture: string }[];

/** More would widen the badge and tell no more. */
const MOST = 99;

/** CSS pixels, as in layer.css; a digit in its widest usual face. */
interface Measures {
  readonly height: number;
  /** Border and padding of both ends. */
  readonly ends: number;
  readonly betweenParts: number;
  /** An icon and the gap behind it. */
  readonly icon: number;
  readonly digit: number;
}
const LARGE: Measures = { height: 20, ends: 14, betweenParts: 5, icon: 14, digit: 7 };
const SMALL: Measures = { height: 15, ends: 10, betweenParts: 3, icon: 11, digit: 6 };

/**
 * How a badge with some counts looks and how large it is, known without drawing it: to measure badges, the browser would
 * have to lay out the page between reading where they go and putting them there. The width is the least that a badge
 * takes; should its letters need more, it grows.
 */
export interface BadgeShape {
  readonly size: Size;
  readonly small: Size;
  /** Puts this shape on a badge's button. */
  putOn(button: HTMLButtonElement): void;
}

export class BadgeShapes {
  private readonly known = new Map<string, BadgeShape>();
  private readonly document: Document;

  constructor(document: Document) {
    this.document = document;
  }

  /** The same shape for the same counts. */
  of(counts: StanceCounts): BadgeShape {
    const parts = PARTS.filter(({ stance }) => counts[stance] > 0).map((part) => ({
      ...part,
      n: written(counts[part.stance]),
    }));
    const name = parts.map((part) => part.name + part.n).join();
    const shape = this.known.get(name) ?? shapeOf(parts, this.document);
    this.known.set(name, shape);
    return shape;
  }
}

/** The button of a badge, not yet in any shape. */
export function badgeButton(document: Document): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "badge";
  button.setAttribute("aria-haspopup", "dialog");
  return button;
}

interface Part {
  readonly name: string;
  readonly picture: (typeof PARTS)[number]["picture"];
  readonly n: string;
}

function shapeOf(parts: readonly Part[], document: Document): BadgeShape {
  const drawn = parts.map((part) => draw(part, document));
  const putOn = (button: HTMLButtonElement) => button.replaceChildren(...drawn.map((part) => part.cloneNode(true)));
  return { size: sizeOf(parts, LARGE), small: sizeOf(parts, SMALL), putOn };
}

/**
 * One icon and count. Counts are CSS content and the badge's label an attribute, because a page can find text, even
 * inside a closed shadow root (`window.find`), but not these.
 */
function draw({ name, picture, n }: Part, document: Document): HTMLElement {
  const part = document.createElement("span");
  part.className = `part ${name}`;
  part.dataset.n = n;
  part.append(icon(document, picture));
  return part;
}

function sizeOf(parts: readonly Part[], { height, ends, betweenParts, icon, digit }: Measures): Size {
  const inner = parts.reduce((width, { n }) => width + icon + n.length * digit, 0);
  return { width: ends + inner + (parts.length - 1) * betweenParts, height };
}

function written(count: number): string {
  return count > MOST ? `${MOST}+` : String(count);
}
