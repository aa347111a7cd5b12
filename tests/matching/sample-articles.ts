import { describeArticle } from "../../core/matching/article-record.ts";
import type { ArticleToMatch } from "../../core/matching/match-article.ts";
import type { ArticleRecord } from "../../core/model.ts";
import { findQuotations } from "../../core/quotation/find-quotations.ts";

export interface SampleArticle {
  readonly outlet: string;
  readonly text: string;
  readonly domain?: string;
  readonly title?: string;
  readonly publishedAt?: string;
}

/** An article as the background reads it: quotations found, record made. Its id and domain are the outlet's unless said. */
export function readSample({
  outlet,
  text,
  domain,
  title = "",
  publishedAt,
}: SampleArticle): ArticleToMatch & { readonly record: ArticleRecord } {
  const quotations = findQuotations({ text, title });
  const own = domain ?? `${outlet.toLowerCase().replace(/\W+/g, "-")}.example`;
  const header = {
    url: `https://${own}/story`,
    outlet: { domain: own, name: outlet },
    title,
    byline: null,
    publishedAt: publishedAt ?? null,
    modifiedAt: null,
    language: "en",
  };
  return { text, quotations, record: describeArticle({ id: outlet, header, text, quotations, withSentences: true }) };
}
