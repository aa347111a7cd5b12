/**
 * The one element we add to a page: a layer on `<html>`, outside the article, with everything else in its closed
 * shadow root. The page can see that it is there, not what is in it. If the page takes it away it is put back, three
 * times; a page that goes on wins, and the panel says so.
 */

export interface Layer {
  /** Everything that shows stands in here. */
  readonly surface: HTMLElement;
  isOurs(node: Node): boolean;
  /** The page keeps removing the layer. */
  isBlocked(): boolean;
  /** Where the layer's own corner stands in the window; children are placed relative to it. */
  corner(): { readonly x: number; readonly y: number };
  remove(): void;
}

const NAME = "ca-layer";
const MAX_RETURNS = 3;

/** Inline and important, so that no style of the page can move or hide the layer. It takes no room itself. */
const STYLE: Readonly<Record<string, string>> = {
  all: "initial",
  display: "block",
  position: "absolute",
  top: "0",
  left: "0",
  width: "0",
  height: "0",
  overflow: "visible",
  "z-index": "2147483646",
};

/** `blocked` is called when the page has taken the layer away for good. */
export function openLayer(document: Document, css: string, blocked: () => void = () => {}): Layer {
  for (const old of document.querySelectorAll(NAME)) old.remove();
  const host = document.createElement(NAME);
  dress(host);
  const root = host.attachShadow({ mode: "closed" });
  const surface = document.createElement("div");
  surface.className = "surface";
  root.append(styleElement(document, css), surface);
  document.documentElement.append(host);
  const guard = new Guard(host, document, blocked);
  return {
    surface,
    isOurs: (node) => node === host,
    isBlocked: () => guard.blocked,
    corner() {
      const { x, y } = host.getBoundingClientRect();
      return { x, y };
    },
    remove() {
      guard.stop();
      host.remove();
    },
  };
}

function dress(host: HTMLElement): void {
  host.removeAttribute("style");
  host.removeAttribute("class");
  host.removeAttribute("hidden");
  for (const [name, value] of Object.entries(STYLE)) host.style.setProperty(name, value, "important");
}

function styleElement(document: Document, css: string): HTMLStyleElement {
  const style = document.createElement("style");
  style.textContent = css;
  return style;
}

/** Puts the layer back and its style right, a few times each. */
class Guard {
  blocked = false;
  private returns = 0;
  private redressed = 0;
  private readonly children: MutationObserver;
  private readonly attributes: MutationObserver;

  constructor(host: HTMLElement, document: Document, gaveUp: () => void) {
    this.children = new MutationObserver(() => this.putBack(host, document, gaveUp));
    this.children.observe(document, { childList: true });
    this.children.observe(document.documentElement, { childList: true });
    this.attributes = new MutationObserver(() => this.redress(host));
    this.attributes.observe(host, { attributes: true });
  }

  stop(): void {
    this.children.disconnect();
    this.attributes.disconnect();
  }

  private putBack(host: HTMLElement, document: Document, gaveUp: () => void): void {
    if (host.isConnected || this.blocked) return;
    // Another layer stands there: a newer script of ours, or a page that plays us. Two would be one too many.
    if (this.returns === MAX_RETURNS || document.querySelector(NAME)) {
      this.blocked = true;
      this.stop();
      gaveUp();
      return;
    }
    this.returns++;
    document.documentElement.append(host);
    // `document.open()` gives the document a new root.
    this.children.observe(document.documentElement, { childList: true });
  }

  private redress(host: HTMLElement): void {
    this.attributes.disconnect();
    if (this.redressed++ === MAX_RETURNS) return;
    dress(host);
    this.attributes.observe(host, { attributes: true });
  }
}
