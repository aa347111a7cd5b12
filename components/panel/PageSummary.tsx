import type { JSX } from "preact";
import type { PageReport } from "../../core/messages.ts";
import { dayOf } from "../words/dates.ts";
import { say, sayCount } from "../words/say.ts";
import type { QuotationRow } from "./quotation-rows.ts";

export interface PageSummaryProps {
  readonly report: PageReport;
  readonly rows: readonly QuotationRow[];
}

/** What is being read: title, outlet, date; and how many of its quotations other outlets report. */
export function PageSummary({ report, rows }: PageSummaryProps): JSX.Element | null {
  const { article } = report;
  if (!article) return null;
  return (
    <section class="summary">
      {article.title && <h1 dir="auto">{article.title}</h1>}
      <p class="by">{[article.outlet.name, dayOf(article.publishedAt)].filter(Boolean).join(" · ")}</p>
      {rows.length > 0 && <p class="tally">{tally(rows).join(say("badgeLabelComma"))}</p>}
      {report.painted?.badgesBlocked && <p class="hint">{say("badgesBlocked")}</p>}
      {report.painted !== null && report.painted.hidden > 0 && (
        <p class="hint">{sayCount("hiddenQuotations", report.painted.hidden)}</p>
      )}
    </section>
  );
}

/** "9 quotations", "6 reported elsewhere", "2 with a difference". */
export function tally(rows: readonly QuotationRow[]): string[] {
  const covered = rows.filter(({ counts }) => counts.corroborates + counts.contradicts + counts.editorializes > 0);
  const differing = covered.filter(({ counts }) => counts.contradicts > 0);
  const parts = [sayCount("quotations", rows.length)];
  if (covered.length > 0) parts.push(sayCount("reportedElsewhere", covered.length));
  if (differing.length > 0) parts.push(sayCount("withDifference", differing.length));
  return parts;
}
