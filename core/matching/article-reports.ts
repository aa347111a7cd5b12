import type { Quotation } from "../model.ts";
import { onFirstUse } from "../text/on-first-use.ts";
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

/** What is looked for of one article: what the passages show, and at the first question all that is around them. */
interface LookUp {
  readonly first: () => Promise<Report[][]>;
  readonly whole: () => Promise<Report[][]>;
}

const remembered = new WeakMap<object, Map<string, LookUp>>();

/**
 * The reports of every quotation of an article, in order. All are looked for together, since what two articles share
 * elsewhere decides about a short remark; so badge, card and panel show the same. Remembered while neither the article nor the
 * corpus changes: the card and the panel ask again, quotation by quotation.
 */
export async function reportsOfArticle(article: ArticleToMatch, corpus: CorpusReader): Promise<Report[][]> {
  return (await lookUpOnce(article, corpus)).whole();
}

/** Those of them that the passages show by themselves. `reportsOfArticle` keeps each of these and adds to them. */
export async function firstReportsOfArticle(article: ArticleToMatch, corpus: CorpusReader): Promise<Report[][]> {
  return (await lookUpOnce(article, corpus)).first();
}

async function lookUpOnce(article: ArticleToMatch, corpus: CorpusReader): Promise<LookUp> {
  const segments = await corpus.segments();
  const known = remembered.get(segments) ?? new Map<string, LookUp>();
  remembered.set(segments, known);
  const key = keyOf(article);
  const found = known.get(key) ?? lookUp(article, corpus, () => known.delete(key));
  // The last asked for stands last; the first is forgotten first.
  known.delete(key);
  known.set(key, found);
  for (const oldest of [...known.keys()].slice(0, -REMEMBERED)) known.delete(oldest);
  return found;
}

function keyOf({ record, quotations, text, visited }: ArticleToMatch): string {
  const places = quotations.map(({ start, end, speaker }) => `${start}-${end} ${speaker?.name ?? ""}`);
  return [record.id, record.url, visited, ...places, text].join("\n");
}

/** `failed`: what could not be read is not remembered. */
function lookUp(article: ArticleToMatch, corpus: CorpusReader, failed: () => void): LookUp {
  const { record, quotations, text } = article;
  const sides = quotations.slice(0, MOST_QUOTATIONS).map((quotation) => sideOfQuotation(quotation, text, record));
  const checked = (reports: Report[][]) => quotations.map((one, i) => (isChecked(one) ? (reports[i] ?? []) : []));
  const found = findReports(sides, article, corpus);
  found.catch(failed);
  const whole = onFirstUse(async () => {
    const commented = await withComments(sides, (await found).whole(), corpus);
    return checked(await withRetellings(sides, await withDenials(sides, commented, corpus), corpus));
  });
  return {
    first: onFirstUse(async () => checked((await found).atFirst())),
    whole() {
      const reports = whole();
      reports.catch(failed);
      return reports;
    },
  };
}

/** The title of a work is nobody's remark. */
function isChecked({ kind }: Quotation): boolean {
  return kind !== "title";
}
