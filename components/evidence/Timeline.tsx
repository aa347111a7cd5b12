import type { JSX } from "preact";
import type { Evidence } from "../../core/messages.ts";
import type { ArticleHeader } from "../../core/model.ts";
import { byDate, momentOf } from "../words/dates.ts";
import { fullerReport } from "../words/report-counts.ts";
import { say, sayCount } from "../words/say.ts";
import { wordsMoreAndFewer } from "./word-difference.ts";

/** One report in the order of time. */
export interface TimelineEntry {
  readonly key: string;
  readonly outlet: string;
  readonly publishedAt: string | null;
  readonly thisPage: boolean;
  readonly notes: readonly string[];
}

/** Who had it first, who has it fullest, who added or dropped words. Nothing when only one report has a date. */
export function Timeline({
  evidence,
  article,
}: {
  readonly evidence: Evidence;
  readonly article: ArticleHeader | null;
}): JSX.Element | null {
  const entries = timelineEntries(evidence, article);
  if (entries.filter((entry) => entry.publishedAt !== null).length < 2) return null;
  return (
    <section class="timeline">
      <h2>{say("timelineHeading")}</h2>
      <ol>
        {entries.map((entry) => (
          <li key={entry.key} class={entry.thisPage ? "this-page" : ""}>
            <span class="when">{momentOf(entry.publishedAt) || say("undated")}</span>
            <span class="who" dir="auto">
              {entry.outlet}
            </span>
            {entry.notes.length > 0 && <span class="notes">{entry.notes.join(" · ")}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** This page among the reports, oldest first, undated ones last; the first dated of all is marked so. */
export function timelineEntries(evidence: Evidence, article: ArticleHeader | null): TimelineEntry[] {
  const fuller = fullerReport(evidence);
  const reports: TimelineEntry[] = evidence.matches.map((match, n) => ({
    key: match.doc,
    outlet: match.outletName,
    publishedAt: match.publishedAt,
    thisPage: false,
    notes: [...(n === fuller ? [say("fullestVersion")] : []), ...changes(evidence.words, match)],
  }));
  if (article && evidence.quotation) {
    const { outlet, publishedAt } = article;
    const notes = [say("thisPage"), ...(hasFullest(evidence) ? [say("fullestVersion")] : [])];
    reports.push({ key: "this page", outlet: outlet.name, publishedAt, thisPage: true, notes });
  }
  const sorted = reports.sort((a, b) => byDate(a.publishedAt, b.publishedAt));
  return sorted.map((entry, n) => (n === 0 && entry.publishedAt ? first(entry) : entry));
}

/** This page is called so only where a report has less: of equals none is the fullest. */
function hasFullest(evidence: Evidence): boolean {
  const { words, matches } = evidence;
  const clipped = matches.some((match) => wordsMoreAndFewer(words, match.text, match.alignment).fewer > 0);
  return clipped && fullerReport(evidence) === null;
}

function first(entry: TimelineEntry): TimelineEntry {
  const [own, others] = entry.thisPage ? [entry.notes.slice(0, 1), entry.notes.slice(1)] : [[], entry.notes];
  return { ...entry, notes: [...own, say("firstReport"), ...others] };
}

function changes(words: string, match: Evidence["matches"][number]): string[] {
  const { more, fewer } = wordsMoreAndFewer(words, match.text, match.alignment);
  return [...(more > 0 ? [sayCount("wordsMore", more)] : []), ...(fewer > 0 ? [sayCount("wordsFewer", fewer)] : [])];
}
