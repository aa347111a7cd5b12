import type { Span } from "../../model.ts";
import { Kind, kindAt } from "./character-kind.ts";

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

/** As many of one mark in a row are an ornament. */
const ORNAMENT = 4;

/** Words whose first letters are dropped: the mark in front is an apostrophe. */
const ELISION =
  /^(?:\d0s|\d\d\b|(?:twen|thir|for|fif|six|seven|eigh|nine)ties\b|em\b|tis\b|twas\b|til\b|till\b|cause\b|cuz\b|bout\b|round\b|n\b|nuff\b|neath\b|kay\b|ere\b)/iu;

/** Marks between `from` and `to`, apostrophes left out. */
export function lexMarks(text: string, from: number, to: number): Mark[] {
  const marks: Mark[] = [];
  for (let at = from; at < to; ) {
    const mark = kindAt(text, at) & Kind.Mark ? readMark(text, at, from, to) : null;
    if (mark) marks.push(mark);
    at = mark?.end ?? ornamentEnd(text, at, to);
  }
  return marks;
}

/** Where the row of one and the same mark at `start` ends, when it is too long to quote anything; else the next character. */
function ornamentEnd(text: string, start: number, to: number): number {
  return isOrnament(text, start) ? rowEnd(text, start, to) : start + 1;
}

function isOrnament(text: string, start: number): boolean {
  for (let i = 1; i < ORNAMENT; i++) if (text[start + i] !== text[start]) return false;
  return (kindAt(text, start) & Kind.Mark) !== 0;
}

function rowEnd(text: string, start: number, to: number): number {
  let end = start + 1;
  while (end < to && text[end] === text[start]) end++;
  return end;
}

/** Kind of the edge of a paragraph. */
const EDGE = Kind.Space | Kind.OpeningSide | Kind.ClosingSide;

function readMark(text: string, start: number, from: number, to: number): Mark | null {
  if (isOrnament(text, start)) return null;
  const char = text[start]!;
  const doubled =
    (char === "'" || char === "`" || char === "’" || char === "‘") && text[start + 1] === char && start + 1 < to;
  const end = start + (doubled ? 2 : 1);
  const before = start > from ? kindAt(text, start - 1) : EDGE;
  const after = end < to ? kindAt(text, end) : EDGE;
  const opens = (before & Kind.OpeningSide) !== 0 && !(after & Kind.Space);
  const closes = !(before & Kind.Space) && ((after & Kind.ClosingSide) !== 0 || !(before & Kind.OpeningSide));
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
      return mark("double", opens && (after & Kind.Word) !== 0, true);
    case '"':
    case "＂":
      // An attribute of markup that leaked into the text.
      if (start > from && text[start - 1] === "=") return null;
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
      return before & Kind.OpeningSide && after & Kind.Word ? mark("lowSingle", true, false) : null;
    case "`":
    case "´":
      return null;
    default:
      return readSingle(text, start, before, after, mark);
  }
}

/** »so« pairs the guillemets inward; « so » and «so» outward. Tells which side of an inward pair this would be. */
function inward(before: number, after: number): "opening" | "closing" | null {
  if (before & Kind.OpeningSide && after & Kind.Word) return "opening";
  return !(before & (Kind.Space | Kind.OpeningSide)) && after & Kind.ClosingSide ? "closing" : null;
}

type MakeMark = (family: MarkFamily, mayOpen: boolean, mayClose: boolean, weak?: boolean) => Mark;

/** Its sides decide; where they do not (space on both, or a space forgotten) it closes what is open and opens otherwise. */
function straightDouble(before: number, after: number, opens: boolean, closes: boolean, mark: MakeMark): Mark {
  const spaced = before & Kind.Space && after & Kind.Space;
  const glued = before & Kind.Stop && !(after & Kind.Space);
  if (spaced || glued) return mark("double", true, true);
  return mark("double", opens, closes || !opens);
}

/** ‘ ’ and ': an apostrophe inside a word or before a dropped syllable is no mark. */
function readSingle(text: string, start: number, before: number, after: number, mark: MakeMark): Mark | null {
  const inWord = (after & Kind.Word) !== 0;
  if (before & Kind.Word && inWord) return null;
  const opens = (before & Kind.OpeningSide) !== 0 && !(after & Kind.Space);
  if (opens && inWord && ELISION.test(text.slice(start + 1, start + 12))) return null;
  if (opens) return mark("single", text[start] !== "’" || inWord, false);
  if (before & Kind.Space || inWord) return null;
  const weak = /^[sS]\s+[\p{Ll}\p{N}]/u.test(text[start - 1] + text.slice(start + 1, start + 4));
  return mark("single", false, true, weak);
}
