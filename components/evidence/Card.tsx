import type { JSX } from "preact";
import type { Evidence, EvidenceMatch } from "../../core/messages.ts";
import { Icon } from "../Icon.tsx";
import { Mark } from "../Mark.tsx";
import { silenceText } from "../words/corpus-text.ts";
import { dayOf } from "../words/dates.ts";
import { reasonText } from "../words/reason-text.ts";
import { reportCountsText } from "../words/report-counts.ts";
import { say } from "../words/say.ts";
import { STANCES } from "../words/stance-words.ts";
import { originText } from "./OriginChain.tsx";
import { SubtypeLabel } from "./SubtypeLabel.tsx";
import { textFragmentLink } from "./text-fragment.ts";
import { WordDifference } from "./WordDifference.tsx";

/** Reports in the card; the rest is the panel's. */
const BEST = 3;

export interface CardProps {
  readonly evidence: Evidence | "looking" | "failed";
  /** Chrome lets a click open the panel; in Firefox only its own button and keys can. Null where no panel belongs. */
  readonly panel: { readonly open: () => void } | { readonly keys: string | null } | null;
}

/**
 * What stands beside a badge, in our own frame inside somebody's page. It can only show: a page could lay itself over
 * the frame and steal clicks, so nothing here grants, imports or deletes.
 */
export function Card({ evidence, panel }: CardProps): JSX.Element {
  return (
    <section class="card" aria-busy={evidence === "looking"}>
      <div class="head">
        <Mark />
        <h2>{typeof evidence === "string" ? say("extensionName") : heading(evidence)}</h2>
      </div>
      <div class="findings">
        {evidence === "looking" && <progress aria-label={say("lookingUp")} />}
        {evidence === "failed" && <p>{say("lookUpFailed")}</p>}
        {typeof evidence === "object" && <Findings evidence={evidence} />}
      </div>
      {panel && (
        <div class="foot">
          {"open" in panel ? (
            <button type="button" onClick={panel.open}>
              <Icon name="panel" /> {say("openPanel")}
            </button>
          ) : (
            <p>{panel.keys ? say("openPanelByKeys", panel.keys) : say("openPanelBySidebar")}</p>
          )}
        </div>
      )}
    </section>
  );
}

function heading(evidence: Evidence): string {
  return evidence.matches.length === 0 ? say("noOtherReport") : reportCountsText(evidence);
}

function Findings({ evidence }: { readonly evidence: Evidence }): JSX.Element {
  if (evidence.matches.length === 0) {
    return (
      <>
        <Asked evidence={evidence} />
        <p>{silenceText(evidence.corpus)}</p>
      </>
    );
  }
  return (
    <>
      <Asked evidence={evidence} />
      <ol>
        {bestMatches(evidence).map((match) => (
          <li key={`${match.doc} ${match.start}`}>
            <CardMatch words={evidence.words} match={match} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** Words that the reader selected are said again: the selection in the page may be gone by now. */
function Asked({ evidence }: { readonly evidence: Evidence }): JSX.Element | null {
  if (evidence.quotation !== null) return null;
  return (
    <p class="asked" dir="auto">
      {evidence.words}
    </p>
  );
}

/** Three at most, one of each stance before a second of any: a difference must not hide behind three that agree. */
export function bestMatches(evidence: Evidence): EvidenceMatch[] {
  const ranked = STANCES.flatMap((stance) =>
    evidence.matches
      .filter((match) => match.stance === stance)
      .map((match, place) => ({ match, place: place * STANCES.length + STANCES.indexOf(stance) })),
  );
  return ranked
    .sort((a, b) => a.place - b.place)
    .slice(0, BEST)
    .map(({ match }) => match);
}

function CardMatch({ words, match }: { readonly words: string; readonly match: EvidenceMatch }): JSX.Element {
  const link = textFragmentLink(match.url, match);
  const reason = match.stance === "corroborates" ? undefined : match.why[0];
  const origin = originText(match);
  return (
    <article class={`match ${match.stance}`}>
      <p class="when">
        {link ? (
          <a href={link} target="_blank" rel="noopener noreferrer">
            {match.outletName}
          </a>
        ) : (
          <b>{match.outletName}</b>
        )}{" "}
        {dayOf(match.publishedAt)}
      </p>
      <SubtypeLabel match={match} />
      <WordDifference words={words} match={match} />
      {reason && <p class="reason">{reasonText(reason)}</p>}
      {origin && <p class="origin">{origin}</p>}
    </article>
  );
}
