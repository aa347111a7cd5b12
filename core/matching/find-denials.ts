import type { CorpusReader, StoredPassage } from "./corpus-reader.ts";
import type { Report } from "./find-reports.ts";
import { reportDenied } from "./judge/contradicts/report-denied.ts";
import { numbersAround } from "./numbers-around.ts";
import { type Side, sideOfStored } from "./side.ts";

/** Passages before and behind a report in the numbering of the corpus that are looked through: those of its article. */
const NEIGHBOURS = 60;

/** Speakers whose word is a report's and nobody's own: what "the report" stands on. */
const UNNAMED = /^(?:sources?|insiders?|friends?|witness(?:es)?|person|people|official)$/u;

/**
 * Adds to the reports of each quotation the denials that stand in the same articles. An unnamed source's words are
 * denied as "the report": “the whole tale is rubbish, his publicist said” shares no word with them, and is found only beside
 * another report of that source in one article. Whoever is named is answered right behind: "… Reed said. She denied the claim."
 *
 *     here   “He left the stage and never came back,” a source told the paper.
 *     there  “He left the stage and never came back,” a source told the paper. … The report is “rubbish”, his publicist said.
 */
export async function withDenials(
  sides: readonly Side[],
  found: readonly (readonly Report[])[],
  corpus: CorpusReader,
): Promise<Report[][]> {
  const anchors = found.map((reports) => reports.filter(isReported));
  const linked = new Set(found.flat().map(({ article }) => article.id));
  const wanted = new Set(
    anchors
      .flatMap((ofOne, i) => (isDeniable(sides[i]) ? ofOne : []))
      .flatMap((report) => numbersAround(report, NEIGHBOURS)),
  );
  if (wanted.size === 0) return found.map((reports) => [...reports]);
  const passages = await corpus.passages([...wanted]);
  const neighbours = passages.filter(({ article }) => linked.has(article.id));
  return sides.map((side, i) => {
    const denials = isDeniable(side)
      ? deniedIn(neighbours, side, anchors[i] ?? [], ofOneSource(sides, anchors, i))
      : [];
    return [...(found[i] ?? []), ...onePerArticle(denials)];
  });
}

function deniedIn(
  neighbours: readonly StoredPassage[],
  side: Side,
  own: readonly Report[],
  ofSource: readonly Report[],
): Report[] {
  const articles = new Set(ofSource.map(({ article }) => article.id));
  const answering = new Set(own.map(({ article }) => article.id));
  const unnamed = isUnnamed(side);
  // Whoever is named is answered where the words stand; only an unnamed source's are denied elsewhere.
  const looked = unnamed ? neighbours : neighbours.filter(({ article }) => answering.has(article.id));
  return looked.flatMap((stored) => {
    const { passage, article } = stored;
    const there = sideOfStored(stored);
    if (there.speaker && namesNobody(there.speaker.name)) return [];
    const before = own
      .filter((report) => report.article.id === article.id)
      .map((report) => passage.start - report.passage.end);
    const judgement = reportDenied(side, there, {
      unnamed,
      sameArticle: articles.has(article.id),
      charactersBehind: Math.min(...before.filter((gap) => gap >= 0)),
    });
    return judgement ? [{ ...stored, judgement }] : [];
  });
}

/** The reports of all that one unnamed source is given on this page: denied is what it told, not this or that sentence of it. */
function ofOneSource(sides: readonly Side[], anchors: readonly (readonly Report[])[], i: number): readonly Report[] {
  const side = sides[i];
  if (!side || !isUnnamed(side)) return anchors[i] ?? [];
  const source = sourceName(side);
  return anchors.filter((_, n) => isUnnamed(sides[n]) && sourceName(sides[n] as Side) === source).flat();
}

/** "a source", "the source" is one; "a friend" another. */
function sourceName({ speaker }: Side): string {
  return (speaker?.name ?? "").toLowerCase().replace(/^(?:an?|the|one|its|their|his)\s+/u, "");
}

function isUnnamed(side: Side | undefined): boolean {
  return side !== undefined && isDeniable(side) && namesNobody(side.speaker?.name ?? "");
}

/** "a source close to the band", "the Mirror's source"; not "harbour official Ann Lee". */
function namesNobody(name: string): boolean {
  const words = name.split(/\s+/u);
  const at = words.findIndex((word, n) => UNNAMED.test(n === 0 ? word.toLowerCase() : word));
  return at >= 0 && !/^\p{Lu}/u.test(words[at + 1] ?? "");
}

function isDeniable(side: Side | undefined): boolean {
  return side !== undefined && (side.kind === "direct" || side.kind === "mixed") && side.speaker !== null;
}

/** Another report of the same words. */
function isReported({ judgement, passage }: Report): boolean {
  return judgement.stance !== "contradicts" && passage.kind !== "sentence" && passage.kind !== "indirect";
}

function onePerArticle(denials: readonly Report[]): Report[] {
  return [...Map.groupBy(denials, ({ article }) => article.id).values()].flatMap(([first]) => (first ? [first] : []));
}
