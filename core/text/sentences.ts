import type { Span } from "../model.ts";

/** Abbreviations after which a full stop does not end the sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"‘'])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Cmdr|Sgt|Cpl|Const|Det|Insp|Supt|Adm|Sen|Rep|Gov|Rev|Hon|Pres|Amb|Sec|St|Jr|Sr|vs|No|Nos|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|Mt|Ft|Fig|al|approx|est|[A-Z]|(?:[A-Z]\.)+[A-Z]|e\.g|i\.e|a\.m|p\.m)\.$/u;

/** A sentence ends at . ! ? … with any closing marks or brackets behind it, before white space. A line break always ends one. */
const END = /[.!?…]{1,8}[”’"'»)\]]{0,6}(?=\s|$)|\n/gu;

/** Sentences of `text`, trimmed, in order. Quotation marks do not stop a sentence from ending. Linear in the length of the text. */
export function sentences(text: string, from = 0, to = text.length): Span[] {
  const found: Span[] = [];
  const slice = text.slice(from, to);
  let start = 0;
  const push = (end: number) => {
    const raw = slice.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const length = raw.trim().length;
    if (length > 0) found.push({ start: from + start + lead, end: from + start + lead + length });
    start = end;
  };
  for (const match of slice.matchAll(END)) {
    const end = match.index + match[0].length;
    if (match[0] !== "\n" && continues(slice, match.index, end)) continue;
    push(end);
  }
  push(slice.length);
  return found;
}

/** "Mr. Smith", "3.5", "U.S. officials": the stop belongs to the word. */
function continues(text: string, stop: number, end: number): boolean {
  if (text[stop] !== "." || end - stop > 1) return false;
  const tail = text.slice(Math.max(0, stop - 12), stop + 1);
  if (!ABBREVIATION.test(tail)) return false;
  const next = text.slice(end).match(/^\s+(\S)/u)?.[1] ?? "";
  // After an initialism ("U.S.") a capital may open a new sentence; after a title it never does.
  return !/(?:[A-Z]\.){2}$|[ap]\.m\.$/u.test(tail) || !/\p{Lu}/u.test(next) || /\p{Lu}\.$/u.test(tail);
}
