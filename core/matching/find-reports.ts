import type { ArticleRecord, Judgement, Outlet } from "../model.ts";
import type { CorpusReader, StoredPassage } from "./corpus-reader.ts";
import { type Candidate, findCandidates } from "./index/find-candidates.ts";
import { judgeLink, WORTH_SHOWING } from "./judge/judge.ts";
import { onceForEach } from "./once-for-each.ts";
import { raritiesIn, sharedRarity } from "./rarity.ts";
import { type Side, sideOfPassage } from "./side.ts";
import { sharedText } from "./sketch.ts";

/** The article that asks: it is never its own witness. */
export type Self = Pick<ArticleRecord, "id" | "url" | "title" | "sketch" | "outlet">;

/** Another article's passage that was judged to stand somehow to the words asked about. */
export interface Report extends StoredPassage {
  readonly judgement: Judgement & { readonly stance: NonNullable<Judgement["stance"]> };
}

/** Most candidates looked at for one quotation, of each of the two kinds `findCandidates` looks for. */
const KEPT = 24;
/** These are always aligned and judged, of those that share the rarest words… */
const ALWAYS = 6;
/** …and these, of those that lie inside the quotation. */
const ALWAYS_INSIDE = 6;
/** Others only where they share this much of what the best one shares. A denial shares less than a report of the same words. */
const NEARLY_AS_MUCH = 0.25;

/** Utterances that two articles must share before both are taken to write of one speech or interview. */
const ONE_OCCASION = 2;

/**
 * For each of `sides`, the reports of it in the corpus, best first and at most one for the same words of an article. One
 * read of the index and one of the passages serve all sides, however many quotations a page has.
 */
export async function findReports(
  sides: readonly Side[],
  self: Self | null,
  corpus: CorpusReader,
): Promise<Report[][]> {
  const segments = await corpus.segments();
  const candidates = sides.map((side) => promising(findCandidates(side.text, segments, KEPT)));
  const numbers = new Set(candidates.flat().map(({ number }) => number));
  const stored = new Map((await corpus.passages([...numbers])).map((passage) => [passage.number, passage]));
  const asked = sides.map((side, i) => {
    const passages = (candidates[i] ?? []).flatMap(({ number }) => stored.get(number) ?? []);
    const rarities = raritiesIn(side.text, segments);
    return { side, rarities, others: passages.filter(({ article }) => !isSelf(article, self)) };
  });
  const first = asked.map((one) => one.others.flatMap((passage) => judged(one, passage, false) ?? []));
  const kin = ofOneOccasion(first);
  const second = asked.map((one, i) => {
    const known = new Set((first[i] ?? []).map(({ number }) => number));
    // Of the others, one occasion tells only of what somebody is named for on both sides.
    const open = one.side.speaker
      ? one.others.filter(
          ({ number, article, passage }) => passage.speaker && kin.has(article.id) && !known.has(number),
        )
      : [];
    return open.flatMap((passage) => judged(one, passage, true) ?? []);
  });
  return first.map((reports, i) => withoutRepeats([...reports, ...(second[i] ?? [])]));
}

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

/** Judging a pair costs a hundred times what finding it does, so what shares little more than the topic is left out. */
function promising(candidates: readonly Candidate[]): Candidate[] {
  const enough = (candidates[0]?.score ?? 0) * NEARLY_AS_MUCH;
  let inside = 0;
  return candidates.filter(
    ({ score, contained }, i) => i < ALWAYS || score >= enough || (contained >= 0.6 && inside++ < ALWAYS_INSIDE),
  );
}

function isSelf(article: Self, self: Self | null): boolean {
  if (self === null) return false;
  return (
    article.id === self.id || (article.url !== null && article.url === self.url) || isAtOtherAddress(article, self)
  );
}

/** Share of common text outside quotations, either way, from which two articles of one title are one: an edit may lie between. */
const SAME_ARTICLE = 0.8;

/** The same article under another address: a mirror, a saved copy, an address with a campaign in it. */
function isAtOtherAddress(article: Self, self: Self): boolean {
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
  readonly rarities: ReadonlyMap<number, number>;
}

/** One side for all the quotations of a page that a passage is held against: what the rules read of it is read once. */
const sideOf = onceForEach(({ passage, article }: StoredPassage) => sideOfPassage(passage, article));

function judged({ side, rarities }: Asked, stored: StoredPassage, sameOccasion: boolean): Report | null {
  const there = sideOf(stored);
  const rarity = () => sharedRarity(rarities, there.text);
  const judgement = judgeLink(side, there, { rarity, sameOccasion });
  const stance = judgement?.stance;
  return stance && judgement.score >= WORTH_SHOWING ? { ...stored, judgement: { ...judgement, stance } } : null;
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

/** Words in marks say more exactly what was reported than the sentence around them. */
function bestFirst(a: Report, b: Report): number {
  const plain = (report: Report) => Number(report.passage.kind === "sentence");
  return plain(a) - plain(b) || b.judgement.score - a.judgement.score;
}
