import { isElement, type LightElement, type LightNode } from "./light-dom.ts";

/** Figures by which a page of links is told from a page of text. Lengths in characters, white space squeezed. */
export interface PageMeasure {
  readonly text: number;
  readonly linkText: number;
  /** Links whose words are long enough to be a headline. */
  readonly headlines: number;
  /** Paragraphs of some length that are hardly links. */
  readonly paragraphs: number;
}

const HEADLINE = 30;
const PARAGRAPH = 120;

export function measurePage(body: LightElement): PageMeasure {
  const measure = { text: 0, linkText: 0, headlines: 0, paragraphs: 0 };
  const visit = (node: LightNode, inLink: boolean): { text: number; links: number } => {
    if (!isElement(node)) {
      const text = node.textContent.replace(/\s+/g, " ").trim().length;
      return { text, links: inLink ? text : 0 };
    }
    const isLink = node.localName === "a";
    let text = 0;
    let links = 0;
    for (const child of node.childNodes) {
      const inside = visit(child, inLink || isLink);
      text += inside.text;
      links += inside.links;
    }
    if (isLink && text >= HEADLINE) measure.headlines++;
    if (node.localName === "p" && text >= PARAGRAPH && links < text / 2) measure.paragraphs++;
    return { text, links };
  };
  const all = visit(body, false);
  return { ...measure, text: all.text, linkText: all.links };
}
