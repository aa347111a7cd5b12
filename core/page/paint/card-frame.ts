/**
 * The card: a frame of our own origin beside a badge or a selection. The page can neither read it nor tell its address
 * (closed root). It closes by Escape, by its button, and by a click anywhere else; the focus goes back where it was.
 */
import { autoUpdate, computePosition, offset, shift, size, type VirtualElement } from "@floating-ui/dom";
import { icon } from "./icons.ts";

/** Asked for when a card opens: most pages never have one. */
export interface CardWords {
  /** Title of the frame, for screen readers. */
  title(): string;
  close(): string;
}

export interface CardAnchor {
  /** What the card stands beside. */
  readonly at: Element | VirtualElement;
  /** What gets the focus back; null for what had it before. */
  readonly focus: HTMLElement | null;
}

/** Pixels between card and badge, and between card and the window's edge. */
const GAP = 8;
/** Height until the card has told its own. */
const FIRST_HEIGHT = 200;
const MAX_HEIGHT = 420;
/** Room below that one report fits in; the rest is scrolled to. */
const ENOUGH_ROOM = 260;
const LEAST_HEIGHT = 160;
/** Width of the box's border (layer.css), which its block size holds too. */
const BORDER = 1;

export class CardFrame {
  private open: { readonly box: HTMLElement; readonly close: AbortController } | null = null;
  private readonly document: Document;
  private readonly surface: () => HTMLElement;
  private readonly words: CardWords;

  /** `surface` opens the layer to draw in. */
  constructor(document: Document, surface: () => HTMLElement, words: CardWords) {
    this.document = document;
    this.surface = surface;
    this.words = words;
  }

  /** Opens the card with this address, in place of one that is open. `closed` is called when it has gone. */
  show(address: string, anchor: CardAnchor, closed: () => void = () => {}): void {
    this.hide();
    const close = new AbortController();
    const box = this.draw(address, () => this.hide());
    const before = anchor.focus ?? (this.document.activeElement as HTMLElement | null);
    this.surface().append(box);
    this.open = { box, close };
    close.signal.addEventListener(
      "abort",
      autoUpdate(anchor.at, box, () => place(anchor.at, box)),
    );
    close.signal.addEventListener("abort", () => {
      const hadFocus = box.matches(":focus-within");
      box.remove();
      if (hadFocus) before?.focus?.({ preventScroll: true });
      closed();
    });
    this.closeByGesture(close.signal);
    box.querySelector("iframe")?.focus({ preventScroll: true });
  }

  hide(): void {
    const { open } = this;
    this.open = null;
    open?.close.abort();
  }

  /** The card told how tall its content is, in CSS pixels. */
  resize(height: number): void {
    if (!this.open || !(height > 0)) return;
    const whole = Math.ceil(Math.min(height + 2 * BORDER, MAX_HEIGHT));
    this.open.box.style.blockSize = `min(${whole}px, calc(100vh - ${2 * GAP}px))`;
  }

  private draw(address: string, hide: () => void): HTMLElement {
    const box = this.document.createElement("div");
    box.className = "card";
    box.setAttribute("role", "dialog");
    box.setAttribute("aria-label", this.words.title());
    box.style.blockSize = `${FIRST_HEIGHT}px`;
    const frame = this.document.createElement("iframe");
    frame.src = address;
    frame.title = this.words.title();
    const button = this.document.createElement("button");
    button.type = "button";
    button.className = "close";
    button.setAttribute("aria-label", this.words.close());
    button.append(icon(this.document, "close"));
    button.addEventListener("click", (event) => event.isTrusted && hide());
    box.append(frame, button);
    return box;
  }

  private closeByGesture(signal: AbortSignal): void {
    const window = this.document.defaultView!;
    const { host } = this.surface().getRootNode() as ShadowRoot;
    const onKey = (event: KeyboardEvent) => event.isTrusted && event.key === "Escape" && this.hide();
    // Seen from outside a closed root, a press on anything of ours is a press on its host.
    const onPress = (event: Event) => event.isTrusted && event.target !== host && this.hide();
    window.addEventListener("keydown", onKey, { signal, capture: true });
    window.addEventListener("pointerdown", onPress, { signal, capture: true });
  }
}

/**
 * Below what it belongs to, since that is read from top to bottom; above where too little room is left. It may cover
 * the text beside, never the window's edge.
 */
async function place(at: Element | VirtualElement, box: HTMLElement): Promise<void> {
  const { top, bottom } = at.getBoundingClientRect();
  const below = box.ownerDocument.documentElement.clientHeight - bottom;
  const { x, y } = await computePosition(at, box, {
    placement: below >= Math.min(ENOUGH_ROOM, top) ? "bottom-start" : "top-start",
    middleware: [
      offset(GAP),
      size({
        padding: GAP,
        apply: ({ availableHeight }) => {
          box.style.maxBlockSize = `${Math.max(LEAST_HEIGHT, availableHeight)}px`;
        },
      }),
      shift({ padding: GAP, crossAxis: true }),
    ],
  });
  box.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}
