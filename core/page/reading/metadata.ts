/**
 * An article's header from what the page says of itself: schema.org first (it tells an article's own date from its
 * page's), then OpenGraph, then meta names, then what stands in the page.
 */
import type { ArticleHeader } from "../../model.ts";
import { isoDate } from "./dates.ts";
import { type ArticleData, articleData } from "./json-ld.ts";
import type { LightDocument, LightElement } from "./light-dom.ts";
import { outletOf } from "./outlet.ts";

export interface PageMetadata {
  readonly header: ArticleHeader;
  /** The page calls itself an article (schema.org, OpenGraph). */
  readonly saysArticle: boolean;
}

/** `url` is where the page was; the page's canonical address replaces it only within the same domain. */
export function readMetadata(document: LightDocument, url: string): PageMetadata {
  const article = articleData(document);
  const meta = metaTags(document);
  const address = canonical(document, meta, article, url);
  const outlet = outletOf(address, article?.publisher ?? meta("og:site_name") ?? meta("application-name"));
  const header: ArticleHeader = {
    url: address,
    outlet: { ...outlet, name: meta("og:site_name") ? outletOf(address, meta("og:site_name")).name : outlet.name },
    title: title(document, meta, article, outlet.name),
    byline: byline(document, meta, article),
    publishedAt: publishedAt(document, meta, article),
    modifiedAt: isoDate(article?.modified) ?? isoDate(meta("article:modified_time", "og:updated_time", "dateModified")),
    language: language(document, meta, article),
  };
  const saysArticle = article !== null || /article/i.test(meta("og:type") ?? "") || !!meta("article:published_time");
  return { header, saysArticle };
}

type Meta = (...names: string[]) => string | null;

function metaTags(document: LightDocument): Meta {
  const values = new Map<string, string>();
  for (const tag of document.getElementsByTagName("meta")) {
    const key = (
      tag.getAttribute("property") ??
      tag.getAttribute("name") ??
      tag.getAttribute("itemprop")
    )?.toLowerCase();
    const content = tag.getAttribute("content")?.trim();
    if (key && content && !values.has(key)) values.set(key, content);
  }
  return (...names) => {
    for (const name of names) {
      const value = values.get(name.toLowerCase());
      if (value) return value;
    }
    return null;
  };
}

function canonical(document: LightDocument, meta: Meta, article: ArticleData | null, url: string): string | null {
  const link = document.getElementsByTagName("link").find((tag) => tag.getAttribute("rel") === "canonical");
  const here = webAddress(url, undefined);
  for (const claim of [link?.getAttribute("href"), meta("og:url"), article?.url]) {
    const address = claim ? webAddress(claim, here ?? undefined) : null;
    if (!address) continue;
    if (!here) return address;
    // A page must not pass for another outlet's, and a section's front is not the article's address.
    const sameOutlet = outletOf(address, null).domain === outletOf(here, null).domain;
    if (sameOutlet && (new URL(address).pathname !== "/" || new URL(here).pathname === "/")) return address;
  }
  return here;
}

/** An http(s) address without fragment, or null. */
function webAddress(text: string, base: string | undefined): string | null {
  if (!URL.canParse(text, base)) return null;
  const url = new URL(text, base);
  if (!/^https?:$/.test(url.protocol)) return null;
  url.hash = "";
  return url.href;
}

function title(document: LightDocument, meta: Meta, article: ArticleData | null, siteName: string): string {
  const headings = document.getElementsByTagName("h1").map((h1) => squeeze(h1.textContent));
  const named = article?.headline ?? meta("og:title", "twitter:title", "dc.title", "headline");
  const fallback = headings.length === 1 ? headings[0] : undefined;
  return withoutSiteName(squeeze(plainText(named ?? fallback ?? document.title)), siteName);
}

/** "Headline | Paper" and "Headline - Paper" name the paper, not the article. */
function withoutSiteName(title: string, siteName: string): string {
  const parts = title.split(/ [|–—·»-] /);
  const last = parts.at(-1) ?? "";
  if (parts.length < 2 || siteName === "" || !sameLetters(last, siteName)) return title;
  return title.slice(0, title.length - last.length).replace(/ [|–—·»-] $/, "");
}

function sameLetters(a: string, b: string): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/^the |\.(?:com|net|org|co\.uk)$|[^\p{L}\p{N}]/gu, "");
  return letters(a) === letters(b);
}

function byline(document: LightDocument, meta: Meta, article: ArticleData | null): string | null {
  const said = article?.author ?? meta("author", "article:author", "parsely-author", "dc.creator", "sailthru.author");
  const plain = said && !/^https?:/i.test(said) ? said : bylineInPage(document);
  return plain
    ? squeeze(plainText(plain))
        .replace(/^by\s+/i, "")
        .slice(0, 200) || null
    : null;
}

function bylineInPage(document: LightDocument): string | null {
  const marked = findElement(document, (element) => {
    const itemprop = element.getAttribute("itemprop") ?? "";
    return (
      element.getAttribute("rel") === "author" || /\bauthor\b/.test(itemprop) || /\bbyline\b/i.test(element.className)
    );
  });
  const text = squeeze(marked?.textContent ?? "");
  return text.length > 0 && text.length <= 100 ? text : null;
}

function publishedAt(document: LightDocument, meta: Meta, article: ArticleData | null): string | null {
  const said = [
    article?.published,
    meta("article:published_time", "og:article:published_time"),
    meta("datePublished", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date"),
    meta("dc.date.issued", "dc.date", "dcterms.date", "date", "article.published"),
  ];
  for (const date of said) {
    const iso = isoDate(date);
    if (iso) return iso;
  }
  return dateInPage(document);
}

/** The first `<time>` or `itemprop=datePublished`; bylines stand above other dates. */
function dateInPage(document: LightDocument): string | null {
  const marked = (element: LightElement) => /datePublished/.test(element.getAttribute("itemprop") ?? "");
  const published = findElement(document, marked);
  for (const element of [...(published ? [published] : []), ...document.getElementsByTagName("time")]) {
    const iso = isoDate(element.getAttribute("datetime")) ?? isoDate(squeeze(element.textContent));
    if (iso) return iso;
  }
  return null;
}

function language(document: LightDocument, meta: Meta, article: ArticleData | null): string | null {
  const said = [document.documentElement.getAttribute("lang"), article?.language, meta("og:locale", "language")];
  for (const tag of said) {
    const primary = /^([a-z]{2,3})(?:[-_]|$)/i.exec(tag?.trim() ?? "")?.[1];
    if (primary) return primary.toLowerCase();
  }
  return null;
}

function findElement(document: LightDocument, test: (element: LightElement) => boolean): LightElement | null {
  return document.getElementsByTagName("*").find(test) ?? null;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

/** Some systems escape once too often: `Who said &#8216;no&#8217;`. */
function plainText(text: string): string {
  return text
    .replace(/<[^>]{1,80}>/g, "")
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
      if (name) return ENTITIES[name.toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}
