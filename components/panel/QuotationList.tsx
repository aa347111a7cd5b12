import type { JSX, TargetedKeyboardEvent } from "preact";
import { Fragment } from "preact";
import { useState } from "preact/hooks";
import { Attribution } from "../evidence/Attribution.tsx";
import { StanceChips } from "../evidence/StanceChip.tsx";
import { say, sayCount } from "../words/say.ts";
import { type QuotationRow, tellingRun } from "./quotation-rows.ts";

export interface QuotationListProps {
  readonly rows: readonly QuotationRow[];
  readonly onOpen: (quotation: number) => void;
}

/** Quotations drawn at once. An article has dozens; a page made to break us may have ten thousand. */
const AT_ONCE = 200;

/** This page's quotations in their order. Up and down go from one to the next, Enter opens. */
export function QuotationList({ rows, onOpen }: QuotationListProps): JSX.Element {
  const [shown, setShown] = useState(AT_ONCE);
  if (rows.length === 0) return <p class="nothing">{say("noneFits")}</p>;
  const left = rows.length - shown;
  return (
    <>
      <ol class="quotations" aria-label={say("quotationsOfPage")} onKeyDown={walk}>
        {rows.slice(0, shown).map((row) => (
          <li key={row.runs[0].number}>
            <button
              type="button"
              class={isReported(row) ? "quotation" : "quotation alone"}
              onClick={() => onOpen(tellingRun(row).number)}
            >
              <Runs row={row} />
              <Attribution quotation={row.runs[0].quotation} />
              {isReported(row) ? (
                <span class="chips">
                  <StanceChips counts={row.counts} />
                </span>
              ) : (
                <span class="none">{say("noOtherReport")}</span>
              )}
            </button>
          </li>
        ))}
      </ol>
      {left > 0 && (
        <button type="button" class="more" onClick={() => setShown(shown + AT_ONCE)}>
          {sayCount("showMore", Math.min(left, AT_ONCE))}
        </button>
      )}
    </>
  );
}

function isReported({ counts }: QuotationRow): boolean {
  return counts.corroborates + counts.contradicts + counts.editorializes > 0;
}

/** “We looked,” … “and found nothing.” Each run keeps its own marks, or has none. */
function Runs({ row }: { readonly row: QuotationRow }): JSX.Element {
  return (
    <span class="runs" dir="auto">
      {row.runs.map(({ number, quotation }, n) => (
        <Fragment key={number}>
          {n > 0 && " … "}
          <q class={quotation.kind}>{quotation.text}</q>
        </Fragment>
      ))}
    </span>
  );
}

function walk(event: TargetedKeyboardEvent<HTMLOListElement>): void {
  const step = ({ ArrowDown: 1, ArrowUp: -1 } as Record<string, number>)[event.key];
  if (step === undefined) return;
  const rows = [...event.currentTarget.querySelectorAll("button")];
  const next = rows[rows.indexOf(document.activeElement as HTMLButtonElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
