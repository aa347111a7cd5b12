import type { SampleArticle } from "../articles.ts";
import { canonicalUrl } from "../documents.ts";
import { escapeMarkup } from "../markup.ts";
import type { SampleOutlet } from "../outlets.ts";
import type { Reply } from "../server.ts";
import {
  type ArticlePage,
  type FrontPage,
  longDate,
  newsArticleData,
  pageHead,
  type Template,
  teaser,
} from "./template.ts";

/**
 * A single-page app: every address answers the same empty shell, and a script fetches the story, changes the address with
 * `history.pushState` and puts the later paragraphs in after the first ones.
 */
export const app: Template = {
  files: { "/app.css": "app.css", "/app.js": "app.js" },
  frontPage: ({ outlet }: FrontPage) => shell(outlet, outlet.name, []),
  articlePage: ({ article }: ArticlePage) => shell(article.outlet, article.title, articleHead(article)),
  data,
};

/** What the server can say before any script has run. The script renews it on each change of address. */
function articleHead(article: SampleArticle): string[] {
  return [
    newsArticleData(article),
    '<meta property="og:type" content="article">',
    `<meta property="og:site_name" content="${escapeMarkup(article.outlet.name)}">`,
    `<link rel="canonical" href="${canonicalUrl(article)}">`,
  ];
}

function shell(outlet: SampleOutlet, title: string, head: readonly string[]): string {
  return `${pageHead(title, [...head, '<link rel="stylesheet" href="/app.css">', '<script type="module" src="/app.js"></script>'])}
<body>
<div id="app"><header class="top"><a href="/" data-route>${escapeMarkup(outlet.name)}</a><span class="live">Live</span></header><main id="view" aria-busy="true"></main><footer>${escapeMarkup(outlet.owner)}. An invented news app.</footer></div>
<noscript>This app needs its script.</noscript>
</body>
</html>
`;
}

/** The list of stories, and each story, as the app's script fetches them. */
function data(articles: readonly SampleArticle[]): [string, Reply][] {
  return [
    ["/api/stories.json", json(articles.map(summary))],
    ...articles.map((one): [string, Reply] => [`/api${one.path}.json`, json(story(one))]),
  ];
}

function summary(article: SampleArticle) {
  const { path, title, section, date, standfirst } = article;
  return { path, title, section, standfirst, date, day: longDate(date), teaser: teaser(article) };
}

function story(article: SampleArticle) {
  return {
    ...summary(article),
    byline: article.byline,
    canonical: canonicalUrl(article),
    data: JSON.parse(newsArticleData(article).replace(/^<script[^>]*>|<\/script>$/gu, "")) as unknown,
    blocks: article.blocks,
  };
}

function json(value: unknown): Reply {
  return { type: "application/json; charset=utf-8", body: JSON.stringify(value) };
}
