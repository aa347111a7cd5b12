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
  newsArticleData,
  pageHead,
  type Template,
  teaser,
} from "./template.ts";

/** A site that is dark whatever the reader's system says; its head has JSON-LD and no OpenGraph. */
export const dark: Template = {
  files: { "/kestrel.css": "dark.css" },
  frontPage,
  articlePage,
};

const HEAD = ['<meta name="color-scheme" content="dark">', '<link rel="stylesheet" href="/kestrel.css">'];

function frontPage({ outlet, articles }: FrontPage): string {
  return `${pageHead(outlet.name, HEAD)}
<body>
${bar(outlet)}
<main class="grid">
${articles.map(tile).join("\n")}
${headlineList(outlet)}
</main>
${foot(outlet)}
</body>
</html>
`;
}

function tile(article: SampleArticle): string {
  return `<a class="tile" href="${article.path}"><span class="label">${escapeMarkup(article.section)}</span><strong>${escapeMarkup(article.title)}</strong><span>${teaser(article, 18)}</span></a>`;
}

function articlePage({ article, others }: ArticlePage): string {
  const head = [canonicalLink(article), newsArticleData(article), ...HEAD];
  return `${pageHead(`${article.title} // ${article.outlet.name}`, head)}
<body>
${bar(article.outlet)}
<main>
<article>
<p class="label">${escapeMarkup(article.section)}</p>
<h1>${escapeMarkup(article.title)}</h1>
<p class="strap">${escapeMarkup(article.standfirst)}</p>
<p class="who"><b>${escapeMarkup(article.byline)}</b> <time datetime="${article.date}">${longDate(article.date)}, ${clock(article.date)}</time></p>
<div class="copy">
${blocksMarkup(article)}
</div>
</article>
<nav class="next" aria-label="More stories">${others.map(tile).join("")}</nav>
</main>
${foot(article.outlet)}
</body>
</html>
`;
}

function bar(outlet: SampleOutlet): string {
  return `<header class="bar"><a href="/">${escapeMarkup(outlet.name)}</a><span>${escapeMarkup(outlet.tagline)}</span></header>`;
}

function foot(outlet: SampleOutlet): string {
  return `<footer class="foot">© ${escapeMarkup(outlet.owner)}. An invented tabloid.</footer>`;
}
