/** The small DOM that Readability's own parser makes. It is no `Document` of a browser; types only. */

export interface LightText {
  readonly nodeType: 3;
  textContent: string;
  readonly parentNode: LightElement | null;
  /** Number of the page's text run, set by parse-markup.ts. */
  run?: number;
  remove(): void;
}

export interface LightElement {
  readonly nodeType: 1;
  readonly localName: string;
  readonly tagName: string;
  readonly className: string;
  readonly id: string;
  childNodes: LightNode[];
  children: LightElement[];
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
  readonly parentNode: LightElement | null;
  readonly firstChild: LightNode | null;
  textContent: string;
  innerHTML: string;
  getAttribute(name: string): string | undefined;
  setAttribute(name: string, value: string): void;
  getElementsByTagName(name: string): LightElement[];
  appendChild(child: LightNode): void;
  remove(): void;
}

export type LightNode = LightText | LightElement;

export interface LightDocument {
  readonly documentElement: LightElement;
  readonly head: LightElement | undefined;
  readonly body: LightElement | undefined;
  readonly title: string;
  createElement(tag: string): LightElement;
  createTextNode(text: string): LightText;
  getElementsByTagName(name: string): LightElement[];
}

export function isElement(node: LightNode): node is LightElement {
  return node.nodeType === 1;
}
