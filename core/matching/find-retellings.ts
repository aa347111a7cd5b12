import type { CorpusReader, StoredPassage } from "./corpus-reader.ts";
import type { Report } from "./find-reports.ts";
import { contentOf } from "./judge/claim/one-claim.ts";
import { retoldShare } from "./judge/claim/retold-share.ts";
import { retelling } from "./judge/corroborates/retelling.ts";
import { tokens } from "./language/tokens.ts";
import { wordVectors } from "./meaning/provide-vectors.ts";
import type { WordVectors } from "./meaning/word-vectors.ts";
import { numbersAround } from "./numbers-around.ts";
import { type Side, sideOfPassage } from "./side.ts";

/** Words that a shared quotation must have to show that two articles report one occasion. */
const TELLING_WORDS = 5;
/** Articles looked through, those first that share most quotations with the page. */
const ARTICLES = 5;
/** Passages before and behind a report that are looked through where its article's extent is unknown. */
const NEIGHBOURS = 60;
/** Passages of one article compared with a quotation: those that share most of its words. */
const COMPARED = 3;
/** Weight of shared words below which a passage is not compared: two words, or a name. */
const LEAST_SHARED = 1.5;
/** How much two passages must tell of each other, and in how many words. */
const LIKE = 0.5;
const SHARED = 3;
/** Content words below which a passage says too little to be told again: "Move over, Marl." */
const LEAST_TOLD = 4;

/**
 * Adds to the reports of each quotation its retellings: what the article of another outlet tells in its own words, of which the
 * index saw too little. Looked for only in articles that print other quotations of the page word for word, since only
 * the occasion makes few shared words enough; and a passage is taken for a retelling only where it is the quotation's best in that
 * article and the quotation the best of the page for it.
 */
export async function withRetellings(
  sides: readonly Side[],
  found: readonly (readonly Report[])[],
  corpus: CorpusReader,
): Promise<Report[][]> {
  const occasions = ofOneOccasion(found);
  if (occasions.length === 0) return found.map((reports) => [...reports]);
  const numbers = new Set(occasions.flat().flatMap((report) => numbersAround(report, NEIGHBOURS)));
  const read = await corpus.passages([...numbers].filter((number) => number >= 0));
  const vectors = await wordVectors();
  const added = occasions.map(([{ article }]) => {
    const own = read.filter((passage) => passage.article.id === article.id);
    return retold(sides, found, own, vectors);
  });
  return found.map((reports, i) => [...reports, ...added.flatMap((ofOne) => ofOne.get(i) ?? [])]);
}

/** The reports that show an occasion, by article; the articles that share most come first. */
function ofOneOccasion(found: readonly (readonly Report[])[]): (readonly [Report, ...Report[]])[] {
  const telling = found.flat().filter(isWordForWord);
  const byArticle = [...Map.groupBy(telling, ({ article }) => article.id).values()];
  byArticle.sort((a, b) => b.length - a.length);
  return byArticle.slice(0, ARTICLES).flatMap(([first, ...others]) => (first ? [[first, ...others] as const] : []));
}

function isWordForWord({ judgement, passage }: Report): boolean {
  const sameWords = judgement.subtype === "same_words" || judgement.subtype === "truncated";
  return sameWords && isMarked(passage) && tokens(passage.text).length >= TELLING_WORDS;
}

const isMarked = ({ kind }: { readonly kind: string }) => kind === "direct" || kind === "mixed";

/** A quotation of the page and a passage that tells much of it. */
interface Retold {
  readonly i: number;
  readonly passage: StoredPassage;
  readonly likeness: number;
}

/** The retellings that one article has, by the place of their quotation. */
function retold(
  sides: readonly Side[],
  found: readonly (readonly Report[])[],
  passages: readonly StoredPassage[],
  vectors: WordVectors | null,
): Map<number, Report> {
  const id = passages[0]?.article.id;
  const there = found.map((reports) => reports.filter(({ article }) => article.id === id));
  const free = passages.filter((one) => isFree(one, there.flat()));
  const near = sides.flatMap((side, i) =>
    isTold(side) && there[i]?.length === 0 ? bestOf(side, i, free, vectors) : [],
  );
  const bestFor = Map.groupBy(near, ({ passage }) => passage.number);
  const mutual = near.filter((one) => {
    const rivals = bestFor.get(one.passage.number) ?? [];
    return rivals.every((rival) => rival.likeness <= one.likeness);
  });
  return new Map(mutual.flatMap((one) => reportOf(one, sides[one.i] as Side)));
}

/** A passage that no quotation of the page is known to stand in. */
function isFree({ passage }: StoredPassage, reports: readonly Report[]): boolean {
  if (passage.kind === "title" || passage.kind === "scare") return false;
  return !reports.some((report) => report.passage.start < passage.end && passage.start < report.passage.end);
}

const isTold = ({ kind }: Side) => kind === "direct" || kind === "mixed" || kind === "indirect";

/** The passage that tells most of a quotation, where it tells enough. */
function bestOf(side: Side, i: number, passages: readonly StoredPassage[], vectors: WordVectors | null): Retold[] {
  const said = tokens(side.text);
  if (contentOf(said).length < LEAST_TOLD) return [];
  const compared = sharingMost(side, passages).map((passage) => {
    const { likeness, shared } = retoldShare(said, tokens(passage.passage.text), vectors);
    return { i, passage, likeness: shared >= SHARED ? likeness : 0 };
  });
  const [best] = compared.sort((a, b) => b.likeness - a.likeness);
  return best && best.likeness >= LIKE ? [best] : [];
}

/** A first look by the words themselves: comparing near words is dear. */
function sharingMost(side: Side, passages: readonly StoredPassage[]): StoredPassage[] {
  const lemmas = new Set(contentOf(tokens(side.text)).map(({ lemma }) => lemma));
  const weighed = passages.map((passage) => {
    const content = contentOf(tokens(passage.passage.text));
    const shared = content.length < LEAST_TOLD ? [] : content.filter(({ lemma }) => lemmas.has(lemma));
    return { passage, weight: shared.reduce((sum, { weight }) => sum + weight, 0) };
  });
  const enough = weighed.filter(({ weight }) => weight >= LEAST_SHARED);
  enough.sort((a, b) => b.weight - a.weight);
  return enough.slice(0, COMPARED).map(({ passage }) => passage);
}

function reportOf({ i, passage, likeness }: Retold, side: Side): [number, Report][] {
  const judgement = retelling(side, sideOfPassage(passage.passage, passage.article), likeness);
  return judgement ? [[i, { ...passage, judgement: { ...judgement, stance: "corroborates" } }]] : [];
}
