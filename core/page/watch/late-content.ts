/**
 * Tells when a page's text may have changed after it was read: late paragraphs, a live blog, an editor's correction, a
 * framework that draws its text anew. Only hints: whoever is told looks for himself, and says whether it was worth it.
 */
import { ELEMENT_NODE, TEXT_NODE } from "../dom.ts";
import { Patience } from "./patience.ts";

/** Characters of text that must come, go or change; clocks, counters and tickers are shorter. */
const WORTH_A_LOOK = 40;
/** Nodes of an added tree that are looked at for text. */
const MAX_NODES = 300;
/** Milliseconds: a burst of changes has mostly ended after the first; a page in permanent motion is read once in the second. */
const SETTLED = 700;
const STORMY = 60_000;

/** `look` answers whether something had changed. */
export function watchLateContent(
  document: Document,
  isOurs: (node: Node) => boolean,
  look: () => Promise<boolean>,
  signal: AbortSignal,
): void {
  const patience = new Patience(SETTLED, STORMY);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lookSoon = () => {
    timer ??= setTimeout(async () => {
      const changed = await look().catch(() => false);
      if (changed) patience.foundSomething();
      else patience.foundNothing();
      timer = undefined;
    }, patience.ms);
  };
  const observer = new MutationObserver((records) => {
    if (timer === undefined && records.some((record) => isWorthALook(record, isOurs))) lookSoon();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

function isWorthALook(record: MutationRecord, isOurs: (node: Node) => boolean): boolean {
  if (record.type === "characterData") return (record.target as CharacterData).length >= WORTH_A_LOOK;
  return [...record.addedNodes, ...record.removedNodes].some((node) => !isOurs(node) && hasText(node));
}

/** Whether a tree has as much text in one node; stops as soon as it knows. */
function hasText(root: Node): boolean {
  const nodes: Node[] = [root];
  for (let seen = 0; nodes.length > 0 && seen < MAX_NODES; seen++) {
    const node = nodes.pop()!;
    if (node.nodeType === TEXT_NODE && (node as Text).length >= WORTH_A_LOOK && /\S{2}/.test((node as Text).data))
      return true;
    if (node.nodeType !== ELEMENT_NODE || /^(?:SCRIPT|STYLE|NOSCRIPT)$/i.test(node.nodeName)) continue;
    for (let child = node.firstChild; child; child = child.nextSibling) nodes.push(child);
  }
  return nodes.length > 0;
}
