import { judge } from "../../../core/matching/judge/judge.ts";
import { type Side, sideOfQuotation, sideOfSpan } from "../../../core/matching/side.ts";
import type { Quotation, Span } from "../../../core/model.ts";
import { findQuotations } from "../../../core/quotation/find-quotations.ts";
import { UsageError } from "../../arguments.ts";
import { answerLines, BadInput } from "../json-lines.ts";
import type { VerbIo } from "../verb.ts";

export interface SpanInText extends Span {
  readonly text: string;
}

interface PairOfSpans {
  readonly id: string;
  readonly a: SpanInText;
  readonly b: SpanInText;
}

/** `relate`: how two given spans stand to each other; the judgement alone, retrieval aside. `b` is the other report. */
export async function run(args: string[], io: VerbIo): Promise<number> {
  if (args.length > 0) throw new UsageError(`relate takes no arguments, it was given ${args.join(" ")}`);
  return answerLines(io, parsePair, ({ id, a, b }) => ({ id, ...judge(sideOf(a), sideOf(b)) }));
}

/** The quotation that stands at the span, cut to it; a span that no quotation meets is plain words. */
export function sideOf(span: SpanInText): Side {
  const found = findQuotations({ text: span.text })
    .filter((quotation) => quotation.start < span.end && quotation.end > span.start)
    .sort((one, other) => overlap(other, span) - overlap(one, span))[0];
  if (!found || !isMeant(found, span)) return sideOfSpan(span.text, span, null);
  return sideOfQuotation({ ...found, start: span.start, end: span.end }, span.text, null);
}

/** Letters by which a span may reach beyond an indirect quotation and still mean it: without its attribution. */
const BEYOND_INDIRECT = 3;

function isMeant(found: Quotation, span: Span): boolean {
  if (found.kind !== "indirect") return overlap(found, span) >= 0.5;
  return span.start >= found.start - BEYOND_INDIRECT && span.end <= found.end + BEYOND_INDIRECT;
}

/** Shared length as a share of both spans together. */
function overlap(quotation: Quotation, span: Span): number {
  const shared = Math.min(quotation.end, span.end) - Math.max(quotation.start, span.start);
  return shared / (Math.max(quotation.end, span.end) - Math.min(quotation.start, span.start));
}

function parsePair(value: unknown): PairOfSpans {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new BadInput("not a pair of spans");
  const { id, a, b } = value as Record<string, unknown>;
  if (typeof id !== "string") throw new BadInput("a pair needs an id");
  return { id, a: parseSpan(a, "a"), b: parseSpan(b, "b") };
}

function parseSpan(value: unknown, name: string): SpanInText {
  if (typeof value !== "object" || value === null) throw new BadInput(`${name} is not a span in a text`);
  const { text, start, end } = value as Record<string, unknown>;
  if (typeof text !== "string") throw new BadInput(`${name} has no text`);
  if (!Number.isInteger(start) || !Number.isInteger(end)) throw new BadInput(`${name} has no start and end`);
  const span = { text, start: start as number, end: end as number };
  if (span.start < 0 || span.end > text.length || span.start >= span.end)
    throw new BadInput(`${name} reaches outside its text`);
  return span;
}
