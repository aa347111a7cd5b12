import type { QuoteSelector } from "../../messages.ts";
import type { Span } from "../../model.ts";

/** UTF-16 code units of context kept on each side, as in W3C Web Annotation's own examples of a prefix and suffix. */
const CONTEXT = 32;

/**
 * Describes a span of a text so that `match` finds it again after the text changed: its words, what stands around
 * them, and where it was (W3C Web Annotation, TextQuoteSelector §4.2.4 and TextPositionSelector §4.2.5).
 */
export function describe(text: string, { start, end }: Span): QuoteSelector {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
    end,
  };
}
