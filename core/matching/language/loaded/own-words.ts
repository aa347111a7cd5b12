import type { Span } from "../../../model.ts";

/**
 * What of a sentence is the outlet's own: everything outside quotation marks. A sentence out of the middle of a longer
 * quotation may hold only the closing or only the opening mark; then all before or behind it is the speaker's.
 *
 *     “We won,” she said of the raucous vote.      she said of the raucous vote.
 *     … and it was a disaster,” he said.           he said.
 */
export interface OwnWords {
  /** The sentence with everything in marks blanked out, so that offsets hold. */
  readonly text: string;
  readonly quoted: readonly Span[];
  /** Share of the letters that stands in marks. */
  readonly quotedShare: number;
}

const MARK = /[“”„«»"]|''|``/gu;
const SINGLE_OPEN = /(?<=^|[\s(—–-])[‘'](?=\p{L})/gu;

export function ownWords(sentence: string): OwnWords {
  const quoted = [...doubleMarks(sentence)];
  if (quoted.length === 0) quoted.push(...singleMarks(sentence));
  const text = quoted.reduce(
    (rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end),
    sentence,
  );
  return {
    text,
    quoted,
    // Asked for only where the whole sentence is weighed.
    get quotedShare() {
      const all = letters(sentence);
      return all === 0 ? 0 : 1 - letters(text) / all;
    },
  };
}

function letters(part: string): number {
  return part.replace(/[^\p{L}\p{N}]/gu, "").length;
}

function doubleMarks(sentence: string): Span[] {
  const spans: Span[] = [];
  let open: number | null = null;
  let closed = 0;
  for (const match of sentence.matchAll(MARK)) {
    const end = match.index + match[0].length;
    const opening = opens(sentence, match.index, match[0], open !== null);
    if (opening && open === null) open = match.index;
    else if (!opening) {
      // A closing mark without its opening: the speech began before the sentence, or behind the last mark.
      spans.push({ start: open ?? closed, end });
      open = null;
      closed = end;
    }
  }
  if (open !== null) spans.push({ start: open, end: sentence.length });
  return spans;
}

function opens(sentence: string, at: number, mark: string, isOpen: boolean): boolean {
  if (/^(?:“|„|«|``)$/u.test(mark)) return true;
  if (/^(?:”|»)$/u.test(mark)) return false;
  if (isOpen) return false;
  const [before, after] = [sentence[at - 1] ?? " ", sentence[at + mark.length] ?? " "];
  return /[\s([—–-]/u.test(before) && !/\s/u.test(after);
}

function singleMarks(sentence: string): Span[] {
  const spans: Span[] = [];
  for (const match of sentence.matchAll(SINGLE_OPEN)) {
    const close = /[’'](?=$|[\s.,;:!?)—–-])/u.exec(sentence.slice(match.index + 2));
    if (!close || spans.some((span) => span.end > match.index)) continue;
    const end = match.index + 2 + close.index + 1;
    // A lone apostrophe ("the workers' demands") opens nothing: the stretch must be short of a sentence or hold several words.
    if (end - match.index <= 200) spans.push({ start: match.index, end });
  }
  return spans;
}
