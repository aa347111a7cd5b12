import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Evidence } from "../../core/messages.ts";
import type { ArticleHeader, Quotation } from "../../core/model.ts";
import { Icon } from "../Icon.tsx";
import type { QuotationRow } from "../panel/quotation-rows.ts";
import { silenceText } from "../words/corpus-text.ts";
import { reportCountsText } from "../words/report-counts.ts";
import { say } from "../words/say.ts";
import { STANCES } from "../words/stance-words.ts";
import { Attribution } from "./Attribution.tsx";
import { MatchGroup } from "./MatchGroup.tsx";
import { Timeline } from "./Timeline.tsx";

/** What was opened: a quotation of the page, or words the reader selected or pasted, and what is known of it so far. */
export interface OpenedWords {
  readonly words: string;
  readonly quotation: Quotation | null;
  /** Index of the quotation in the article; null for other words. */
  readonly number: number | null;
  readonly evidence: Evidence | "looking" | "failed";
}

export interface EvidenceViewProps {
  readonly opened: OpenedWords;
  readonly article: ArticleHeader | null;
  /** The page's list, which the steps go through run by run. */
  readonly rows: readonly QuotationRow[];
  readonly onClose: () => void;
  readonly onOpen: (quotation: number) => void;
  readonly onReveal: (quotation: number) => void;
  readonly onRetry: () => void;
  readonly onCopy: (text: string) => Promise<void>;
}

/** Characters from which the words checked are set smaller: what others report must not start a screen below. */
const LONG = 300;

/** One quotation or selection against every other report of it. Escape goes back to the list. */
export function EvidenceView(props: EvidenceViewProps): JSX.Element {
  const { opened, article } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const subject = `${opened.number} ${opened.words}`;
  // The heading takes the focus when other words are opened.
  useEffect(() => heading.current?.focus(), [subject]);
  useEscape(props.onClose);
  return (
    <section class="evidence">
      <Steps {...props} />
      <h1 ref={heading} tabIndex={-1} class={opened.words.length > LONG ? "words long" : "words"} dir="auto">
        {opened.quotation === null && <span class="eyebrow">{say("wordsAskedAbout")}</span>}
        <q class={opened.quotation?.kind ?? "selection"}>{opened.words}</q>
      </h1>
      <div class="under">
        {opened.quotation && <Attribution quotation={opened.quotation} />}
        {opened.number !== null && (
          <button type="button" class="quiet" onClick={() => props.onReveal(opened.number ?? 0)}>
            <Icon name="place" /> {say("showInPage")}
          </button>
        )}
      </div>
      <Findings opened={opened} article={article} onRetry={props.onRetry} onCopy={props.onCopy} />
    </section>
  );
}

function useEscape(close: () => void): void {
  useEffect(() => {
    const listener = (event: KeyboardEvent) => event.key === "Escape" && close();
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  }, [close]);
}

function Steps({ opened, rows, onClose, onOpen }: EvidenceViewProps): JSX.Element {
  const stops = stopsOf(rows);
  const at = stops.findIndex(({ number }) => number === opened.number);
  const [stop, before, after] = [stops[at], stops[at - 1], stops[at + 1]];
  return (
    <nav class="steps" aria-label={say("quotationsOfPage")}>
      <button type="button" class="quiet" onClick={onClose}>
        <Icon name="back" /> {say("allQuotations")}
      </button>
      {stop && stops.length > 1 && (
        <span>
          <button
            type="button"
            class="step"
            aria-label={say("previous")}
            disabled={!before}
            onClick={() => before && onOpen(before.number)}
          >
            <Icon name="back" />
          </button>
          {stop.place}
          <button
            type="button"
            class="step"
            aria-label={say("next")}
            disabled={!after}
            onClick={() => after && onOpen(after.number)}
          >
            <Icon name="next" />
          </button>
        </span>
      )}
    </nav>
  );
}

interface Stop {
  readonly number: number;
  /** "3 of 18", or "3 of 18, part 2 of 2" for a run of an interrupted quotation. */
  readonly place: string;
}

function stopsOf(rows: readonly QuotationRow[]): Stop[] {
  return rows.flatMap(({ runs }, row) =>
    runs.map(({ number }, run) => {
      const place = say("nthOf", row + 1, rows.length);
      return { number, place: runs.length > 1 ? say("partOf", place, run + 1, runs.length) : place };
    }),
  );
}

function Findings({
  opened: { evidence },
  article,
  onRetry,
  onCopy,
}: Pick<EvidenceViewProps, "opened" | "article" | "onRetry" | "onCopy">): JSX.Element {
  if (evidence === "looking") {
    return (
      <div class="notice reading" aria-busy="true">
        <p role="status">{say("lookingUp")}</p>
        <progress aria-label={say("lookingUp")} />
      </div>
    );
  }
  if (evidence === "failed") {
    return (
      <div class="notice">
        <p role="status">{say("lookUpFailed")}</p>
        <p class="actions">
          <button type="button" onClick={onRetry}>
            {say("tryAgain")}
          </button>
        </p>
      </div>
    );
  }
  if (evidence.matches.length === 0) {
    return (
      <div class="notice">
        <h2>{say("noOtherReport")}</h2>
        <p role="status">{silenceText(evidence.corpus)}</p>
      </div>
    );
  }
  return (
    <>
      <p class="tally" role="status">
        {reportCountsText(evidence)}
      </p>
      <p class="hint">{say("differenceLegend")}</p>
      {STANCES.map((stance) => (
        <MatchGroup key={stance} stance={stance} evidence={evidence} article={article} onCopy={onCopy} />
      ))}
      <Timeline evidence={evidence} article={article} />
    </>
  );
}
