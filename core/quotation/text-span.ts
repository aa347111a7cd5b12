import type { Mention, Span, TextSpan } from "../model.ts";

/** A span with its words. */
export function textSpan({ start, end }: Span, text: string): TextSpan {
  return { start, end, text: text.slice(start, end) };
}

/** The words that name a speaker, with the name they stand for. */
export function mentionSpan({ start, end }: Span, name: string, text: string): Mention {
  return { start, end, text: text.slice(start, end), name };
}
