import type { Annotation, ArticleRecord, Match, Quotation } from "../model.ts";
import { reportsOfArticle } from "./article-reports.ts";
import type { CorpusReader } from "./corpus-reader.ts";
import type { Report } from "./find-reports.ts";
import { type Asking, commonQuotations, countIndependent, type Witness, weighWitnesses } from "./witness.ts";

/** An article as the matcher needs it. */
export interface ArticleToMatch {
  readonly record: ArticleRecord;
  readonly quotations: readonly Quotation[];
  readonly text: string;
}

/**
 * Every quotation of an article with the reports of it that the corpus holds, in the order of `quotations`: retrieve →
 * align → judge → weigh. Pure but for the reading of the corpus. The article itself, by id or URL, is never a match.
 */
export async function matchArticle(article: ArticleToMatch, corpus: CorpusReader): Promise<Annotation[]> {
  const { record, quotations, text } = article;
  const reports = await reportsOfArticle(article, corpus);
  const common = commonQuotations(reports);
  return quotations.map((quotation, i) => {
    const ofOne = reports[i] ?? [];
    const asking: Asking = { record, quotation, context: contextOf(text, quotation) };
    const witnesses = weighWitnesses(ofOne, asking, common);
    return {
      quotation,
      matches: ofOne.map((report, j) => toMatch(report, witnesses[j])),
      independentSources: countIndependent(ofOne, witnesses),
    };
  });
}

/** Characters on each side in which a quotation's origin is looked for. */
const CONTEXT = 240;

export function contextOf(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return text.slice(Math.max(0, start - CONTEXT), end + CONTEXT);
}

/** A report as the contract names it. */
export function toMatch({ passage, article, judgement }: Report, witness: Witness | undefined): Match {
  return {
    doc: article.id,
    outlet: article.outlet.name,
    url: article.url,
    start: passage.start,
    end: passage.end,
    text: passage.text,
    stance: judgement.stance,
    subtype: judgement.subtype as Match["subtype"],
    score: judgement.score,
    independent: witness?.independent ?? null,
    origin: witness?.origin ?? null,
    why: judgement.why,
  };
}
