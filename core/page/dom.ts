/**
 * Reads a document that may be hostile.
 *
 * `<form><input name="firstChild"></form>` makes `form.firstChild` an input, also for us: named form fields hide the
 * built-in properties. So every property is read with the getter of the prototype that defines it. DOMs without such
 * prototypes (linkedom on Node) have no clobbering either; they are read plainly.
 */

export interface DomReader {
  firstChild(node: Node): ChildNode | null;
  nextSibling(node: Node): ChildNode | null;
  parent(node: Node): ParentNode | null;
  nodeType(node: Node): number;
  /** Lower-case name without prefix. */
  localName(element: Element): string;
  text(node: CharacterData): string;
  attribute(element: Element, name: string): string | null;
  /** The document's outermost element. */
  root(document: Document): Element | null;
  all(within: Document | Element, selector: string): readonly Element[];
}

export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;

/** Follows the tree of one document; made once per reading. */
export function domReader(document: Document): DomReader {
  return typeof Node === "function" && document instanceof Node ? guarded(document) : plain;
}

const plain: DomReader = {
  firstChild: (node) => node.firstChild,
  nextSibling: (node) => node.nextSibling,
  parent: (node) => node.parentNode,
  nodeType: (node) => node.nodeType,
  localName: (element) => element.localName.toLowerCase(),
  text: (node) => node.data,
  attribute: (element, name) => element.getAttribute(name),
  root: (document) => document.documentElement,
  all: (within, selector) => [...within.querySelectorAll(selector)],
};

function guarded(document: Document): DomReader {
  const firstChild = getter<ChildNode | null>(Node.prototype, "firstChild");
  const nextSibling = getter<ChildNode | null>(Node.prototype, "nextSibling");
  const parent = getter<ParentNode | null>(Node.prototype, "parentNode");
  const nodeType = getter<number>(Node.prototype, "nodeType");
  const localName = getter<string>(Element.prototype, "localName");
  const data = getter<string>(CharacterData.prototype, "data");
  const root = getter<Element | null>(definerOf(document, "documentElement"), "documentElement") as DomReader["root"];
  const allInDocument = Document.prototype.querySelectorAll;
  const allInElement = Element.prototype.querySelectorAll;
  const getAttribute = Element.prototype.getAttribute;
  return {
    firstChild,
    nextSibling,
    parent,
    nodeType,
    localName: (element) => localName(element).toLowerCase(),
    text: data,
    attribute: (element, name) => getAttribute.call(element, name),
    root,
    all: (within, selector) => [
      ...(within instanceof Element ? allInElement : allInDocument).call(within as Document & Element, selector),
    ],
  };
}

/** The prototype that has a property; named fields of a document are on the document itself and not looked at. */
function definerOf(document: Document, name: string): object {
  let prototype: object | null = Object.getPrototypeOf(document);
  while (prototype && !Object.hasOwn(prototype, name)) prototype = Object.getPrototypeOf(prototype);
  return prototype ?? Document.prototype;
}

function getter<T>(prototype: object, name: string): (node: Node) => T {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new TypeError(`This DOM has no getter for ${name}.`);
  return (node) => get.call(node) as T;
}
