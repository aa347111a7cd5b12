import type { NewsDocument } from "./documents.ts";
import { escapeMarkup } from "./markup.ts";

const STYLE =
  "body{font:18px/1.55 Georgia,serif;max-width:40rem;margin:2rem auto;padding:0 1rem;color:#222;background:#fff}" +
  "header p{color:#666;font-size:.85rem}h1{line-height:1.2}" +
  "@media(prefers-color-scheme:dark){body{color:#ddd;background:#181818}header p{color:#999}}";

/**
 * A plain HTML page for a document: title, outlet, date, and its text with every line a paragraph, so that the page has
 * exactly the document's words.
 */
export function documentPage(document: NewsDocument): string {
  const title = escapeMarkup(document.title ?? document.id);
  const outlet = escapeMarkup(document.outlet ?? "");
  const date = escapeMarkup(document.publishedAt ?? "");
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${title}</title>`,
    '<meta property="og:type" content="article">',
    `<meta property="og:title" content="${title}">`,
    outlet && `<meta property="og:site_name" content="${outlet}">`,
    date && `<meta property="article:published_time" content="${date}">`,
    document.byline && `<meta name="author" content="${escapeMarkup(document.byline)}">`,
    document.url && `<link rel="canonical" href="${escapeMarkup(document.url)}">`,
    `<style>${STYLE}</style>`,
  ];
  const line = [outlet, date && `<time datetime="${date}">${date}</time>`].filter(Boolean).join(" · ");
  const paragraphs = document.text
    .split(/\n+/u)
    .filter((one) => one.trim() !== "")
    .map((one) => `<p>${escapeMarkup(one)}</p>`);
  return `<!doctype html>
<html>
<head>
${head.filter(Boolean).join("\n")}
</head>
<body>
${line && `<header><p>${line}</p></header>`}
<article>
<h1>${title}</h1>
${paragraphs.join("\n")}
</article>
</body>
</html>
`;
}
