/**
 * Whether the reader can see an element's words. A quotation that is in the page but cannot be seen (a screen-reader
 * hint, a collapsed menu, a trap for machines) is none that the article makes.
 */
import type { DomReader } from "./dom.ts";

/** `gone`: neither it nor anything in it shows. `mute`: its own words don't show, but a child's may. */
export type Visibility = "shown" | "mute" | "gone";

export type VisibilityCheck = (element: Element) => Visibility;

/** Class names by which frameworks hide words from sight but not from screen readers. */
const SIGHTLESS_CLASS =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-only|-text)?|assistive-text|a11y-hidden|offscreen|u-hidden)(?:$|[\s_-])/i;

/** What attributes alone tell; the only check for a document that is not laid out. */
export function visibilityByAttributes(dom: DomReader): VisibilityCheck {
  return (element) => {
    if (isMarkedHidden(dom, element)) return "gone";
    const style = dom.attribute(element, "style");
    if (style === null) return "shown";
    if (/(?:^|;)\s*display\s*:\s*none/i.test(style)) return "gone";
    return /(?:^|;)\s*visibility\s*:\s*hidden/i.test(style) ? "mute" : "shown";
  };
}

/** What attributes and the layout tell, for a page in a window. */
export function visibilityByLayout(dom: DomReader, window: Window): VisibilityCheck {
  const byAttributes = visibilityByAttributes(dom);
  const check = (Element.prototype as Partial<Element>).checkVisibility;
  if (!check) return byAttributes;
  return (element) => {
    if (isMarkedHidden(dom, element)) return "gone";
    if (check.call(element, { visibilityProperty: true })) return "shown";
    if (check.call(element)) return "mute";
    // `display: contents` has no box of its own, yet its children show.
    return window.getComputedStyle(element).display === "contents" ? "shown" : "gone";
  };
}

function isMarkedHidden(dom: DomReader, element: Element): boolean {
  if (dom.attribute(element, "hidden") !== null) return true;
  if (dom.attribute(element, "aria-hidden") === "true") return true;
  if (dom.attribute(element, "aria-modal") === "true") return true;
  return SIGHTLESS_CLASS.test(dom.attribute(element, "class") ?? "");
}
