import type { ArticleRecord, Judgement, Outlet, Passage } from "../model.ts";
import type { CorpusReader, StoredPassage } from "./corpus-reader.ts";
import { type Candidate, findCandidates } from "./index/find-candidates.ts";
import { compare } from "./judge/comparison.ts";
import { judgeLink, type TwoLooks } from "./judge/judge.ts";
import { raritiesIn } from "./rarity.ts";
import { type Side, sideOfStored } from "./side.ts";
import { sharedText } from "./sketch.ts";
import { sharedNats, type Weighed, weigh, worthJudging, worthReading } from "./worth-judging.ts";

/** The article that asks, and the address it was read at: it is never its own witness. */
export interface Self {
  readonly record: Known;
  readonly visited?: string;
}

type Known = Pick<ArticleRecord, "id" | "url" | "title" | "sketch" | "outlet">;

/** Another article's passage that was judged to stand somehow to the words asked about. */
export interface Report extends StoredPassage {
  readonly judgement: Judgement & { readonly stance: NonNullable<Judgement["stance"]> };
}

/** Most candidates of one quotation, of each of the two kinds `findCandidates` looks for. */
const KEPT = 24;

/** Utterances that two articles must share before both are taken to write of one speech or interview. */
const ONE_OCCASION = 2;

/** The reports of some passages, one list for each, best first and at most one for the same words of an article. */
export interface FoundReports {
  /** Those that the words of a pair show at a glance. */
  atFirst(): Report[][];
  /** All, each judged with what stands around it: those of `atFirst`, and what only the sum of them shows. */
  whole(): Report[][];
}

/**
 * Looks for reports of each of `sides` in the corpus. One read of the index and one of the passages serve all sides, however many
 * quotations a page has.
 */
export async function findReports(
  sides: readonly Side[],
  self: Self | null,
  corpus: CorpusReader,
): Promise<FoundReports> {
  const segments = await corpus.segments();
  const candidates = sides.map((side) => findCandidates(side.text, segments, KEPT));
  const stored = await withoutSelf(candidates, self, corpus);
  const asked = sides.map((side, i) => {
    return { side, weighed: weigh(raritiesIn(side.text, segments)), others: stored[i] ?? [] };
  });
  const links = asked.map((one) =>
    one.others
      .filter(({ candidate, passage }) => worthJudging(sharedNats(one.weighed, passage), one.weighed, candidate))
      .map(({ passage }) => linkOf(one, passage, false)),
  );
  return {
    atFirst: () => links.map((ofOne) => withoutRepeats(reportsIn(ofOne, ({ atFirst }) => atFirst))),
    whole() {
      const first = links.map((ofOne) => reportsIn(ofOne, ({ whole }) => whole()));
      const kin = ofOneOccasion(first);
      return asked.map((one, i) => {
        const reports = first[i] ?? [];
        const known = new Set(reports.map(({ number }) => number));
        const open = one.others.filter(
          ({ passage: { number, article, passage } }) =>
            kin.has(article.id) && !known.has(number) && isTold(one.side, passage),
        );
        const second = open.map(({ passage }) => linkOf(one, passage, true));
        return withoutRepeats([...reports, ...reportsIn(second, ({ whole }) => whole())]);
      });
    },
  };
}

/**
 * The passages of the promising candidates, those of the page itself left out. A page that the corpus holds is the best
 * match of its own words: what is promising beside it is found out in a second look, without it.
 */
async function withoutSelf(
  candidates: readonly (readonly Candidate[])[],
  self: Self | null,
  corpus: CorpusReader,
): Promise<Other[][]> {
  const read = new Map<number, StoredPassage>();
  const readAll = async (wanted: readonly Candidate[]) => {
    const numbers = new Set(wanted.map(({ number }) => number).filter((number) => !read.has(number)));
    for (const passage of numbers.size > 0 ? await corpus.passages([...numbers]) : [])
      read.set(passage.number, passage);
  };
  const isOwn = ({ number }: Candidate) =>
    read.has(number) && isSelf((read.get(number) as StoredPassage).article, self);
  await readAll(candidates.flatMap(worthReading));
  const others = candidates.map((ofOne) => worthReading(ofOne.filter((candidate) => !isOwn(candidate))));
  await readAll(others.flat());
  return others.map((ofOne) =>
    ofOne.flatMap((candidate) => {
      const passage = read.get(candidate.number);
      return passage && !isOwn(candidate) ? { candidate, passage } : [];
    }),
  );
}

