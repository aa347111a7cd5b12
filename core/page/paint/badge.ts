import type { StanceCounts } from "../../messages.ts";
import type { Stance } from "../../model.ts";
import { icon } from "./icons.ts";

/** Difference first, as everywhere. The class names say nothing to a page that should get to see them. */
const PARTS = [
  { stance: "contradicts", name: "b", picture: "differs" },
  { stance: "editorializes", name: "c", picture: "comments" },
  { stance: "corroborates", name: "a", picture: "agrees" },
] as const satisfies readonly { stance: Stance; name: string; picture: string }[];

/** More would widen the badge and tell no more. */
const MOST = 99;

/**
 * A badge: one icon and count per stance that occurs. Counts are CSS content and the label an attribute, because a
 * page can find text, even inside a closed shadow root (`window.find`), but not these.
 */
export function badgeButton(document: Document, counts: StanceCounts, label: string): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "badge";
  button.setAttribute("aria-label", label);
  button.setAttribute("aria-haspopup", "dialog");
  for (const { stance, name, picture } of PARTS) {
    if (counts[stance] === 0) continue;
    const part = document.createElement("span");
    part.className = `part ${name}`;
    part.dataset.n = counts[stance] > MOST ? `${MOST}+` : String(counts[stance]);
    part.append(icon(document, picture));
    button.append(part);
  }
  return button;
}
