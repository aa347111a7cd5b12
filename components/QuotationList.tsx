import type { JSX, TargetedKeyboardEvent } from "preact";
import { Attribution } from "./Attribution.tsx";
import type { NumberedQuotation } from "./filter-quotations.ts";
import { StanceChips } from "./StanceChip.tsx";
import { say } from "./say.ts";

export interface QuotationListProps {
  readonly quotations: readonly NumberedQuotation[];
  readonly onOpen: (quotation: number) => void;
}

/** This page's quotations in their order. Up and down go from one to the next, Enter opens. */
export function QuotationList({ quotations, onOpen }: QuotationListProps): JSX.Element {
  if (quotations.length === 0) return <p class="nothing">{say("noneFits")}</p>;
  return (
    <ol class="quotations" aria-label={say("quotationsOfPage")} onKeyDown={walk}>
      {quotations.map(({ number, quotation, counts }) => (
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
