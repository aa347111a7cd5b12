import { describeArticle } from "../../core/matching/article-record.ts";
import type { ArticleToMatch } from "../../core/matching/match-article.ts";
import type { ArticleRecord } from "../../core/model.ts";
import { findQuotations } from "../../core/quotation/find-quotations.ts";

/** An undated English article as the corpus keeps it, sentences included; its outlet is called like its id. */
export function toldArticle(
  id: string,
  title: string,
  text: string,
): ArticleToMatch & { readonly record: ArticleRecord } {
  const header = {
    url: `https://${id}.example/story`,
    outlet: { domain: `${id}.example`, name: id },
    title,
    byline: null,
    publishedAt: null,
    modifiedAt: null,
    language: "en",
  };
  const quotations = findQuotations({ text });
  return { record: describeArticle({ id, header, text, quotations, withSentences: true }), quotations, text };
}
