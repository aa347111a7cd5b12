import type { SampleArticle } from "../articles.ts";
import { escapeMarkup } from "../markup.ts";
import type { SampleOutlet } from "../outlets.ts";
import { headlineList } from "./headlines.ts";
import {
  type ArticlePage,
  blocksMarkup,
  canonicalLink,
  type FrontPage,
  longDate,
  newsArticleData,
  openGraph,
  pageHead,
  type Template,
} from "./template.ts";

/**
 * A magazine: narrow measure, drop capital, and type that changes after the page has settled, as when a web font arrives
 * late. The change comes from a second style sheet, so every line moves and nothing is fetched from elsewhere.
 */
export const magazine: Template = {
  files: { "/tern.css": "magazine.css", "/late-type.css": "magazine-late.css", "/late-type.js": "magazine-late.js" },
  frontPage,
  articlePage,
};

const HEAD = ['<link rel="stylesheet" href="/tern.css">', '<script src="/late-type.js" defer></script>'];

function frontPage({ outlet, articles }: FrontPage): string {
  return `${pageHead(outlet.name, HEAD)}
<body>
${masthead(outlet)}
<main class="contents">
<p class="issue">In this issue</p>
${articles.map(entry).join("\n")}
${headlineList(outlet)}
</main>
${foot(outlet)}
</body>
</html>
`;
}

function entry(article: SampleArticle): string {
  return `<p class="entry"><a href="${article.path}">${escapeMarkup(article.title)}</a><span>${escapeMarkup(article.standfirst)}</span></p>`;
}

function articlePage({ article, others }: ArticlePage): string {
  const head = [canonicalLink(article), openGraph(article), newsArticleData(article), ...HEAD];
  return `${pageHead(`${article.title} · ${article.outlet.name}`, head)}
<body>
${masthead(article.outlet)}
<main>
<article>
<header class="opening">
<p class="kind">${escapeMarkup(article.section)}</p>
<h1>${escapeMarkup(article.title)}</h1>
<p class="dek">${escapeMarkup(article.standfirst)}</p>
<p class="writer">${escapeMarkup(article.byline)} <time datetime="${article.date.slice(0, 10)}">${longDate(article.date)}</time></p>
</header>
<div class="essay">
${blocksMarkup(article)}
</div>
</article>
<aside class="after"><p class="issue">Also in this issue</p>${others.map(entry).join("")}</aside>
</main>
${foot(article.outlet)}
</body>
</html>
`;
}

function masthead(outlet: SampleOutlet): string {
  return `<header class="masthead"><a href="/">${escapeMarkup(outlet.name)}</a><span>${escapeMarkup(outlet.tagline)}</span></header>`;
}

function foot(outlet: SampleOutlet): string {
  return `<footer>${escapeMarkup(outlet.owner)}. An invented magazine.</footer>`;
}
