import type { SampleArticle } from "../articles.ts";
import { escapeMarkup } from "../markup.ts";
import type { SampleOutlet } from "../outlets.ts";
import { headlineList } from "./headlines.ts";
import {
  type ArticlePage,
  blocksMarkup,
  canonicalLink,
  clock,
  type FrontPage,
  longDate,
  openGraph,
  pageHead,
  type Template,
} from "./template.ts";

/**
 * An evening paper whose articles are full of inline elements, inside quotations and inside words. It has no JSON-LD: its
 * head carries OpenGraph and the older Dublin Core names only.
 */
export const inline: Template = {
  files: { "/css/post.css": "inline.css" },
  frontPage,
  articlePage,
};

const STYLE = '<link rel="stylesheet" href="/css/post.css">';

function frontPage({ outlet, articles }: FrontPage): string {
  return `${pageHead(outlet.name, [STYLE])}
<body>
${masthead(outlet, null)}
<main class="front">
${articles.map(story).join("\n")}
${headlineList(outlet)}
</main>
${foot(outlet)}
</body>
</html>
`;
}

function story(article: SampleArticle): string {
  return `<div class="lead"><h2><a href="${article.path}">${escapeMarkup(article.title)}</a></h2><p>${escapeMarkup(article.standfirst)} <i>${escapeMarkup(article.byline)}</i></p></div>`;
}

function articlePage({ article, others }: ArticlePage): string {
  const head = [
    canonicalLink(article),
    openGraph(article),
    `<meta name="author" content="${escapeMarkup(article.byline)}">`,
    `<meta name="dc.date" content="${article.date.slice(0, 10)}">`,
    `<meta name="dc.publisher" content="${escapeMarkup(article.outlet.name)}">`,
    STYLE,
  ];
  return `${pageHead(`${article.title} - ${article.outlet.name}`, head)}
<body>
${masthead(article.outlet, article)}
<main class="columns">
<article itemscope itemtype="https://schema.org/NewsArticle">
<h1 itemprop="headline">${escapeMarkup(article.title)}</h1>
<p class="deck">${escapeMarkup(article.standfirst)}</p>
<p class="by">By <b itemprop="author">${escapeMarkup(article.byline)}</b>. <time itemprop="datePublished" datetime="${article.date}">${longDate(article.date)}, ${clock(article.date)}</time></p>
<div class="text" itemprop="articleBody">
${blocksMarkup(article)}
</div>
</article>
<section class="also"><h3>Also in the Post</h3>${others.map((one) => `<p><a href="${one.path}">${escapeMarkup(one.title)}</a></p>`).join("")}<p>Letters, deaths and tides: page 6</p></section>
</main>
${foot(article.outlet)}
</body>
</html>
`;
}

function masthead(outlet: SampleOutlet, article: SampleArticle | null): string {
  const date = article ? longDate(article.date) : "Every weekday at five";
  return `<header><p class="ear">${escapeMarkup(outlet.tagline)}</p><a class="title" href="/">${escapeMarkup(outlet.name)}</a><p class="ear">${date}</p></header>`;
}

function foot(outlet: SampleOutlet): string {
  return `<footer>Printed on the river by ${escapeMarkup(outlet.owner)}. An invented newspaper.</footer>`;
}
