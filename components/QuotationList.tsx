import type { JSX, TargetedKeyboardEvent } from "preact";
import { useState } from "preact/hooks";
import { Attribution } from "./Attribution.tsx";
import type { NumberedQuotation } from "./filter-quotations.ts";
import { StanceChips } from "./StanceChip.tsx";
import { say, sayCount } from "./say.ts";

export interface QuotationListProps {
  readonly quotations: readonly NumberedQuotation[];
  readonly onOpen: (quotation: number) => void;
}

/** Quotations drawn at once. An article has dozens; a page made to break us may have ten thousand. */
const AT_ONCE = 200;

/** This page's quotations in their order. Up and down go from one to the next, Enter opens. */
export function QuotationList({ quotations, onOpen }: QuotationListProps): JSX.Element {
  const [shown, setShown] = useState(AT_ONCE);
  if (quotations.length === 0) return <p class="nothing">{say("noneFits")}</p>;
  const left = quotations.length - shown;
  return (
    <>
      <ol class="quotations" aria-label={say("quotationsOfPage")} onKeyDown={walk}>
        {quotations.slice(0, shown).map(({ number, quotation, counts }) => (
          <li key={number}>
            <button type="button" class="quotation" data-quotation={number} onClick={() => onOpen(number)}>
              <q class={quotation.kind} dir="auto">
                {quotation.text}
              </q>
              <Attribution quotation={quotation} />
              <span class="chips">
                <StanceChips counts={counts} />
              </span>
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

function walk(event: TargetedKeyboardEvent<HTMLOListElement>): void {
  const step = ({ ArrowDown: 1, ArrowUp: -1 } as Record<string, number>)[event.key];
  if (step === undefined) return;
  const rows = [...event.currentTarget.querySelectorAll("button")];
  const next = rows[rows.indexOf(document.activeElement as HTMLButtonElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
