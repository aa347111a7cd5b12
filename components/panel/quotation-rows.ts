import type { AnnotatedQuotation, StanceCounts } from "../../core/messages.ts";
import { STANCES } from "../words/stance-words.ts";

/** A quotation and its index in the article, by which every other part knows it. */
export interface NumberedQuotation extends AnnotatedQuotation {
  readonly number: number;
}

/** What a reader takes for one quotation: “We looked,” she said, “and found nothing.” is one row of two runs. */
export interface QuotationRow {
  readonly runs: readonly [NumberedQuotation, ...NumberedQuotation[]];
  readonly counts: StanceCounts;
}

/** The article's quotations in their order, all runs of one where its first run stands. */
export function quotationRows(quotations: readonly AnnotatedQuotation[]): QuotationRow[] {
  const numbered = quotations.map((annotated, number) => ({ ...annotated, number }));
  const groups = Map.groupBy(numbered, ({ quotation, number }) => quotation.group ?? `alone ${number}`);
  return [...groups.values()].flatMap(([first, ...others]) =>
    first ? [{ runs: [first, ...others], counts: mostOf([first, ...others]) }] : [],
  );
}

/**
 * The run to open: the first that has what the row's first chip tells of. Whoever clicks on "1 differs" must not be
 * shown another run that nobody reports.
 */
export function tellingRun({ runs, counts }: QuotationRow): NumberedQuotation {
  const told = STANCES.find((stance) => counts[stance] > 0);
  return runs.find((run) => told && run.counts[told] > 0) ?? runs[0];
}

/** Of each stance what the run with most of it has: an outlet that reports two runs is not two reports. */
function mostOf(runs: readonly AnnotatedQuotation[]): StanceCounts {
  const most = (key: keyof StanceCounts) => Math.max(...runs.map(({ counts }) => counts[key]));
  return {
    corroborates: most("corroborates"),
    contradicts: most("contradicts"),
    editorializes: most("editorializes"),
    independent: most("independent"),
  };
}
