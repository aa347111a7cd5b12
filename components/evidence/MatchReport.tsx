import type { JSX } from "preact";
import type { EvidenceMatch } from "../../core/messages.ts";
import { CopyButton } from "../CopyButton.tsx";
import { Icon } from "../Icon.tsx";
import { momentOf } from "../words/dates.ts";
import { say } from "../words/say.ts";
import { citation } from "./citation.ts";
import { OriginChain } from "./OriginChain.tsx";
import { SubtypeLabel } from "./SubtypeLabel.tsx";
import { standsInMarks } from "./stands-in-marks.ts";
import { textFragmentLink } from "./text-fragment.ts";
import { WhyLabel } from "./WhyLabel.tsx";
import { WordDifference } from "./WordDifference.tsx";

export interface MatchReportProps {
  readonly words: string;
  readonly match: EvidenceMatch;
  /** What this report is among the others, for a note beside its date. */
  readonly rank: "fullest" | "first" | null;
  readonly onCopy: (text: string) => Promise<void>;
}

/** One other outlet's report: who, when, its words against ours, why the label, whence, and the way to it. */
export function MatchReport({ words, match, rank, onCopy }: MatchReportProps): JSX.Element {
  const link = textFragmentLink(match.url, match);
  return (
    <article class={`match ${match.stance}`}>
      <header>
        <h3 dir="auto">{match.outletName}</h3>
        <p class="when">
          {momentOf(match.publishedAt) || say("undated")}
          {rank && <span class="rank">{say(rank === "fullest" ? "fullestVersion" : "firstReport")}</span>}
        </p>
      </header>
      <SubtypeLabel match={match} />
      <WordDifference words={words} match={match} />
      <p class="attribution">{attribution(match)}</p>
      <OriginChain match={match} />
      <WhyLabel match={match} />
      <Surroundings match={match} />
      <p class="actions">
        {link && (
          <a href={link} target="_blank" rel="noopener noreferrer" title={match.title}>
            <Icon name="outward" /> {say("readThere")}
          </a>
        )}
        <CopyButton text={citation(match)} onCopy={onCopy} />
      </p>
    </article>
  );
}

/** "Agnes Thorley · told the council · without quotation marks". */
function attribution(match: EvidenceMatch): string {
  const marks = standsInMarks(match) ? null : say("kindIndirect");
  return [match.speaker ?? say("speakerUnknown"), match.cue, marks].filter(Boolean).join(" · ");
}

/** The other article's own words on either side: where an outlet's comment stands, and what a clip left out. */
function Surroundings({ match }: { readonly match: EvidenceMatch }): JSX.Element | null {
  if (!match.before && !match.after) return null;
  return (
    <details class="context">
      <summary>{say("inContext")}</summary>
      {match.title && <p class="title">{match.title}</p>}
      <p dir="auto">
        {match.before && `… ${match.before.trimStart()}`}
        <mark>{match.text}</mark>
        {match.after && `${match.after.trimEnd()} …`}
      </p>
    </details>
  );
}
