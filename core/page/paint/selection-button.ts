/** A small button beside selected words, while there are some. Opens by the reader's own click only. */
import { computePosition, flip, offset, shift } from "@floating-ui/dom";
import { selectedRange, selectedWords } from "../selected-words.ts";
import { icon } from "./icons.ts";

/** Fewer words are a name or a slip of the mouse. */
const LEAST_WORDS = 2;
/** Milliseconds without a change before the button comes: a selection is being drawn. */
const SETTLED = 300;

export interface SelectionButton {
  /** Opens the layer to draw in. */
  surface(): HTMLElement;
  label(): string;
  /** The reader pressed the button. */
  chosen(): void;
}

export function watchSelection(document: Document, options: SelectionButton, signal: AbortSignal): void {
  let button: HTMLButtonElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = () => {
    const line = lastLineOf(document);
    if (!line) return;
    button ??= draw(document, options);
    if (!button.isConnected) options.surface().append(button);
    placeBy(line, button);
  };
  const changed = () => {
    clearTimeout(timer);
    if (button) button.hidden = true;
    timer = setTimeout(show, SETTLED);
  };
  document.addEventListener("selectionchange", changed, { signal });
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
    button?.remove();
  });
}

function draw(document: Document, { label, chosen }: SelectionButton): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "check";
  const words = label();
  button.setAttribute("aria-label", words);
  button.dataset.label = words;
  button.append(icon(document, "search"));
  // A press on the button would take the selection away.
  button.addEventListener("pointerdown", (event) => event.preventDefault());
  button.addEventListener("click", (event) => {
    if (!event.isTrusted) return;
    chosen();
    button.hidden = true;
  });
  return button;
}

/** Box of the selection's last line; null where too little is selected. */
function lastLineOf(document: Document): DOMRect | undefined {
  const words = selectedWords(document);
  if (!words || words.text.split(" ").length < LEAST_WORDS) return undefined;
  return [...(selectedRange(document)?.getClientRects() ?? [])].findLast(({ width }) => width > 1);
}

async function placeBy(line: DOMRect, button: HTMLButtonElement): Promise<void> {
  button.hidden = false;
  const { x, y } = await computePosition({ getBoundingClientRect: () => line }, button, {
    placement: "bottom-end",
    middleware: [offset(6), flip({ padding: 8 }), shift({ padding: 8 })],
  });
  button.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}
