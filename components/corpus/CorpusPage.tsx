import type { JSX } from "preact";
import type { ImportProgress } from "../../core/messages.ts";
import type { CorpusSummary } from "../../core/model.ts";
import { Masthead } from "../Masthead.tsx";
import { periodOf } from "../words/dates.ts";
import { say, sayCount } from "../words/say.ts";
import { ImportBox } from "./ImportBox.tsx";
import { ImportList } from "./ImportList.tsx";
import { SiteList } from "./SiteList.tsx";

/** All that the corpus page shows. */
export interface CorpusPageState {
  /** Null until the background has answered. */
  readonly summary: CorpusSummary | null;
  readonly imports: readonly ImportProgress[];
  /** Why the file chosen last was not taken at all, or null. */
  readonly refused: string | null;
  /** Match patterns of the sites the reader has allowed ("*://example.org/*"). */
  readonly sites: readonly string[];
}

/** All that the reader can do there. */
export interface CorpusPageEvents {
  readonly onFiles: (files: readonly File[]) => void;
  /** Stops an import; what it has read in stays. */
  readonly onCancelImport: (job: string) => void;
  readonly onRemoveSite: (site: string) => void;
}

/** What is held to check quotations against, how to add to it, and which sites are checked by themselves. */
export function CorpusPage(props: { readonly state: CorpusPageState; readonly on: CorpusPageEvents }): JSX.Element {
  const { summary, imports, refused, sites } = props.state;
  return (
    <>
      <Masthead onShelf={null} />
      <main>
        <h1>{say("corpusHeading")}</h1>
        <p class="lead">{say("corpusLead")}</p>
        {summary && <Held summary={summary} />}
        <section>
          <h2>{say("importHeading")}</h2>
          <p>{say("importText")}</p>
          <ImportBox onFiles={props.on.onFiles} />
          {refused && (
            <p class="refused" role="alert">
              {refused}
            </p>
          )}
          <ImportList imports={imports} onCancel={props.on.onCancelImport} />
        </section>
        <section>
          <h2>{say("sitesHeading")}</h2>
          <SiteList sites={sites} onRemove={props.on.onRemoveSite} />
        </section>
        <section>
          <h2>{say("privacyHeading")}</h2>
          <p>{say("privacyText")}</p>
        </section>
      </main>
    </>
  );
}

function Held({ summary }: { readonly summary: CorpusSummary }): JSX.Element {
  const period = periodOf(summary.from, summary.to);
  return (
    <div role="status">
      <ul class="held">
        <li>{sayCount("articles", summary.articles)}</li>
        <li>{sayCount("outlets", summary.outlets)}</li>
        <li>{sayCount("quotations", summary.quotations)}</li>
        {period && <li>{period}</li>}
      </ul>
    </div>
  );
}
