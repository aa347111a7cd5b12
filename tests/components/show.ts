import { type ComponentChild, render } from "preact";
import { act } from "preact/test-utils";
import { speakEnglish } from "./speak-english.ts";

/** Draws a view into a fresh document and gives its root. */
export function show(view: ComponentChild): HTMLElement {
  speakEnglish();
  document.body.innerHTML = "";
  const root = document.body.appendChild(document.createElement("div"));
  act(() => render(view, root));
  return root;
}

/** The element with this visible text or aria-label; throws when there is none. */
export function button(root: HTMLElement, name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll("button")].find(
    (each) => each.getAttribute("aria-label") === name || textOf(each) === name,
  );
  if (!found) throw new Error(`no button “${name}” in: ${textOf(root)}`);
  return found;
}

/** Clicks, and lets Preact draw what follows. */
export function click(target: HTMLElement): void {
  act(() => target.click());
}

export function textOf(element: Element | null): string {
  return (element?.textContent ?? "").replace(/\s+/gu, " ").trim();
}
