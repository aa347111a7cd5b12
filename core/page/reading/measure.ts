import { isElement, type LightElement, type LightNode } from "./light-dom.ts";

/** Lengths in characters, white space squeezed. */
export interface Measured {
  readonly text: number;
  readonly linkText: number;
  /** Text in paragraphs of some length that are not mostly links: what an article is made of. */
  readonly prose: number;
}

/** A shorter paragraph may be a label, a caption or a headline. */
const PROSE_PARAGRAPH = 80;

/** Measures every element under `root`, itself included. */
export function measure(root: LightElement): Map<LightElement, Measured> {
  const measured = new Map<LightElement, Measured>();
  const visit = (node: LightNode, inLink: boolean): Measured => {
    if (!isElement(node)) {
      const text = node.textContent.replace(/\s+/g, " ").trim().length;
      return { text, linkText: inLink ? text : 0, prose: 0 };
    }
    const sum = { text: 0, linkText: 0, prose: 0 };
    let loose = 0;
    for (const child of node.childNodes) {
      const inside = visit(child, inLink || node.localName === "a");
      sum.text += inside.text;
      sum.linkText += inside.linkText;
      sum.prose += inside.prose;
      if (!isElement(child)) loose += inside.text;
    }
    const isParagraph = node.localName === "p" || (sum.prose === 0 && loose >= PROSE_PARAGRAPH);
    if (isParagraph && sum.text >= PROSE_PARAGRAPH && sum.linkText < sum.text / 2) sum.prose = sum.text;
    measured.set(node, sum);
    return sum;
  };
  visit(root, false);
  return measured;
}

/** Squeezed words of an element. */
export function wordsOf(node: LightNode): string {
  return node.textContent.replace(/\s+/g, " ").trim();
}
