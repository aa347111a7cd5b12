import type { JSX } from "preact";
import type { Match } from "../core/model.ts";
import { Icon } from "./Icon.tsx";
import { say } from "./say.ts";
import { STANCE_ICON, subtypeLabel } from "./stance-words.ts";

/** Below this chance of being right a label is shown as "perhaps": nine in ten of those above are right. */
const SURE = 0.9;

/** The label of one report: "≠ words differ", with "perhaps" where the matcher is not sure. */
export function SubtypeLabel({ match }: { readonly match: Pick<Match, "stance" | "subtype" | "score"> }): JSX.Element {
  const label = subtypeLabel(match.subtype);
  const doubtful = match.stance !== "corroborates" && match.score < SURE;
  return (
    <p class={`label ${match.stance}`}>
      <Icon name={STANCE_ICON[match.stance]} /> <span>{doubtful ? say("perhaps", label) : label}</span>
    </p>
  );
}
