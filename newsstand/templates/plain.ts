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
  openGraph,
  pageHead,
  type Template,
  teaser,
} from "./template.ts";

/** A small paper's own site: semantic elements, one style sheet, nothing in the way. */
export const plain: Template = {
  files: { "/style.css": "plain.css" },
  frontPage,
  articlePage,
};

const STYLE = '<link rel="stylesheet" href="/style.css">';

function masthead(outlet: SampleOutlet): string {
  return `<header class="masthead">
<a class="name" href="/">${escapeMarkup(outlet.name)}</a>
<p class="tagline">${escapeMarkup(outlet.tagline)}</p>
<nav><a href="/">News</a><a href="/">Harbour</a><a href="/">Council</a><a href="/">Sport</a><a href="/">Letters</a></nav>
</header>`;
}

function foot(outlet: SampleOutlet): string {
  return `<footer class="foot">${escapeMarkup(outlet.name)}, published by the ${escapeMarkup(outlet.owner)}. An invented newspaper.</footer>`;
}

function frontPage({ outlet, articles }: FrontPage): string {
  return `${pageHead(outlet.name, [STYLE, '<meta property="og:type" content="website">'])}
<body>
${masthead(outlet)}
<main class="front">
${articles.map(card).join("\n")}
${briefs()}
${headlineList(outlet)}
</main>
${foot(outlet)}
</body>
</html>
`;
}

/** Short items as a front page has them: long enough together to be taken for one article by mistake. */
function briefs(): string {
  const items = [
    [
      "Harbour",
      "The dredger has finished below Customs Quay and goes on to the yacht basin, two weeks ahead of its plan.",
    ],
    [
      "Council",
      "The allotment waiting list is shorter than the number of plots for the first time since records were kept.",
    ],
    ["Sport", "Lower Ansel rowed home a length ahead. “We had the tide and they had the nicer boat,” their cox said."],
    [
      "Market",
      "Plaice is dear, mackerel is cheap, and nobody has seen a decent crab since the weather turned on Tuesday.",
    ],
  ] as const;
  const item = ([place, words]: readonly [string, string]) => `<p><b>${place}.</b> ${words}</p>`;
  return `<section class="story"><p class="section">In brief</p>${items.map(item).join("")}</section>`;
}

function card(article: SampleArticle): string {
  return `<section class="story">
<p class="section">${escapeMarkup(article.section)}</p>
<h2><a href="${article.path}">${escapeMarkup(article.title)}</a></h2>
<p>${escapeMarkup(article.standfirst)}</p>
<p class="teaser">${teaser(article)}</p>
</section>`;
}

function articlePage({ article, others }: ArticlePage): string {
  const head = [canonicalLink(article), openGraph(article), newsArticleData(article), STYLE];
  return `${pageHead(`${article.title} – ${article.outlet.name}`, head)}
<body>
${masthead(article.outlet)}
<main>
<article>
<header>
<p class="section">${escapeMarkup(article.section)}</p>
<h1>${escapeMarkup(article.title)}</h1>
<p class="standfirst">${escapeMarkup(article.standfirst)}</p>
<p class="byline"><span class="author" rel="author">${escapeMarkup(article.byline)}</span> · <time datetime="${article.date}">${longDate(article.date)}, ${clock(article.date)}</time></p>
</header>
${blocksMarkup(article)}
</article>
<aside class="more">
<h2>More from the Courier</h2>
<ul>${others.map((one) => `<li><a href="${one.path}">${escapeMarkup(one.title)}</a></li>`).join("")}</ul>
</aside>
</main>
${foot(article.outlet)}
</body>
</html>
`;
}
