import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Evidence } from "../../core/messages.ts";
import type { ArticleHeader, Stance } from "../../core/model.ts";
import { earlierReport, fullerReport } from "../words/report-counts.ts";
import { sayCount } from "../words/say.ts";
import { MatchReport } from "./MatchReport.tsx";
import { StanceChip } from "./StanceChip.tsx";

/** Reports shown before "show more": as many as can be compared without losing the thread. */
const SHOWN_AT_FIRST = 5;

export interface MatchGroupProps {
  readonly stance: Stance;
  readonly evidence: Evidence;
  /** The page's own article, to tell who was first; null where the page is none. */
  readonly article: ArticleHeader | null;
  readonly onCopy: (text: string) => Promise<void>;
}

/** All reports of one stance, best first. */
export function MatchGroup({ stance, evidence, article, onCopy }: MatchGroupProps): JSX.Element | null {
  const [all, setAll] = useState(false);
  const matches = evidence.matches.map((match, n) => ({ match, n })).filter(({ match }) => match.stance === stance);
  if (matches.length === 0) return null;
  const fuller = fullerReport(evidence);
  const earlier = earlierReport(evidence, article);
  const shown = all ? matches : matches.slice(0, SHOWN_AT_FIRST);
  return (
    <section class={`group ${stance}`}>
      <h2>
        <StanceChip stance={stance} count={matches.length} />
      </h2>
      {shown.map(({ match, n }) => (
        <MatchReport
          key={`${match.doc} ${match.start}`}
          words={evidence.words}
          match={match}
          rank={n === fuller ? "fullest" : n === earlier ? "first" : null}
          onCopy={onCopy}
        />
      ))}
      {shown.length < matches.length && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {sayCount("showMore", matches.length - shown.length)}
        </button>
      )}
    </section>
  );
}
