import type { EvidenceMatch } from "../../core/messages.ts";
import { dayOf } from "../words/dates.ts";
import { standsInMarks } from "./stands-in-marks.ts";
import { textFragmentLink } from "./text-fragment.ts";

/**
 * One report as a line to paste into notes:
 * Tobias Renn: “The repairs will take eleven weeks.” – “Port Ansel closes bridge”, Corrow Ledger, 12 Mar 2026, https://…
 * Words that stand without marks there get none here.
 */
export function citation(match: EvidenceMatch): string {
  const words = standsInMarks(match) ? `“${match.text.trim()}”` : match.text.trim();
  const said = match.speaker ? `${match.speaker}: ${words}` : words;
  const where = [
    match.title && `“${match.title}”`,
    match.outletName,
    dayOf(match.publishedAt),
    textFragmentLink(match.url, match),
  ];
  return `${said} – ${where.filter(Boolean).join(", ")}`;
}
