import type { CommonGround } from "../messages.ts";
import type { Quotation } from "../model.ts";
import { wordCount } from "../text/words.ts";
import type { ArticleRow } from "./corpus-reader.ts";
import type { Report } from "./find-reports.ts";
import { groupTogether } from "./group-reports.ts";
import { type Dependence, dependence } from "./independence.ts";
import { onceForEach } from "./once-for-each.ts";
import { type CitedOrigin, findOrigins, originNames } from "./origins/find-origins.ts";

/** What is known of where a report has its words from. */
export interface Witness {
  /** True only where it is earned, false where dependence shows, null where nothing is known. */
  readonly independent: boolean | null;
  readonly origin: string | null;
  /** Why it is not independent. */
  readonly shares?: CommonGround;
}

/** What the reader is told of two articles that are one witness. */
const SHARES: Readonly<Record<Dependence, CommonGround>> = {
  "one-owner": "owner",
  "one-origin": "source",
  "cites-the-other": "credit",
  copy: "text",
};

/** Links of these subtypes say that the same words were reported, not only the same claim. Comment around them changes none of them. */
const SAME_WORDS = new Set(["same_words", "truncated", "benign_variation", "altered_words", "loaded_framing"]);

/** Quotations from which on two articles that print the same ones have them from one text. */
const COMMON_QUOTATIONS = 3;

/** The page asked about, as the reports of its quotations are weighed against it. */
export interface Asking {
  readonly record: ArticleRow;
  readonly quotation: Pick<Quotation, "speaker"> | null;
  /** Words around the quotation or selection, itself included. */
  readonly context: string;
}

/** How many of this page's quotations each other article prints in the same words, by article id. */
export function commonQuotations(reports: readonly (readonly Report[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const ofOne of reports) {
    const articles = new Set(ofOne.filter(isWordForWord).map(({ article }) => article.id));
    for (const id of articles) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** Five words are enough to tell a shared quotation from a shared phrase. */
function isWordForWord({ judgement, passage }: Report): boolean {
  return SAME_WORDS.has(judgement.subtype ?? "") && wordCount(passage.text) >= 5;
}

/** Where each of the reports of one utterance has it from, in the order of `reports`. */
export function weighWitnesses(
  reports: readonly Report[],
  asking: Asking | null,
  common: ReadonlyMap<string, number>,
): Witness[] {
  const given = givenTo(reports, asking);
  return reports.map((report) => {
    const sameWords = SAME_WORDS.has(report.judgement.subtype ?? "");
    const origin = besideWords(report) ?? (sameWords ? given : null) ?? report.article.origins[0] ?? null;
    if (asking === null) return { independent: null, origin };
    if (sameWords && given !== null) return { independent: false, origin, shares: "source" };
    if ((common.get(report.article.id) ?? 0) >= COMMON_QUOTATIONS)
      return { independent: false, origin, shares: "quotations" };
    const shown = dependence(asking.record, report.article);
    // A copy has it from wherever its original has it.
    const first = shown === "copy" ? (asking.record.origins[0] ?? null) : null;
    if (shown !== null) return { independent: false, origin: origin ?? first, shares: SHARES[shown] };
    return { independent: isEarned(report, asking) ? true : null, origin };
  });
}

/** The origin that is cited beside the words. */
function besideWords(report: Report): string | null {
  return citedIn(accountIn(report))[0] ?? null;
}

function citedIn({ origins }: Account): string[] {
  return originNames(origins.filter(({ cited }) => cited));
}

/** One report of an utterance, this page's own included. */
interface Account {
  /** Agencies and outlets named around the words. */
  readonly origins: readonly CitedOrigin[];
  readonly article: ArticleRow;
  readonly speaker: { readonly name: string } | null | undefined;
}

const accountIn = onceForEach(
  ({ passage, article }: Report): Account => ({
    origins: findOrigins(passage.before + passage.text + passage.after, article),
    article,
    speaker: passage.speaker,
  }),
);

const ownAccount = onceForEach(
  ({ context, record, quotation }: Asking): Account => ({
    origins: findOrigins(context, record),
    article: record,
    speaker: quotation?.speaker,
  }),
);

/**
 * The agency or outlet to which the words were given ("told TASS"), by what any report of them says. Whoever else has them
 * has them from there, credit or no credit. An unnamed source's words belong to whoever is cited for them most often.
 */
function givenTo(reports: readonly Report[], asking: Asking | null): string | null {
  const accounts = accountsOf(reports, asking);
  const told = accounts.flatMap(({ origins }) => origins.filter((origin) => origin.givenTo));
  const unnamed = accounts
    .filter(({ speaker }) => speaker && !isNamed(speaker.name))
    // What is cited beside the words counts twice what the article cites anywhere.
    .flatMap((account) => [...citedIn(account), ...account.article.origins.slice(0, 1)]);
  return mostFrequent(told.map(({ name }) => name)) ?? mostFrequent(unnamed);
}

function accountsOf(reports: readonly Report[], asking: Asking | null): Account[] {
  const there = reports.filter(({ judgement }) => SAME_WORDS.has(judgement.subtype ?? ""));
  return [...(asking ? [ownAccount(asking)] : []), ...there.map(accountIn)];
}

/** The first of those that occur most often. */
function mostFrequent(names: readonly string[]): string | null {
  const counts = [...Map.groupBy(names, (name) => name)].sort(([, a], [, b]) => b.length - a.length);
  return counts[0]?.[0] ?? null;
}

const isNamed = (name: string) => /^\p{Lu}/u.test(name);

/** Two people say the same, or each of the two reports cites another place beside the words. */
function isEarned(report: Report, asking: Asking): boolean {
  const { passage, judgement } = report;
  const [here, there] = [asking.quotation?.speaker?.name ?? "", passage.speaker?.name ?? ""];
  const twoSpeakers = isNamed(here) && isNamed(there) && lastWord(here) !== lastWord(there);
  if (judgement.stance === "corroborates" && judgement.subtype === "paraphrase" && twoSpeakers) return true;
  return isNamed(there) && besideWords(report) !== null && citedIn(ownAccount(asking)).length > 0;
}

const lastWord = (name: string) => name.split(" ").at(-1)?.toLowerCase();

/**
 * How many of the reports are independent of the page and of each other: those that are not known to depend on the page,
 * with common origin, near copies and common owner counted once.
 */
export function countIndependent(reports: readonly Report[], witnesses: readonly Witness[]): number {
  const apart = reports.filter((_, i) => witnesses[i]?.independent !== false);
  const articles = [...new Map(apart.map(({ article }) => [article.id, article])).values()];
  return groupTogether(articles, (a, b) => dependence(a, b) !== null).length;
}
