import type { JSX } from "preact";
import { Icon } from "../Icon.tsx";
import { say } from "../words/say.ts";
import { STANCE_ICON, STANCES, stanceWords } from "../words/stance-words.ts";
import type { StanceFilter } from "./filter-quotations.ts";

export interface QuotationFilterProps {
  readonly counts: Readonly<Record<StanceFilter, number>>;
  readonly filter: StanceFilter;
  readonly search: string;
  readonly onFilter: (filter: StanceFilter) => void;
  readonly onSearch: (search: string) => void;
}

/** Filter by stance, and search. A stance that nothing on this page has is not offered. */
export function QuotationFilter({ counts, filter, search, onFilter, onSearch }: QuotationFilterProps): JSX.Element {
  const offered = STANCES.filter((stance) => counts[stance] > 0 || filter === stance);
  return (
    <div class="filter">
      {offered.length > 0 && (
        <fieldset class="stances">
          <legend class="unseen">{say("filterLegend")}</legend>
          <button type="button" aria-pressed={filter === "all"} onClick={() => onFilter("all")}>
            {say("filterAll")} <b>{counts.all}</b>
          </button>
          {offered.map((stance) => (
            <button
              key={stance}
              type="button"
              class={stance}
              aria-pressed={filter === stance}
              aria-label={`${counts[stance]} ${stanceWords(stance, counts[stance])}`}
              title={`${counts[stance]} ${stanceWords(stance, counts[stance])}`}
              onClick={() => onFilter(filter === stance ? "all" : stance)}
            >
              <Icon name={STANCE_ICON[stance]} /> <b>{counts[stance]}</b>
            </button>
          ))}
        </fieldset>
      )}
      <label class="search">
        <Icon name="search" />
        <span class="unseen">{say("searchLabel")}</span>
        <input
          type="search"
          value={search}
          placeholder={say("searchHint")}
          onInput={(event) => onSearch(event.currentTarget.value)}
        />
      </label>
    </div>
  );
}
