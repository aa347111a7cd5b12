import type { CorpusReader, StoredPassage } from "./corpus-reader.ts";
import type { Report } from "./find-reports.ts";
import { loadedFraming } from "./judge/loaded-framing.ts";
import { type Side, sideOfPassage } from "./side.ts";
import { stretchAround } from "./stretch.ts";

/** Passages before and behind a report in the numbering of the corpus that may hold what stands around it. */
const NEIGHBOURS = 8;
/** How far a comment may stand from the words it is about, in UTF-16 units: two or three sentences. */
const REACH = { before: 360, after: 260 };

/**
 * Judges the plain reports of each quotation once more, with more of what stands around them than a passage keeps of its
 * surroundings: an outlet that comments often does so a sentence or two before it quotes.
 *
 *     here   “He asked for two days to think,” a source said.
 *     there  You know you are in trouble when your own drummer hides from you. The cranky singer stayed in bed all week.
 *            “He asked for two days to think,” a source said.
 */
export async function withComments(
  sides: readonly Side[],
  found: readonly (readonly Report[])[],
  corpus: CorpusReader,
): Promise<Report[][]> {
  const numbers = new Set(
    found
      .flat()
      .filter(isPlain)
      .flatMap(({ number }) => around(number)),
  );
  if (numbers.size === 0) return found.map((reports) => [...reports]);
  const stored = await corpus.passages([...numbers].filter((number) => number >= 0));
  const byArticle = Map.groupBy(stored, ({ article }) => article.id);
  return found.map((reports, i) => reports.map((report) => commented(sides[i] as Side, report, byArticle)));
}

/** Reported without a stance of the outlet's own, as far as the judge could see. */
function isPlain({ judgement, passage }: Report): boolean {
  return judgement.stance === "corroborates" && passage.kind !== "sentence" && passage.kind !== "title";
}

function around(number: number): number[] {
  return Array.from({ length: 2 * NEIGHBOURS + 1 }, (_, n) => number - NEIGHBOURS + n);
}

function commented(here: Side, report: Report, byArticle: ReadonlyMap<string, readonly StoredPassage[]>): Report {
  if (!isPlain(report)) return report;
  const near = (byArticle.get(report.article.id) ?? []).filter(
    ({ number }) => Math.abs(number - report.number) <= NEIGHBOURS,
  );
  const there = { ...sideOfPassage(report.passage, report.article), ...stretchAround(report, near, REACH) };
  const judgement = loadedFraming({ here, there });
  return judgement ? { ...report, judgement: { ...judgement, stance: "editorializes" } } : report;
}
