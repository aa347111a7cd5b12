import type { Span, Stance, Subtype } from "../../core/model.ts";

/** A span in a passage, as the verb `relate` takes it. */
export interface MarkedText extends Span {
  readonly text: string;
}

/**
 * What a reader would say of two reports. `unrelated`: not one utterance and not one claim, so nothing may be shown.
 * `compatible`: of one matter, and both can be so; whether they are linked is a matter of taste, but not as a contradiction.
 */
export type Label = { readonly stance: Stance; readonly subtype: Subtype } | "unrelated" | "compatible";

/** `a` is the report on the page, `b` the other one: in `b` stand the loaded word, the denial and the longer version. */
export interface LabelledPair {
  /** Eight hex digits made from the words of both, so that a pair keeps its id when others come or go. */
  readonly id: string;
  readonly label: Label;
  /** What makes the pair look like something else ("rounding"), or null. */
  readonly trap: string | null;
  readonly a: MarkedText;
  readonly b: MarkedText;
}

/**
 * Rules are mended and weights are learned on `train`; of `check` only the totals are looked at. The half hangs on the words
 * of the pair alone: the last hex digit of its id.
 */
export type Half = "train" | "check";

export function halfOf({ id }: LabelledPair): Half {
  return Number.parseInt(id.at(-1)!, 16) % 2 === 0 ? "train" : "check";
}

/** "corroborates same_words", "unrelated", "compatible". */
export function labelName(label: Label): string {
  return typeof label === "string" ? label : `${label.stance} ${label.subtype}`;
}

export function labelledPair(label: Label, trap: string | null, a: MarkedText, b: MarkedText): LabelledPair {
  return { id: fingerprint(`${written(a)}\n${written(b)}`), label, trap, a, b };
}

/** "He said: “⟦no⟧”." → the text without brackets, and where they stood. Throws when there is not exactly one pair of them. */
export function readMarked(line: string): MarkedText {
  const [before, span, after, ...more] = line.split(/[⟦⟧]/u);
  if (!span?.trim() || after === undefined || more.length > 0 || line.indexOf("⟦") > line.indexOf("⟧"))
    throw new Error(`needs one ⟦span⟧: ${line}`);
  return { text: before + span + after, start: before!.length, end: before!.length + span.length };
}

/** The reverse of `readMarked`. */
export function written({ text, start, end }: MarkedText): string {
  return `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`;
}

/** FNV-1a with a final mix (murmur3's), 32 bits: the low bits alone of FNV are too even for halves. */
function fingerprint(words: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(words)) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0).toString(16).padStart(8, "0");
}
