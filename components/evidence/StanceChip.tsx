import type { JSX } from "preact";
import type { StanceCounts } from "../../core/messages.ts";
import type { Stance } from "../../core/model.ts";
import { Icon } from "../Icon.tsx";
import { say } from "../words/say.ts";
import { STANCE_ICON, STANCES, stanceWords } from "../words/stance-words.ts";

/** One stance as icon, count and words: read in that order, and none of them is colour alone. */
export function StanceChip({ stance, count }: { readonly stance: Stance; readonly count: number }): JSX.Element {
  return (
    <span class={`chip ${stance}`}>
      <Icon name={STANCE_ICON[stance]} />
      <b>{count}</b> <span>{stanceWords(stance, count)}</span>
    </span>
  );
}

/** The chips of one quotation, or the plain statement that no other report is held. */
export function StanceChips({ counts }: { readonly counts: StanceCounts }): JSX.Element {
  const found = STANCES.filter((stance) => counts[stance] > 0);
  if (found.length === 0) return <span class="chip none">{say("noOtherReport")}</span>;
  return (
    <>
      {found.map((stance) => (
        <StanceChip key={stance} stance={stance} count={counts[stance]} />
      ))}
    </>
  );
}
