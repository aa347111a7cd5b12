import type { CorpusReader, StoredPassage } from "./corpus-reader.ts";
import type { Report } from "./find-reports.ts";
import { printed } from "./judge/reasons.ts";
import { denialIn } from "./language/stance-words.ts";
import { tokens } from "./language/tokens.ts";
import { type Side, sideOfPassage } from "./side.ts";

/** Passages before and behind a report in the numbering of the corpus that are looked through: those of its article. */
const NEIGHBOURS = 60;
/** Chance that a denial of "the report", in an article that carries the quotation, is a denial of it. */
const CHANCE = 0.65;

/** Speakers whose word is a report's and nobody's own: what "the report" stands on. */
const UNNAMED =
  /^(?:an?|the|one|another|its|their|his)?\s*(?:[\p{Ll}-]+\s)*(?:sources?|insiders?|friends?|witness(?:es)?|person|people|official)\b/iu;
/** What such a denial denies. */
const REPORT = /\b(?:reports?|stor(?:y|ies)|tales?|claims?|rumou?rs?|allegations?|suggestions?)\b/iu;

/**
 * Adds to the reports of each quotation the denials that stand in the same articles. An unnamed source's words are
 * denied as "the report": “the whole tale is rubbish, his publicist said” shares no word with them, and is found only beside
 * another report of the quotation in one article.
 *
 *     here   “He left the stage and never came back,” a source told the paper.
 *     there  “He left the stage and never came back,” a source told the paper. … The report is “rubbish”, his publicist said.
 */
export async function withDenials(
  sides: readonly Side[],
  found: readonly (readonly Report[])[],
  corpus: CorpusReader,
): Promise<Report[][]> {
  const anchors = sides.map((side, i) => (isUnnamed(side) ? (found[i] ?? []).filter(isSameUtterance) : []));
  const wanted = new Set(anchors.flat().flatMap(({ number }) => around(number)));
  if (wanted.size === 0) return found.map((reports) => [...reports]);
  const neighbours = await corpus.passages([...wanted].filter((number) => number >= 0));
  return sides.map((side, i) => {
    const articles = new Set((anchors[i] ?? []).map(({ article }) => article.id));
    const denials = neighbours
      .filter(({ article }) => articles.has(article.id))
      .flatMap((passage) => denies(side, passage) ?? []);
    return [...(found[i] ?? []), ...onePerArticle(denials)];
  });
}

function isUnnamed({ kind, speaker }: Side): boolean {
  return (kind === "direct" || kind === "mixed") && speaker !== null && UNNAMED.test(speaker.name);
}

function isSameUtterance({ judgement, passage }: Report): boolean {
  return judgement.stance !== "contradicts" && passage.kind !== "sentence" && passage.kind !== "indirect";
}

function around(number: number): number[] {
  return Array.from({ length: 2 * NEIGHBOURS + 1 }, (_, n) => number - NEIGHBOURS + n);
}

/** Content words of a denial in marks: “rubbish”, “completely untrue”. A longer quotation that holds such a word tells something. */
const SHORT = 3;

/** A few words in marks, of somebody named, that call the report untrue. */
function denies(side: Side, stored: StoredPassage): Report | null {
  const there = sideOfPassage(stored.passage, stored.article);
  if (there.kind === "sentence" || there.kind === "indirect" || there.kind === "title") return null;
  if (there.speaker && UNNAMED.test(there.speaker.name)) return null;
  const said = tokens(there.text);
  if (said.filter((token) => !token.grammatical).length > SHORT || !denialIn(said, there.text, () => false))
    return null;
  if (!REPORT.test(there.sentence.replace(there.text, ""))) return null;
  const why = [{ code: "report_denied", words: { here: printed(side.text), there: printed(there.sentence) } }];
  return { ...stored, judgement: { stance: "contradicts", subtype: "denial", score: CHANCE, why } };
}

function onePerArticle(denials: readonly Report[]): Report[] {
  return [...Map.groupBy(denials, ({ article }) => article.id).values()].flatMap(([first]) => (first ? [first] : []));
}
