import { type SampleArticle, sampleArticles } from "./articles.ts";
import { plainText } from "./markup.ts";
import { NEWSSTAND_PORT } from "./outlets.ts";

/** A document line as the command line reads it. */
export interface NewsDocument {
  readonly id: string;
  readonly text: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly byline?: string;
  readonly publishedAt?: string;
}

/** The address an article is known by, in the corpus too. Its page names it as canonical, whatever port serves it. */
export function canonicalUrl(article: SampleArticle): string {
  return `http://${article.outlet.host}.localhost:${NEWSSTAND_PORT}${article.path}`;
}

/** The words of an article: one paragraph after the other, a blank line between them. */
export function articleText(article: SampleArticle): string {
  return article.blocks.map((block) => plainText(block.html)).join("\n\n");
}

/** The newsstand's articles as documents, oldest first. */
export function newsstandDocuments(): NewsDocument[] {
  return sampleArticles().map((article) => ({
    id: article.id,
    text: articleText(article),
    url: canonicalUrl(article),
    outlet: article.outlet.name,
    title: article.title,
    byline: article.byline,
    publishedAt: article.date,
  }));
}
