import type { Quotation } from "../model.ts";
import { analyse } from "./analysis.ts";
import { indirectQuotations } from "./indirect/indirect-quotations.ts";
import { markedQuotations } from "./marked/marked-quotations.ts";
import { nestedQuotations } from "./marked/nested-quotations.ts";
import { numberGroups } from "./number-groups.ts";
import type { ArticleText } from "./reading/article-text.ts";

export type { ArticleText } from "./reading/article-text.ts";

/** Every quotation of an article with its cue, mention and speaker, in text order. Pure; linear in the length of the text. */
export function findQuotations(article: ArticleText): Quotation[] {
  const analysis = analyse(article);
  const marked = markedQuotations(analysis);
  const nested = nestedQuotations(analysis, marked);
  const indirect = indirectQuotations(analysis, marked);
  return numberGroups([...marked, ...nested, ...indirect]);
}
