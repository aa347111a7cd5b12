import type { SampleArticle } from "../articles.ts";
import { escapeMarkup } from "../markup.ts";
import type { SampleOutlet } from "../outlets.ts";
import { headlineList } from "./headlines.ts";
import {
  type ArticlePage,
  canonicalLink,
  clock,
  type FrontPage,
  longDate,
  newsArticleData,
  openGraph,
  pageHead,
  type Template,
  teaser,
} from "./template.ts";

/** A portal of the big kind: the story lies in nested boxes between advertising, sharing, newsletters and more stories. */
export const heavy: Template = {
  files: { "/assets/site.css": "heavy.css" },
  frontPage,
  articlePage,
};

const STYLE = '<link rel="stylesheet" href="/assets/site.css">';

/** An advertisement is put after these paragraphs, a newsletter box and a related story after those. */
const AFTER = { advertisement: 1, related: 3, newsletter: 5 };

function frontPage({ outlet, articles }: FrontPage): string {
  return `${pageHead(`${outlet.name} | ${outlet.tagline}`, [STYLE, '<meta property="og:type" content="website">'])}
<body class="page page--home">
${siteHeader(outlet)}
<div class="layout"><div class="layout__main">
${articles.map(card).join("\n")}
${headlineList(outlet)}
</div>${rail(articles)}</div>
${siteFooter(outlet)}
</body>
</html>
`;
}

function articlePage({ article, others }: ArticlePage): string {
  const head = [
    canonicalLink(article),
    openGraph(article),
    newsArticleData(article, true),
    '<meta name="robots" content="max-image-preview:large">',
    STYLE,
  ];
  return `${pageHead(`${article.title} | ${article.outlet.name}`, head)}
<body class="page page--article">
${siteHeader(article.outlet)}
<div class="advertisement advertisement--wide" role="complementary" aria-label="Advertisement"><span>Hallam Ford Tyres: four for the price of four</span></div>
<div class="layout"><div class="layout__main"><div class="story-wrap" data-story="${article.id}"><div class="story">
<div class="breadcrumb"><a href="/">Home</a> › <a href="/">${escapeMarkup(article.section)}</a></div>
<h1 class="story__headline" itemprop="headline">${escapeMarkup(article.title)}</h1>
<div class="story__deck">${escapeMarkup(article.standfirst)}</div>
<div class="story__meta"><span class="story__author">By <a href="/" rel="author">${escapeMarkup(article.byline)}</a></span>
<time class="story__time" datetime="${article.date}">${longDate(article.date)} ${clock(article.date)}</time></div>
${shareBar("top")}
${picture(article)}
<div class="story__body"><div class="story__body-inner">
${body(article, others)}
</div></div>
${shareBar("bottom")}
<div class="tags"><a href="/">${escapeMarkup(article.section)}</a><a href="/">Corrow County</a><a href="/">Most discussed</a></div>
</div></div>
${comments()}
</div>${rail(others)}</div>
${siteFooter(article.outlet)}
<div class="cookie" role="region" aria-label="Cookies"><p>We keep no cookies on this invented site. This bar is only here because such sites have one.</p></div>
</body>
</html>
`;
}

/** Every paragraph sits in two boxes of its own, with things to sell between them. */
function body(article: SampleArticle, others: readonly SampleArticle[]): string {
  return article.blocks
    .flatMap(({ kind, html }, number) => {
      const block = kind === "blockquote" ? `<blockquote><p>${html}</p></blockquote>` : `<${kind}>${html}</${kind}>`;
      const boxed = `<div class="component component--text"><div class="text-block">${block}</div></div>`;
      return [boxed, between(number, others)];
    })
    .filter((one) => one !== "")
    .join("\n");
}

function between(number: number, others: readonly SampleArticle[]): string {
  if (number === AFTER.advertisement)
    return '<div class="component advertisement" role="complementary" aria-label="Advertisement"><span>Sleep like a harbour: mattresses from Tanner’s Row</span></div>';
  if (number === AFTER.newsletter)
    return '<aside class="component newsletter"><b>The Morning Ledger</b><span>Five stories before the first ferry. Free, every weekday.</span><span class="newsletter__button">Sign up</span></aside>';
  const other = others[0];
  if (number === AFTER.related && other)
    return `<aside class="component related"><b>Read next</b><a href="${other.path}">${escapeMarkup(other.title)}</a></aside>`;
  return "";
}

/** A drawn picture with a caption and a credit, as the figure of a story. */
function picture(article: SampleArticle): string {
  return `<figure class="story__figure">
<svg viewBox="0 0 640 260" preserveAspectRatio="xMidYMax slice" role="img" aria-label="Drawing of the shore at dusk"><rect width="640" height="260" fill="#c9d8df"/><rect y="170" width="640" height="90" fill="#5d7f8e"/><path d="M0 170 L120 120 L210 150 L330 96 L470 150 L640 110 V170 Z" fill="#3f5a63"/><path d="M60 186 h520" stroke="#e9f0f2" stroke-width="3"/><path d="M120 186 v40 M240 186 v44 M360 186 v44 M480 186 v40" stroke="#2d434b" stroke-width="9"/></svg>
<figcaption>The mouth of the Merrow, seen from the east bank. <span class="credit">Drawing: ${escapeMarkup(article.outlet.name)}</span></figcaption>
</figure>`;
}

function shareBar(place: string): string {
  const buttons = ["Share", "Post", "Mail", "Copy link", "Save"].map((one) => `<button type="button">${one}</button>`);
  return `<div class="share share--${place}" aria-label="Share this story">${buttons.join("")}</div>`;
}

function siteHeader(outlet: SampleOutlet): string {
  const places = ["Home", "County", "Transport", "Business", "Weather", "Jobs", "Homes", "Video"];
  return `<header class="site-header"><div class="site-header__inner"><a class="logo" href="/">${escapeMarkup(outlet.name)}</a>
<ul class="menu">${places.map((one) => `<li><a href="/">${one}</a></li>`).join("")}</ul></div>
<div class="ticker"><b>Latest</b> <span>Hallam ford: forty minutes’ delay · Crane expected on the evening tide · Rain until Friday</span></div></header>`;
}

function rail(articles: readonly SampleArticle[]): string {
  const stories = articles.slice(0, 4).map((one) => `<li><a href="${one.path}">${escapeMarkup(one.title)}</a></li>`);
  return `<div class="layout__rail"><div class="rail-box"><h3>Most read</h3><ol>${stories.join("")}<li><a href="/">Nine walks that end at a bakery</a></li><li><a href="/">Who keeps painting the harbour gauge?</a></li></ol></div>
<div class="rail-box advertisement advertisement--tall" role="complementary" aria-label="Advertisement"><span>Gloves for ferrymen</span></div></div>`;
}

function comments(): string {
  return `<section class="comments" aria-label="Comments"><h3>2 comments</h3>
<div class="comment"><b>eastbank_ed</b><p>“Eleven weeks” means sixteen. It always does.</p></div>
<div class="comment"><b>tide.table</b><p>At least the ferry has a view.</p></div></section>`;
}

function siteFooter(outlet: SampleOutlet): string {
  return `<footer class="site-footer"><p>${escapeMarkup(outlet.name)} is part of ${escapeMarkup(outlet.owner)}. An invented news site.</p><p><a href="/">About</a> <a href="/">Corrections</a> <a href="/">Advertise</a></p></footer>`;
}

function card(article: SampleArticle): string {
  return `<div class="card"><span class="card__section">${escapeMarkup(article.section)}</span><h2><a href="${article.path}">${escapeMarkup(article.title)}</a></h2><p>${teaser(article)}</p></div>`;
}
