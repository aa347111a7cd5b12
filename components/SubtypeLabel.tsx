import type { JSX } from "preact";
import type { Match } from "../core/model.ts";
import { Icon } from "./Icon.tsx";
import { say } from "./say.ts";
import { STANCE_ICON, subtypeLabel } from "./stance-words.ts";

/** Below this chance of being right a label is shown as "perhaps": nine in ten of those above are right. */
const SURE = 0.9;

type Labelled = Pick<Match, "stance" | "subtype" | "score" | "why">;

/** The label of one report: "≠ words differ", with "perhaps" where the matcher is not sure. */
export function SubtypeLabel({ match }: { readonly match: Labelled }): JSX.Element {
  const label = labelOf(match);
  const doubtful = match.stance !== "corroborates" && match.score < SURE;
  return (
    <p class={`label ${match.stance}`}>
      <Icon name={STANCE_ICON[match.stance]} /> <span>{doubtful ? say("perhaps", label) : label}</span>
    </p>
  );
}

/** Which of two reports has more of an utterance stands in the reasons. */
function labelOf({ subtype, why }: Labelled): string {
  if (subtype !== "truncated") return subtypeLabel(subtype);
  if (why.some(({ code }) => code === "longer_there")) return say("reportsMore");
  return why.some(({ code }) => code === "longer_here") ? say("reportsLess") : subtypeLabel(subtype);
}
