/**
 * What a page's process may send or put into the address of a card, checked at the door. A compromised page can put
 * anything there; what passes here is of the right shape, bounded, and copied.
 */
import * as v from "valibot";
import type { EvidenceTarget, PageCapture, PaintReport, SelectedWords, WordsToCheck } from "../../core/messages.ts";

/** A capture stops at 1,000,000 characters of text and 20,000 elements; tags and attributes come on top. */
const MAX_MARKUP_CHARACTERS = 12_000_000;

/** More words than this are not a quotation to be checked. */
const MAX_CHECKED_CHARACTERS = 2000;
const MAX_CONTEXT_CHARACTERS = 1000;

const MAX_URL_CHARACTERS = 8192;

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const milliseconds = v.pipe(v.number(), v.finite(), v.minValue(0));

const CaptureSchema = v.object({
  url: text(MAX_URL_CHARACTERS),
  markup: text(MAX_MARKUP_CHARACTERS),
  cut: v.nullable(v.picklist(["elements", "text"])),
});

const PaintReportSchema = v.object({
  anchored: count,
  badges: count,
  hidden: count,
  badgesBlocked: v.boolean(),
  ms: v.object({
    paint: milliseconds,
    total: milliseconds,
    capture: v.exactOptional(milliseconds),
    answer: v.exactOptional(milliseconds),
    coming: v.exactOptional(milliseconds),
    final: v.exactOptional(milliseconds),
  }),
});

const wordsToCheck = v.pipe(text(MAX_CHECKED_CHARACTERS), v.regex(/[\p{L}\p{N}]/u, "no words"));

const WordsSchema = v.object({
  text: wordsToCheck,
  prefix: text(MAX_CONTEXT_CHARACTERS),
  suffix: text(MAX_CONTEXT_CHARACTERS),
});

const SelectionSchema = v.object({ ...WordsSchema.entries, url: v.optional(text(MAX_URL_CHARACTERS), "") });

const TargetSchema = v.variant("kind", [
  v.object({ kind: v.literal("quotation"), quotation: count }),
  v.object({ kind: v.literal("selection"), words: WordsSchema }),
  v.object({ kind: v.literal("pasted"), text: wordsToCheck }),
]);

/** A message that is not what it should be. Its sender gets this as the answer; nothing was done. */
export class BadMessage extends Error {
  override readonly name = "BadMessage";
}

export const checkedCapture = (data: unknown): PageCapture => checked(CaptureSchema, data, "capture");
export const checkedPaintReport = (data: unknown): PaintReport => checked(PaintReportSchema, data, "paint report");
export const checkedWords = (data: unknown): WordsToCheck => checked(WordsSchema, data, "selection");
export const checkedSelection = (data: unknown): SelectedWords => checked(SelectionSchema, data, "selection");
export const checkedTarget = (data: unknown): EvidenceTarget => checked(TargetSchema, data, "target");

function checked<T>(schema: v.GenericSchema<unknown, T>, data: unknown, what: string): T {
  const result = v.safeParse(schema, data, { abortEarly: true });
  if (!result.success) throw new BadMessage(`not a ${what}: ${result.issues[0].message}`);
  return result.output;
}
