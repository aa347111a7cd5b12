import type { Quotation } from "../model.ts";
import type { CorpusReader } from "./corpus-reader.ts";
import { withComments } from "./find-comments.ts";
import { withDenials } from "./find-denials.ts";
import { findReports, type Report } from "./find-reports.ts";
import { withRetellings } from "./find-retellings.ts";
import type { ArticleToMatch } from "./match-article.ts";
import { sideOfQuotation } from "./side.ts";

/** Articles whose reports are remembered for one state of the corpus: the pages a reader has before them. */
const REMEMBERED = 8;

/** Quotations of a page that are looked up; the longest interviews have some 200. Beyond them stand lists and hostile pages. */
const MOST_QUOTATIONS = 500;

const remembered = new WeakMap<object, Map<string, Promise<Report[][]>>>();

/**
 * The reports of every quotation of an article, in order. All are looked for together, since what two articles share
 * elsewhere decides about a short remark; so badge, card and panel show the same. Remembered while neither the article nor the
 * corpus changes: the card and the panel ask again, quotation by quotation.
 */
export async function reportsOfArticle(article: ArticleToMatch, corpus: CorpusReader): Promise<Report[][]> {
  const segments = await corpus.segments();
  const known = remembered.get(segments) ?? new Map<string, Promise<Report[][]>>();
  remembered.set(segments, known);
  const key = keyOf(article);
  const found = known.get(key) ?? lookUp(article, corpus);
  // The last asked for stands last; the first is forgotten first.
  known.delete(key);
  known.set(key, found);
  found.catch(() => known.delete(key));
  for (const oldest of [...known.keys()].slice(0, -REMEMBERED)) known.delete(oldest);
  return found;
}

function keyOf({ record, quotations, text }: ArticleToMatch): string {
  const places = quotations.map(({ start, end, speaker }) => `${start}-${end} ${speaker?.name ?? ""}`);
  return [record.id, record.url, ...places, text].join("\n");
}

async function lookUp({ record, quotations, text }: ArticleToMatch, corpus: CorpusReader): Promise<Report[][]> {
  const sides = quotations.slice(0, MOST_QUOTATIONS).map((quotation) => sideOfQuotation(quotation, text, record));
  const reports = await withComments(sides, await findReports(sides, record, corpus), corpus);
  const found = await withRetellings(sides, await withDenials(sides, reports, corpus), corpus);
  return quotations.map((quotation, i) => (isChecked(quotation) ? (found[i] ?? []) : []));
}

/** The title of a work is nobody's remark. */
function isChecked({ kind }: Quotation): boolean {
  return kind !== "title";
}
