import type { AnnotatedQuotation } from "../core/messages.ts";
import type { Stance } from "../core/model.ts";

/** Everything, or the quotations that some report of this stance goes with. */
export type StanceFilter = "all" | Stance;

/** A quotation and its index in the article, by which every other part knows it. */
export interface NumberedQuotation extends AnnotatedQuotation {
  readonly number: number;
}

/** Quotations in the article's order that pass the filter and hold all words searched for, in the quotation or the speaker's name. */
export function filterQuotations(
  quotations: readonly AnnotatedQuotation[],
  filter: StanceFilter,
  search: string,
): NumberedQuotation[] {
  const wanted = plain(search).split(/\s+/u).filter(Boolean);
  return quotations
    .map((annotated, number) => ({ ...annotated, number }))
    .filter(({ counts }) => filter === "all" || counts[filter] > 0)
    .filter(({ quotation }) => {
      const text = plain(`${quotation.text} ${quotation.speaker?.name ?? ""}`);
      return wanted.every((word) => text.includes(word));
    });
}

/** How many quotations each choice of the filter would show. */
export function filterCounts(quotations: readonly AnnotatedQuotation[]): Readonly<Record<StanceFilter, number>> {
  const having = (stance: Stance) => quotations.filter(({ counts }) => counts[stance] > 0).length;
  return {
    all: quotations.length,
    corroborates: having("corroborates"),
    contradicts: having("contradicts"),
    editorializes: having("editorializes"),
  };
}

/** Without case and accents, so that "resume" finds "Résumé". */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
