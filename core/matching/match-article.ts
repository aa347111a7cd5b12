import type { Annotation, Match, Quotation } from "../model.ts";
import { firstReportsOfArticle, reportsOfArticle } from "./article-reports.ts";
import type { ArticleRow, CorpusReader } from "./corpus-reader.ts";
import type { Report } from "./find-reports.ts";
import { type Asking, commonQuotations, countIndependent, type Witness, weighWitnesses } from "./witness.ts";

/** An article as the matcher needs it. */
export interface ArticleToMatch {
  readonly record: ArticleRow;
  readonly quotations: readonly Quotation[];
  readonly text: string;
  /** The address at which the page was read; the article may name another as its own. */
  readonly visited?: string;
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

/**
 * What can be said of every quotation before anything around the reports is read: those that pair off by their own words, each
 * with the stance that these show. `matchArticle` adds to it and takes nothing back: it finds further reports (denials and
 * retellings in the same articles), may see an outlet comment around a report that only corroborates here, and
 * weighs who has it from whom. Until then no report counts as independent.
 */
export async function matchFirst(article: ArticleToMatch, corpus: CorpusReader): Promise<Annotation[]> {
  const reports = await firstReportsOfArticle(article, corpus);
  return article.quotations.map((quotation, i) => {
    const matches = (reports[i] ?? []).map((report) => toMatch(report, undefined));
    return { quotation, matches, independentSources: 0 };
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