/** A passage that was read, and what the index knew of it. */
interface Other {
  readonly candidate: Candidate;
  readonly passage: StoredPassage;
}

/** What one occasion tells something of: words that somebody is named for on both sides, figures and days. */
function isTold({ speaker, text }: Side, passage: Passage): boolean {
  return (speaker !== null && passage.speaker !== null) || (FIGURE.test(text) && FIGURE.test(passage.text));
}

const FIGURE = /\d|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day/u;

/** Articles that share several utterances with this one: there a single word in marks is enough to be the same. */
function ofOneOccasion(reports: readonly (readonly Report[])[]): Set<string> {
  const shared = reports.flatMap((ofOne) => [...new Set(ofOne.filter(isUtterance).map(({ article }) => article.id))]);
  const counts = Map.groupBy(shared, (id) => id);
  return new Set([...counts].filter(([, ids]) => ids.length >= ONE_OCCASION).map(([id]) => id));
}

function isUtterance({ judgement, passage }: Report): boolean {
  const sameWords = judgement.subtype === "same_words" || judgement.subtype === "truncated";
  return sameWords && passage.kind !== "sentence" && passage.kind !== "indirect";
}

function isSelf(article: Known, self: Self | null): boolean {
  if (self === null) return false;
  const { record, visited } = self;
  const isHere = article.url !== null && (article.url === record.url || article.url === visited);
  return article.id === record.id || isHere || isAtOtherAddress(article, record);
}

/** Share of common text outside quotations, either way, from which two articles of one title are one: an edit may lie between. */
const SAME_ARTICLE = 0.8;

/** The same article under another address: a mirror, a saved copy, an address with a campaign in it. */
function isAtOtherAddress(article: Known, self: Known): boolean {
  if (article.title === "" || article.title !== self.title || areTwoOutlets(article.outlet, self.outlet)) return false;
  const shared = Math.min(sharedText(article.sketch, self.sketch), sharedText(self.sketch, article.sketch));
  return shared >= SAME_ARTICLE;
}

/** Two that call themselves differently, and not just by their address: one agency's text in both is two reports of it. */
function areTwoOutlets(a: Outlet, b: Outlet): boolean {
  return a.name !== b.name && a.name !== a.domain && b.name !== b.domain;
}

interface Asked {
  readonly side: Side;
  readonly weighed: Weighed;
}

/** A passage held against the words asked about. */
interface Link {
  readonly stored: StoredPassage;
  readonly looks: TwoLooks;
}

function linkOf({ side, weighed }: Asked, stored: StoredPassage, sameOccasion: boolean): Link {
  const rarity = () => sharedNats(weighed, stored);
  return { stored, looks: judgeLink(compare(side, sideOfStored(stored), { rarity, sameOccasion })) };
}

function reportsIn(links: readonly Link[], judged: (looks: TwoLooks) => Judgement | null): Report[] {
  return links.flatMap(({ stored, looks }) => {
    const judgement = judged(looks);
    const stance = judgement?.stance;
    return stance ? [{ ...stored, judgement: { ...judgement, stance } }] : [];
  });
}

/** Where a quotation and the sentence around it both match, or two readings of one place, the better one stands for both. */
function withoutRepeats(reports: readonly Report[]): Report[] {
  const kept: Report[] = [];
  for (const report of [...reports].sort(bestFirst)) {
    if (!kept.some((other) => other.article.id === report.article.id && overlap(other, report))) kept.push(report);
  }
  return kept.sort((a, b) => b.judgement.score - a.judgement.score);
}

function overlap(a: Report, b: Report): boolean {
  return a.passage.start < b.passage.end && b.passage.start < a.passage.end;
}

/** What a reading is worth where another was made of the same place: a difference that a rule is sure of is why a reader looks. */
const TELLING = { contradicts: 2, editorializes: 1, corroborates: 0 } as const;

/** Words in marks say more exactly what was reported than the sentence around them; scores compare readings of one stance. */
function bestFirst(a: Report, b: Report): number {
  const plain = (report: Report) => Number(report.passage.kind === "sentence");
  const telling = (report: Report) => TELLING[report.judgement.stance];
  return plain(a) - plain(b) || telling(b) - telling(a) || b.judgement.score - a.judgement.score;
}
