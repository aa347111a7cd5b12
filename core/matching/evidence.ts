import type { Evidence, EvidenceMatch, WordsToCheck } from "../messages.ts";
import type { Quotation } from "../model.ts";
import { alignWords } from "./align.ts";
import { reportsOfArticle } from "./article-reports.ts";
import type { CorpusReader } from "./corpus-reader.ts";
import { withComments } from "./find-comments.ts";
import { withDenials } from "./find-denials.ts";
import { findReports, type Report } from "./find-reports.ts";
import { type ArticleToMatch, contextOf, toMatch } from "./match-article.ts";
import { type Side, sideOfQuotation, sideOfSpan } from "./side.ts";
import { type Asking, commonQuotations, countIndependent, type Witness, weighWitnesses } from "./witness.ts";

/**
 * The cross-source context of one quotation, or of any words: what the card and the panel show.
 * @param article the page they stand on, or null for words from anywhere (a pasted sentence)
 */
export async function gatherEvidence(
  article: ArticleToMatch | null,
  target: Quotation | WordsToCheck,
  corpus: CorpusReader,
): Promise<Omit<Evidence, "corpus">> {
  const asked = askedAbout(article, target);
  const { side, quotation, context } = asked;
  const { reports, common } = await reportsOf(article, asked, corpus);
  const asking: Asking | null = article && { record: article.record, quotation, context };
  const witnesses = weighWitnesses(reports, asking, common);
  const matches = reports.map((report, i) => evidenceMatch(report, witnesses[i], side.text));
  return {
    quotation: isQuotation(target) ? target : null,
    words: side.text,
    matches,
    reports: new Set(matches.map(({ doc }) => doc)).size,
    independent: countIndependent(reports, witnesses),
    fullest: fullest(matches),
    first: earliest(matches),
  };
}

/** A whole quotation of the page is looked up with all the others, as its badge was; other words stand alone. */
async function reportsOf(
  article: ArticleToMatch | null,
  { side, quotation }: Asked,
  corpus: CorpusReader,
): Promise<{ readonly reports: readonly Report[]; readonly common: ReadonlyMap<string, number> }> {
  const index = article?.quotations.findIndex((one) => isSame(one, quotation) && one.text === side.text) ?? -1;
  if (article && index >= 0) {
    const all = await reportsOfArticle(article, corpus);
    return { reports: all[index] ?? [], common: commonQuotations(all) };
  }
  const found = await findReports([side], article, corpus);
  const plain = await withComments([side], found.whole(), corpus);
  const reports = (await withDenials([side], plain, corpus))[0] ?? [];
  return { reports, common: commonQuotations([reports]) };
}

function isSame(a: Quotation, b: Quotation | null): boolean {
  return b !== null && a.start === b.start && a.end === b.end;
}

const isQuotation = (target: Quotation | WordsToCheck): target is Quotation => "kind" in target;

interface Asked {
  readonly side: Side;
  readonly quotation: Quotation | null;
  readonly context: string;
}

/** Words selected inside a quotation of the page keep its speaker; any others stand for themselves. */
function askedAbout(article: ArticleToMatch | null, target: Quotation | WordsToCheck): Asked {
  if (isQuotation(target)) {
    const text = article?.text ?? target.text;
    const quotation = article ? target : { ...target, start: 0, end: target.text.length };
    return {
      side: sideOfQuotation(quotation, text, article?.record ?? null),
      quotation,
      context: contextOf(text, quotation),
    };
  }
  const { text, prefix, suffix } = target;
  const whole = prefix + text + suffix;
  const span = { start: prefix.length, end: prefix.length + text.length };
  const around = article && quotationAround(article, target);
  const side = around
    ? sideOfQuotation({ ...around, ...span, text }, whole, article.record)
    : { ...sideOfSpan(whole, span, article?.record ?? null), ...(article ? {} : PASTED) };
  return { side, quotation: around, context: whole };
}

/** Words from nowhere are checked as words that somebody gave as somebody's. */
const PASTED = { kind: "direct" } as const;

/** The quotation of the page that holds the selected words, found by their surroundings where they stand more than once. */
function quotationAround(article: ArticleToMatch, { text, prefix, suffix }: WordsToCheck): Quotation | null {
  const near = (prefix.slice(-20) + text + suffix.slice(0, 20)).trim();
  const placed = article.text.indexOf(near);
  const start = placed >= 0 ? placed + near.indexOf(text.trim()) : article.text.indexOf(text.trim());
  if (start < 0) return null;
  const end = start + text.trim().length;
  return article.quotations.find((quotation) => quotation.start <= start && end <= quotation.end) ?? null;
}

function evidenceMatch(report: Report, witness: Witness | undefined, words: string): EvidenceMatch {
  const { passage, article } = report;
  return {
    ...toMatch(report, witness),
    shares: witness?.shares ?? null,
    kind: passage.kind,
    outletName: article.outlet.name,
    title: article.title,
    publishedAt: article.publishedAt,
    before: passage.before,
    after: passage.after,
    speaker: passage.speaker?.name ?? null,
    cue: passage.cue,
    alignment: alignWords(words, passage.text).runs,
  };
}

const SAME_UTTERANCE = new Set(["same_words", "truncated", "benign_variation", "loaded_framing"]);

/** The longest report of the same words, as an index; null when there is none. */
function fullest(matches: readonly EvidenceMatch[]): number | null {
  return best(matches, ({ subtype, text }) => (SAME_UTTERANCE.has(subtype) ? text.length : null));
}

/** The earliest dated report, as an index; null when none is dated. */
function earliest(matches: readonly EvidenceMatch[]): number | null {
  return best(matches, ({ publishedAt }) => {
    const time = publishedAt === null ? Number.NaN : Date.parse(publishedAt);
    return Number.isNaN(time) ? null : -time;
  });
}

function best(matches: readonly EvidenceMatch[], rank: (match: EvidenceMatch) => number | null): number | null {
  const ranked = matches.map((match, i) => ({ i, rank: rank(match) })).filter((entry) => entry.rank !== null);
  ranked.sort((a, b) => (b.rank as number) - (a.rank as number) || a.i - b.i);
  return ranked[0]?.i ?? null;
}
