import type { Judgement } from "../model.ts";
import type { CorpusReader, StoredPassage } from "./corpus-reader.ts";
import type { Report } from "./find-reports.ts";
import { gloss } from "./judge/editorializes/gloss.ts";
import { loadedConfession } from "./judge/editorializes/loaded-confession.ts";
import { loadedFraming } from "./judge/editorializes/loaded-framing.ts";
import { mockQuotation } from "./judge/editorializes/mock-quotation.ts";
import { numbersAround } from "./numbers-around.ts";
import { type Side, sideOfStored } from "./side.ts";
import { stretchAround } from "./stretch.ts";

/** Passages before and behind a report, in the numbering of the corpus, that are looked through for comment. */
const NEIGHBOURS = 24;
/** How far a comment may stand from the words it is about, in UTF-16 units: two or three sentences. */
const REACH = { before: 360, after: 260 };

/**
 * Judges the reports of each quotation once more, with what stands around them in their articles: an outlet that comments
 * often does so a sentence or two before it quotes or after.
 *
 *     here   “He asked for two days to think,” a source said.
 *     there  So much for the great comeback. The cranky tenor sulked behind his curtains all week.
 *            “He asked for two days to think,” a source said. Translation: “No.”
 */
export async function withComments(
  sides: readonly Side[],
  found: readonly (readonly Report[])[],
  corpus: CorpusReader,
): Promise<Report[][]> {
  const numbers = new Set(
    found
      .flat()
      .filter(isQuotation)
      .flatMap((report) => numbersAround(report, NEIGHBOURS)),
  );
  if (numbers.size === 0) return found.map((reports) => [...reports]);
  const stored = await corpus.passages([...numbers]);
  const byArticle = Map.groupBy(stored, ({ article }) => article.id);
  return found.map((reports, i) => {
    const here = sides[i] as Side;
    const judged = reports.map((report) => commented(here, report, byArticle.get(report.article.id) ?? []));
    return [...judged, ...asides(here, judged, byArticle)];
  });
}

function isQuotation({ passage }: StoredPassage): boolean {
  return passage.kind !== "sentence" && passage.kind !== "title";
}

/** Framed by comment that stands too far off for the passage's own surroundings to show it. */
function commented(here: Side, report: Report, article: readonly StoredPassage[]): Report {
  if (report.judgement.stance !== "corroborates" || !isQuotation(report)) return report;
  const there = { ...sideOfStored(report), ...stretchAround(report, article, REACH) };
  return judgedAs(report, loadedFraming({ here, there })) ?? report;
}

function judgedAs(stored: StoredPassage, judgement: Judgement | null): Report | null {
  return judgement && { ...stored, judgement: { ...judgement, stance: "editorializes" } };
}

/** What an article that reports the quotation adds to it elsewhere, one of each kind at most. */
function asides(
  here: Side,
  reports: readonly Report[],
  byArticle: ReadonlyMap<string, readonly StoredPassage[]>,
): Report[] {
  const known = new Set(reports.map(({ number }) => number));
  return [...byArticle].flatMap(([id, passages]) => {
    const others = passages.filter(({ number }) => !known.has(number));
    const same = reports.filter(({ article, judgement }) => article.id === id && judgement.stance !== "contradicts");
    if (same.length === 0) return firstOf(others, loadedConfession, here);
    const behind = others.filter((other) => same.some((report) => isRightBehind(other, report)));
    return [...firstOf(behind, mockQuotation, here), ...firstOf(others, gloss, here)];
  });
}

function firstOf(
  passages: readonly StoredPassage[],
  rule: (here: Side, there: Side) => Judgement | null,
  here: Side,
): Report[] {
  for (const other of passages) {
    const report = judgedAs(other, rule(here, sideOfStored(other)));
    if (report) return [report];
  }
  return [];
}

function isRightBehind({ passage }: StoredPassage, report: StoredPassage): boolean {
  return passage.start >= report.passage.end && passage.start - report.passage.end <= REACH.after;
}
