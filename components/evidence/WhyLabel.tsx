import type { JSX } from "preact";
import type { Match } from "../../core/model.ts";
import { reasonText } from "../words/reason-text.ts";
import { say } from "../words/say.ts";
import { subtypeMeaning } from "../words/stance-words.ts";

/** "Why this label": what the label means, and the words that decided, each reason one sentence. */
export function WhyLabel({ match }: { readonly match: Pick<Match, "stance" | "subtype" | "why"> }): JSX.Element {
  const sentences = [...new Set(match.why.map(reasonText))];
  return (
    <details class="why" open={match.stance !== "corroborates"}>
      <summary>{say("whyThisLabel")}</summary>
      <p>{subtypeMeaning(match.subtype)}</p>
      {sentences.length > 0 && (
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence} dir="auto">
              {sentence}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
