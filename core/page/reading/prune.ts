/**
 * Takes out of a parsed page what is never its article, before Readability looks: what stands around and between the
 * paragraphs (captions, share bars, newsletter boxes, teasers), told by the names its authors gave it. Names lie, so
 * an element that holds a good part of the page's prose stays, whatever it is called.
 */
import { isElement, type LightDocument, type LightElement } from "./light-dom.ts";
import { type Measured, measure } from "./measure.ts";

type Page = LightDocument & { readonly body: LightElement };

/** Share of the page's prose that an element may hold and still be furniture. */
const FURNITURE_SHARE = 0.25;
/** An `<article>` with this share of the prose is the page's article, and the others are teasers. */
const ARTICLE_SHARE = 0.5;

/** Whole words of class names and ids: "article__related-links", "newsletterSignup". */
const FURNITURE_WORDS = new Set(
  `ad ads advert advertisement advertorial affiliate author authors bio byline bylines comment comments consent cookie
   cookies copyright credit credits dateline disqus donate donation donations fundraising keywords login metadata
   outbrain paywallprompt poll popular promo promos promotion promoted quiz recirc recirculation recommendation
   recommendations recommended related republication republish respond share sharing shares sharebar sharedaddy
   sharethis sidebar signin signup slidecount social sponsor sponsored subscribe subscription taboola tag tags teaser
   teasers timestamp toolbar trending upsell`.split(/\s+/),
);
/** Parts of names that mean the same wherever they stand: "resgallery", "imageCaption", "post-breadcrumbs". */
const FURNITURE_PARTS =
  /breadcrumb|newsletter|caption|gallery|slideshow|carousel|read-?more|more-?stories|most-?(?:read|popular)|sign-?up|also-?like|up-?next|after-content|below-content|photo-?credit|image-?credit|skip-?link/i;
const INLINE = new Set([
  "a",
  "abbr",
  "b",
  "cite",
  "code",
  "em",
  "font",
  "i",
  "label",
  "mark",
  "small",
  "span",
  "strong",
  "time",
  "u",
]);

/** What every page needs before Readability: no scripts, and no guessing at bylines. */
export function prepare(page: Page): void {
  for (const script of page.getElementsByTagName("script")) script.remove();
  keepBylinesFromReadability(page);
}

export function prune(page: Page): void {
  prepare(page);
  const measured = measure(page.body);
  const prose = measured.get(page.body)?.prose ?? 0;
  removeOtherArticles(page.body, measured, prose);
  removeWithin(page.body, (element) => {
    const { prose: own } = measured.get(element)!;
    return own <= prose * FURNITURE_SHARE && isFurniture(element, measured.get(element)!);
  });
}

function isFurniture(element: LightElement, size: Measured): boolean {
  switch (element.localName) {
    case "figcaption":
    case "aside":
    case "dialog":
      return true;
    case "figure":
      return !holdsQuotedBlock(element);
    case "nav":
      return size.linkText > size.text / 2;
  }
  return !isPartOfSentence(element) && !isHeadingOrBody(element) && hasFurnitureName(element);
}

/** A pull quote or a table set as a figure. */
function holdsQuotedBlock(figure: LightElement): boolean {
  return ["blockquote", "table", "pre"].some((tag) => figure.getElementsByTagName(tag).length > 0);
}

function hasFurnitureName(element: LightElement): boolean {
  const name = ["class", "id", "data-component", "data-testid"].map((key) => element.getAttribute(key) ?? "").join(" ");
  if (name.trim() === "") return false;
  return FURNITURE_PARTS.test(name) || nameWords(name).some((word) => FURNITURE_WORDS.has(word));
}

/** "articleBody__relatedLinks-2" → article, body, related, links. Generated ids ("x1ad27f") give no words. */
export function nameWords(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map((word) => /^([a-z]*)\d*$/.exec(word)?.[1] ?? word);
}

/** A link named "author" inside a sentence is part of the sentence. */
function isPartOfSentence(element: LightElement): boolean {
  if (!INLINE.has(element.localName)) return false;
  const siblings = element.parentNode?.childNodes ?? [];
  return siblings.some((node) => !isElement(node) && /\p{L}/u.test(node.textContent));
}

function isHeadingOrBody(element: LightElement): boolean {
  return /^(?:h\d|main|article)$/.test(element.localName) || element.getAttribute("itemprop") === "articleBody";
}

/**
 * Beside one article that is the page's, other `<article>` elements are teasers of others. Live blogs have no such one.
 * Articles may be nested; the innermost that still holds the prose counts.
 */
function removeOtherArticles(body: LightElement, measured: ReadonlyMap<LightElement, Measured>, prose: number): void {
  const isMain = (article: LightElement) => measured.get(article)!.prose >= prose * ARTICLE_SHARE;
  const articles = body.getElementsByTagName("article");
  const main = articles.findLast(isMain);
  if (!main || prose === 0) return;
  for (const article of articles) if (!isMain(article) && !contains(article, main)) article.remove();
}

function contains(outer: LightElement, inner: LightElement): boolean {
  for (let element: LightElement | null = inner; element; element = element.parentNode)
    if (element === outer) return true;
  return false;
}

function removeWithin(element: LightElement, isOut: (element: LightElement) => boolean): void {
  for (const child of [...element.children]) {
    if (isOut(child)) child.remove();
    else removeWithin(child, isOut);
  }
}

/**
 * Without a named author Readability takes the first element that looks like a byline out of the page, be it a name
 * inside a sentence. It looks for no byline when the page's head names an author.
 */
function keepBylinesFromReadability(page: Page): void {
  if (!page.head) return;
  const meta = page.createElement("meta");
  meta.setAttribute("name", "author");
  meta.setAttribute("content", "-");
  page.head.appendChild(meta);
}
