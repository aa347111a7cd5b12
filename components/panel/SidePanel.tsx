import type { JSX } from "preact";
import type { PageReport } from "../../core/messages.ts";
import { EvidenceView, type OpenedWords } from "../evidence/EvidenceView.tsx";
import { Masthead } from "../Masthead.tsx";
import { webLink } from "../web-link.ts";
import { say } from "../words/say.ts";
import { CheckWords } from "./CheckWords.tsx";
import { filterCounts, filterQuotations, type StanceFilter } from "./filter-quotations.ts";
import { PageNotice } from "./PageNotice.tsx";
import { PageSummary } from "./PageSummary.tsx";
import { QuotationFilter } from "./QuotationFilter.tsx";
import { QuotationList } from "./QuotationList.tsx";
import { quotationRows } from "./quotation-rows.ts";
import { SiteAccess, type SiteAccessState } from "./SiteAccess.tsx";

/** All that the panel shows. */
export interface PanelState {
  /** Null until the background has answered. */
  readonly report: PageReport | null;
  readonly access: SiteAccessState;
  readonly filter: StanceFilter;
  readonly search: string;
  /** Null while the list is shown. */
  readonly opened: OpenedWords | null;
}

/** All that the reader can do in the panel. */
export interface PanelEvents {
  readonly onFilter: (filter: StanceFilter) => void;
  readonly onSearch: (search: string) => void;
  readonly onCheck: (text: string) => void;
  readonly onOpen: (quotation: number) => void;
  readonly onClose: () => void;
  readonly onRetry: () => void;
  readonly onReveal: (quotation: number) => void;
  readonly onCopy: (text: string) => Promise<void>;
  readonly onAnnotate: () => void;
  readonly onAllowSite: () => void;
  readonly onForbidSite: () => void;
  readonly onShelf: () => void;
}

/** The side panel (Chrome) or sidebar (Firefox): this page's quotations, or one of them opened. */
export function SidePanel({ state, on }: { readonly state: PanelState; readonly on: PanelEvents }): JSX.Element {
  const { report, opened } = state;
  return (
    <>
      <Masthead onShelf={on.onShelf} />
      <main>
        {opened ? (
          <EvidenceView
            opened={opened}
            article={report?.article ?? null}
            rows={quotationRows(report?.quotations ?? [])}
            {...on}
          />
        ) : (
          <Page state={state} on={on} />
        )}
      </main>
      {report?.state !== "idle" && <SiteAccess host={hostOf(report)} access={state.access} {...on} />}
    </>
  );
}

function Page({ state, on }: { readonly state: PanelState; readonly on: PanelEvents }): JSX.Element {
  const { report, filter, search } = state;
  const rows = quotationRows(report?.quotations ?? []);
  return (
    <>
      {report && <PageSummary report={report} rows={rows} />}
      <div role="status">
        <PageNotice report={report} host={hostOf(report)} {...on} />
      </div>
      {rows.length > 0 && (
        <section aria-label={say("quotationsOfPage")}>
          <QuotationFilter counts={filterCounts(rows)} filter={filter} search={search} {...on} />
          <QuotationList rows={filterQuotations(rows, filter, search)} onOpen={on.onOpen} />
        </section>
      )}
      <CheckWords onCheck={on.onCheck} />
    </>
  );
}

/** Null for a page that is none of the web, or whose address is not ours to know. */
function hostOf(report: PageReport | null): string | null {
  const link = webLink(report?.url ?? null);
  return link && new URL(link).hostname;
}
