import type { JSX } from "preact";
import type { Match } from "../../core/model.ts";
import { Icon } from "../Icon.tsx";
import { say } from "../words/say.ts";
import { STANCE_ICON, subtypeLabel } from "../words/stance-words.ts";

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

/** Which of the two reports has more of an utterance, or lacks a part of it, stands in the reasons. */
function labelOf({ subtype, why }: Labelled): string {
  const reason = (code: string) => why.find((each) => each.code === code);
  if (reason("longer_there") && subtype === "truncated") return say("reportsMore");
  if (reason("longer_here") && subtype === "truncated") return say("reportsLess");
  const { here, there } = (subtype === "cut_condition" && reason("condition_missing")?.words) || NO_WORDS;
  if (here && !there) return say("conditionMissingThere");
  return there && !here ? say("conditionMissingHere") : subtypeLabel(subtype);
}

const NO_WORDS = { here: "", there: "" };
