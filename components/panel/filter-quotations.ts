import type { Stance } from "../../core/model.ts";
import type { QuotationRow } from "./quotation-rows.ts";

/** Everything, or the quotations that some report of this stance goes with. */
export type StanceFilter = "all" | Stance;

/** The rows that pass the filter and hold all words searched for, in the quotation or the speaker's name; in their order. */
export function filterQuotations(
  rows: readonly QuotationRow[],
  filter: StanceFilter,
  search: string,
): readonly QuotationRow[] {
  const wanted = plain(search).split(/\s+/u).filter(Boolean);
  return rows
    .filter(({ counts }) => filter === "all" || counts[filter] > 0)
    .filter(({ runs }) => {
      const text = plain(runs.map(({ quotation }) => `${quotation.text} ${quotation.speaker?.name ?? ""}`).join(" "));
      return wanted.every((word) => text.includes(word));
    });
}

/** How many rows each choice of the filter would show. */
export function filterCounts(rows: readonly QuotationRow[]): Readonly<Record<StanceFilter, number>> {
  const having = (stance: Stance) => rows.filter(({ counts }) => counts[stance] > 0).length;
  return {
    all: rows.length,
    corroborates: having("corroborates"),
    contradicts: having("contradicts"),
    editorializes: having("editorializes"),
  };
}

/** Without case and accents, so that "resume" finds "Résumé". */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
