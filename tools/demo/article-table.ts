import { corpusText } from "../../components/words/corpus-text.ts";
import { reasonText } from "../../components/words/reason-text.ts";
import { reportCountsText } from "../../components/words/report-counts.ts";
import { STANCES, subtypeLabel } from "../../components/words/stance-words.ts";
import type { AnnotatedQuotation, Evidence, EvidenceMatch, PageReport, StanceCounts } from "../../core/messages.ts";
import type { Stance } from "../../core/model.ts";

const SIGN: Readonly<Record<Stance, string>> = { corroborates: "✓", contradicts: "≠", editorializes: "✎" };

/** Columns of a terminal. */
const WIDTH = 100;

/** A page's quotations with their badges, and under each what the panel says of the other reports. */
export function articleTable(report: PageReport, evidence: ReadonlyMap<number, Evidence>): string {
  const { article, quotations, corpus } = report;
  const title = `${article?.title ?? report.url}\n${article?.outlet.name ?? ""}, ${quotations.length} quotations, checked against ${corpusText(corpus)}`;
  const rows = quotations.map((quotation, index) => row(quotation, evidence.get(index)));
  return [title, "─".repeat(WIDTH), ...rows].join("\n");
}

function row({ quotation, counts }: AnnotatedQuotation, evidence: Evidence | undefined): string {
  const speaker = quotation.speaker?.name ?? "nobody named";
  const head = `${badge(counts).padEnd(10)} ${shortened(`“${quotation.text}”`, WIDTH - 12 - speaker.length)} ${speaker}`;
  if (!evidence || evidence.matches.length === 0) return head;
  const tally = `${" ".repeat(11)}${reportCountsText(evidence)}`;
  return [head, tally, ...evidence.matches.map(matchLines)].join("\n");
}

function badge(counts: StanceCounts): string {
  return STANCES.flatMap((stance) => (counts[stance] > 0 ? [SIGN[stance] + counts[stance]] : [])).join(" ") || "·";
}

function matchLines({ stance, subtype, outletName, text, why }: EvidenceMatch): string {
  const indent = " ".repeat(11);
  const reasons = why.map(reasonText).filter(Boolean).join(" ");
  const lines = [
    `${SIGN[stance]} ${subtypeLabel(subtype)}: ${outletName}`,
    shortened(`“${text}”`, WIDTH - indent.length - 2),
    reasons,
  ];
  return lines
    .filter(Boolean)
    .map((line, at) => `${indent}${at > 0 ? "  " : ""}${line}`)
    .join("\n");
}

function shortened(text: string, length: number): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}
