/** Writes what a page says about itself (title, meta, canonical address, JSON-LD) as the `<head>` of a capture. */
import type { DomReader } from "./dom.ts";
import { escapeAttribute, escapeText } from "./markup.ts";

const MAX_META = 300;
const MAX_CONTENT = 2_000;
/** A publisher's JSON-LD is a few thousand characters; some add the whole article body. */
const MAX_JSON_LD = 300_000;

export function writeHead(dom: DomReader, document: Document): string {
  return `<head>${title(dom, document)}${metas(dom, document)}${links(dom, document)}${jsonLd(dom, document)}</head>`;
}

function title(dom: DomReader, document: Document): string {
  const element = dom.all(document, "title")[0];
  return element ? `<title>${escapeText(ownText(dom, element).slice(0, MAX_CONTENT))}</title>` : "";
}

function metas(dom: DomReader, document: Document): string {
  let written = "";
  for (const meta of dom.all(document, "meta[content]").slice(0, MAX_META)) {
    const key = ["property", "name", "itemprop", "http-equiv"].find((name) => dom.attribute(meta, name));
    if (!key) continue;
    const content = (dom.attribute(meta, "content") ?? "").slice(0, MAX_CONTENT);
    written += `<meta ${key}="${escapeAttribute(dom.attribute(meta, key) ?? "")}" content="${escapeAttribute(content)}"/>`;
  }
  return written;
}

function links(dom: DomReader, document: Document): string {
  const canonical = dom.all(document, 'link[rel~="canonical"][href]')[0];
  return canonical ? `<link rel="canonical" href="${escapeAttribute(dom.attribute(canonical, "href") ?? "")}"/>` : "";
}

function jsonLd(dom: DomReader, document: Document): string {
  let written = "";
  for (const script of dom.all(document, 'script[type="application/ld+json"]')) {
    const text = ownText(dom, script);
    if (written.length + text.length > MAX_JSON_LD) continue;
    written += `<script type="application/ld+json">${escapeText(text)}</script>`;
  }
  return written;
}

function ownText(dom: DomReader, element: Element): string {
  let text = "";
  for (let node = dom.firstChild(element); node; node = dom.nextSibling(node))
    if (dom.nodeType(node) === 3) text += dom.text(node as Text);
  return text;
}
