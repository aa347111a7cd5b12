import JSDOMParser from "@mozilla/readability/JSDOMParser.js";
import { isElement, type LightDocument, type LightElement, type LightNode } from "./light-dom.ts";

/** Parses a capture's markup and numbers its text runs as `writeMarkup` counted them. Null when there is no body. */
export function parseMarkup(markup: string, url: string): (LightDocument & { body: LightElement }) | null {
  const document = new JSDOMParser().parse(markup, url || undefined);
  const { body } = document;
  if (!body) return null;
  numberRuns(body);
  return document as LightDocument & { body: LightElement };
}

function numberRuns(body: LightElement): void {
  let run = 0;
  const visit = (node: LightNode) => {
    if (isElement(node)) node.childNodes.forEach(visit);
    else node.run = run++;
  };
  visit(body);
}

/**
 * Readability tries again with looser rules when it found too little, and restores the page in between by
 * `body.innerHTML = before`. That would make new text nodes without run numbers, so on this element `innerHTML` keeps
 * and restores a copy of the nodes instead.
 */
export function keepRunsWhenRestored(document: LightDocument, body: LightElement): void {
  let kept: LightElement | null = null;
  Object.defineProperty(body, "innerHTML", {
    get() {
      kept = copy(document, body) as LightElement;
      return "";
    },
    set() {
      if (!kept) return;
      for (const child of [...body.childNodes]) child.remove();
      for (const child of (copy(document, kept) as LightElement).childNodes.slice()) body.appendChild(child);
    },
  });
}

function copy(document: LightDocument, node: LightNode): LightNode {
  if (!isElement(node)) {
    const text = document.createTextNode(node.textContent);
    if (node.run !== undefined) text.run = node.run;
    return text;
  }
  const element = document.createElement(node.localName);
  for (const { name, value } of node.attributes) element.setAttribute(name, value);
  for (const child of node.childNodes) element.appendChild(copy(document, child));
  return element;
}
