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
  openGraph,
  pageHead,
  type Template,
} from "./template.ts";

/**
 * A page that forbids everything: no style, no script, no picture, and no string becomes markup. As no style sheet may
 * apply, it is set with the presentational attributes of HTML 3.2, which no policy governs.
 */
export const strict: Template = {
  files: {},
  headers: {
    "content-security-policy":
      "default-src 'none'; style-src 'none'; script-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
  },
  frontPage,
  articlePage,
};

/** An open body and table; the page is one column 620 pixels wide. */
function opening(outlet: SampleOutlet): string {
  return `<body bgcolor="#eef3ea" text="#20281f" link="#1b5e3a" vlink="#46614f">
<table width="100%" cellpadding="10" cellspacing="0" bgcolor="#2f4a3a"><tr><td align="center"><font face="Verdana, DejaVu Sans, sans-serif" color="#ffffff" size="5"><b>${escapeMarkup(outlet.name)}</b></font><br><font face="Verdana, DejaVu Sans, sans-serif" color="#cfe0d2" size="2">${escapeMarkup(outlet.tagline)}</font></td></tr></table>
<table width="620" align="center" cellpadding="18" cellspacing="0" bgcolor="#ffffff"><tr><td><font face="Georgia, Liberation Serif, serif" size="4">`;
}

function closing(outlet: SampleOutlet): string {
  return `</font></td></tr></table>
<p align="center"><font face="Verdana, DejaVu Sans, sans-serif" size="1" color="#46614f"><a href="/">Front page</a> | ${escapeMarkup(outlet.owner)}. An invented newspaper.</font></p>
</body>
</html>
`;
}

function frontPage({ outlet, articles }: FrontPage): string {
  return `${pageHead(outlet.name, [])}
${opening(outlet)}
${articles.map(entry).join("\n<hr>\n")}
<hr>${headlineList(outlet)}
<hr><p>The coaster is due on the evening tide. Soup in the school hall from seven.</p>
${closing(outlet)}`;
}

function entry(article: SampleArticle): string {
  return `<h2><a href="${article.path}">${escapeMarkup(article.title)}</a></h2><p>${escapeMarkup(article.standfirst)}</p>`;
}

function articlePage({ article }: ArticlePage): string {
  return `${pageHead(`${article.title} : ${article.outlet.name}`, [canonicalLink(article), openGraph(article)])}
${opening(article.outlet)}
<h1>${escapeMarkup(article.title)}</h1>
<p><i>${escapeMarkup(article.standfirst)}</i></p>
<p><font size="2" color="#46614f">By ${escapeMarkup(article.byline)}, <time datetime="${article.date}">${longDate(article.date)}</time></font></p>
<hr>
${blocksMarkup(article)}
${closing(article.outlet)}`;
}
