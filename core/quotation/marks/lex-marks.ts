import type { Span } from "../../model.ts";

/** How marks pair: doubles of any drawing close each other, since typing mixes them; guillemets and low marks have their own partners. */
export type MarkFamily = "double" | "low" | "guillemet" | "single" | "lowSingle" | "singleGuillemet";

/** A character (or two) that may open or close a quotation here, judged by what stands on either side. */
export interface Mark extends Span {
  readonly family: MarkFamily;
  readonly mayOpen: boolean;
  readonly mayClose: boolean;
  /** A single mark after "s" before a lower-case word is more likely a plural's possessive. */
  readonly weak: boolean;
}

const MARK = /[“”„‟"«»‘’‚‛'‹›`´＂]/gu;

/** Words whose first letters are dropped: the mark in front is an apostrophe. */
const ELISION =
  /^(?:\d0s|\d\d\b|(?:twen|thir|for|fif|six|seven|eigh|nine)ties\b|em\b|tis\b|twas\b|til\b|till\b|cause\b|cuz\b|bout\b|round\b|n\b|nuff\b|neath\b|kay\b|ere\b)/iu;

/** Marks between `from` and `to`, apostrophes left out. */
export function lexMarks(text: string, from: number, to: number): Mark[] {
  const marks: Mark[] = [];
  MARK.lastIndex = from;
  for (let match = MARK.exec(text); match && match.index < to; match = MARK.exec(text)) {
    const mark = readMark(text, match.index, from, to);
    MARK.lastIndex = mark ? mark.end : match.index + 1;
    if (mark) marks.push(mark);
  }
  return marks;
}

function readMark(text: string, start: number, from: number, to: number): Mark | null {
  const char = text[start]!;
  const doubled =
    (char === "'" || char === "`" || char === "’" || char === "‘") && text[start + 1] === char && start + 1 < to;
  const end = start + (doubled ? 2 : 1);
  const before = start > from ? text[start - 1]! : " ";
  const after = end < to ? text[end]! : " ";
  const opens = OPENING_SIDE.test(before) && !/\s/u.test(after);
  const closes = !/\s/u.test(before) && (CLOSING_SIDE.test(after) || !OPENING_SIDE.test(before));
  const mark = (family: MarkFamily, mayOpen: boolean, mayClose: boolean, weak = false): Mark => {
    return { start, end, family, mayOpen, mayClose, weak };
  };
  if (doubled)
    return char === "`" || char === "‘" ? mark("double", true, false) : mark("double", opens, closes || !opens);
  switch (char) {
    case "“":
      return mark("double", true, closes && !opens);
    case "‟":
      return mark("double", true, false);
    case "”":
      return mark("double", opens && /[\p{L}\p{N}]/u.test(after), true);
    case '"':
    case "＂":
      return straightDouble(before, after, opens, closes, mark);
    case "„":
      return mark("low", true, false);
    case "«":
      return inward(before, after) === "closing" ? mark("guillemet", false, true) : mark("guillemet", true, false);
    case "»":
      return inward(before, after) === "opening" ? mark("guillemet", true, false) : mark("guillemet", false, true);
    case "‹":
    case "›":
      return mark("singleGuillemet", char === "‹", char === "›");
    case "‚":
      return OPENING_SIDE.test(before) && /[\p{L}\p{N}]/u.test(after) ? mark("lowSingle", true, false) : null;
    case "`":
    case "´":
      return null;
    default:
      return readSingle(text, start, before, after, mark);
  }
}

/** »so« pairs the guillemets inward; « so » and «so» outward. Tells which side of an inward pair this would be. */
function inward(before: string, after: string): "opening" | "closing" | null {
  if (OPENING_SIDE.test(before) && /[\p{L}\p{N}]/u.test(after)) return "opening";
  return !/\s/u.test(before) && !OPENING_SIDE.test(before) && CLOSING_SIDE.test(after) ? "closing" : null;
}

type MakeMark = (family: MarkFamily, mayOpen: boolean, mayClose: boolean, weak?: boolean) => Mark;

/** Its sides decide; where they do not (space on both, or a space forgotten) it closes what is open and opens otherwise. */
function straightDouble(before: string, after: string, opens: boolean, closes: boolean, mark: MakeMark): Mark | null {
  // An attribute of markup that leaked into the text.
  if (before === "=") return null;
  const spaced = /\s/u.test(before) && /\s/u.test(after);
  const glued = /[.,!?;:…]/u.test(before) && !/\s/u.test(after);
  if (spaced || glued) return mark("double", true, true);
  return mark("double", opens, closes || !opens);
}

/** ‘ ’ and ': an apostrophe inside a word or before a dropped syllable is no mark. */
function readSingle(text: string, start: number, before: string, after: string, mark: MakeMark): Mark | null {
  const inWord = /[\p{L}\p{N}]/u.test(after);
  if (/[\p{L}\p{N}]/u.test(before) && inWord) return null;
  const opens = OPENING_SIDE.test(before) && !/\s/u.test(after);
  if (opens && inWord && ELISION.test(text.slice(start + 1, start + 12))) return null;
  if (opens) return mark("single", text[start] !== "’" || inWord, false);
  if (/\s/u.test(before) || inWord) return null;
  const weak = /s/iu.test(before) && /^\s+[\p{Ll}\p{N}]/u.test(text.slice(start + 1, start + 4));
  return mark("single", false, true, weak);
}

/** What may stand in front of an opening mark: nothing, space, a bracket, a dash, another mark. */
const OPENING_SIDE = /[\s([{—–―\-/“”„«‘’"'‚‹>:;,¿¡]/u;

/** What may stand behind a closing mark. */
const CLOSING_SIDE = /[\s.,;:!?…)\]}—–―\-/”“"'’»›<]/u;
