import type { SampleArticle } from "../articles.ts";
import { canonicalUrl } from "../documents.ts";
import { escapeMarkup, inlineJson, plainText } from "../markup.ts";
import type { SampleOutlet } from "../outlets.ts";
import type { Reply } from "../server.ts";

/** What a front page shows: the outlet's own articles, newest first. */
export interface FrontPage {
  readonly outlet: SampleOutlet;
  readonly articles: readonly SampleArticle[];
}

/** One article and what else its outlet has, newest first. */
export interface ArticlePage {
  readonly article: SampleArticle;
  readonly others: readonly SampleArticle[];
}

/** How one kind of site sets its pages. */
export interface Template {
  readonly frontPage: (page: FrontPage) => string;
  readonly articlePage: (page: ArticlePage) => string;
  /** Path on the host → file in `styles/`. */
  readonly files: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Further replies, such as what a client-side router fetches. */
  readonly data?: (articles: readonly SampleArticle[]) => Iterable<readonly [path: string, reply: Reply]>;
}

/** Start of a document, up to the end of `<head>`. */
export function pageHead(title: string, lines: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeMarkup(title)}</title>
${lines.join("\n")}
</head>`;
}

export function canonicalLink(article: SampleArticle): string {
  return `<link rel="canonical" href="${canonicalUrl(article)}">`;
}

/** OpenGraph as most sites write it. */
export function openGraph(article: SampleArticle): string {
  const property = (name: string, value: string) => `<meta property="${name}" content="${escapeMarkup(value)}">`;
  return [
    property("og:type", "article"),
    property("og:title", article.title),
    property("og:site_name", article.outlet.name),
    property("og:url", canonicalUrl(article)),
    property("og:description", article.standfirst),
    property("article:published_time", article.date),
    property("article:section", article.section),
  ].join("\n");
}

/** schema.org NewsArticle as JSON-LD, alone or inside a `@graph` as publishing systems write it. */
export function newsArticleData(article: SampleArticle, inGraph = false): string {
  const publisher = { "@type": "NewsMediaOrganization", name: article.outlet.name };
  const news = {
    "@type": "NewsArticle",
    headline: article.title,
    description: article.standfirst,
    datePublished: article.date,
    dateModified: article.date,
    author: [{ "@type": "Person", name: article.byline }],
    publisher,
    mainEntityOfPage: canonicalUrl(article),
  };
  const context = { "@context": "https://schema.org" };
  const data = inGraph
    ? { ...context, "@graph": [{ "@type": "WebSite", name: article.outlet.name }, news] }
    : { ...context, ...news };
  return `<script type="application/ld+json">${inlineJson(data)}</script>`;
}

/** The article's blocks as they are written. */
export function blocksMarkup(article: SampleArticle): string {
  return article.blocks
    .map(({ kind, html }) =>
      kind === "blockquote" ? `<blockquote><p>${html}</p></blockquote>` : `<${kind}>${html}</${kind}>`,
    )
    .join("\n");
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** "12 March 2026". */
export function longDate(iso: string): string {
  const date = new Date(iso);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** "07:40". */
export function clock(iso: string): string {
  return iso.slice(11, 16);
}

/** The first words of an article, for a teaser. */
export function teaser(article: SampleArticle, length = 24): string {
  const words = plainText(article.blocks[0]?.html ?? "").split(/\s+/u);
  return escapeMarkup(words.slice(0, length).join(" ")) + (words.length > length ? " …" : "");
}
