import type { Quotation } from "../model.ts";
import { analyseReading } from "./analysis.ts";
import { indirectQuotations } from "./indirect/indirect-quotations.ts";
import { languageQuotations } from "./languages/language-quotations.ts";
import { markedQuotations } from "./marked/marked-quotations.ts";
import { nestedQuotations } from "./marked/nested-quotations.ts";
import { numberGroups } from "./number-groups.ts";
import type { ArticleText } from "./reading/article-text.ts";
import { read } from "./reading/read.ts";

export type { ArticleText } from "./reading/article-text.ts";

/** Every quotation of an article with its cue, mention and speaker, in text order. Pure; linear in the length of the text. */
export function findQuotations(article: ArticleText): Quotation[] {
  const reading = read(article);
  if (reading.language !== "en") return numberGroups(languageQuotations(reading));
  const analysis = analyseReading(reading);
  const marked = markedQuotations(analysis);
  const nested = nestedQuotations(analysis, marked);
  const indirect = indirectQuotations(analysis, marked);
  return numberGroups([...marked, ...nested, ...indirect]);
}
