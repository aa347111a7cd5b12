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
  /^(?:\d0s|\d\d\b|(?:twen|thir|for|fif|six|seven|eigh|nine)ties\b|em\b|tis\b|twas\b|til\b|till\b|cause\b|cuz\b|bout\b|round\b|n\b|nuff\b|neath\b|kay\b|ere\b)/i;

/** Where a mark stands, and what its neighbours allow. */
interface Place extends Span {
  /** Bits of `Kind` of the characters on either side. */
  readonly before: number;
  readonly after: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Kind of the edge of a paragraph. */
const EDGE = Kind.Space | Kind.OpeningSide | Kind.ClosingSide;

/** Marks between `from` and `to`, apostrophes and ornaments left out. */
export function lexMarks(text: string, from: number, to: number): Mark[] {
  const marks: Mark[] = [];
  for (let at = from; at < to; at++) {
    if (!(kindAt(text, at) & Kind.Mark)) continue;
    const row = rowEnd(text, at, to);
    const mark = row - at < ORNAMENT ? readMark(text, at, from, to) : null;
    if (mark) marks.push(mark);
    if (mark || row - at >= ORNAMENT) at = (mark?.end ?? row) - 1;
  }
  return marks;
}

/** Where the row of one and the same character that begins at `start` ends. */
function rowEnd(text: string, start: number, to: number): number {
  const unit = text.charCodeAt(start);
  let end = start + 1;
  while (end < to && text.charCodeAt(end) === unit) end++;
  return end;
}

function readMark(text: string, start: number, from: number, to: number): Mark | null {
  const char = text[start]!;
  const doubled =
    (char === "'" || char === "`" || char === "’" || char === "‘") && text[start + 1] === char && start + 1 < to;
  const place = placeOf(text, start, start + (doubled ? 2 : 1), from, to);
  const { before, after, opens, closes } = place;
  if (doubled) return char === "`" || char === "‘" ? mark(place, "double", true, false) : straightDouble(place);
  switch (char) {
    case "“":
      return mark(place, "double", true, closes && !opens);
    case "‟":
      return mark(place, "double", true, false);
    case "”":
      return mark(place, "double", opens && (after & Kind.Word) !== 0, true);
    case '"':
    case "＂":
      return readStraight(text, place);
    case "„":
      return mark(place, "low", true, false);
    case "«":
      return mark(place, "guillemet", inward(place) !== "closing", inward(place) === "closing");
    case "»":
      return mark(place, "guillemet", inward(place) === "opening", inward(place) !== "opening");
    case "‹":
    case "›":
      return mark(place, "singleGuillemet", char === "‹", char === "›");
    case "‚":
      return before & Kind.OpeningSide && after & Kind.Word ? mark(place, "lowSingle", true, false) : null;
    case "`":
    case "´":
      return null;
    default:
      return readSingle(text, place);
  }
}

function placeOf(text: string, start: number, end: number, from: number, to: number): Place {
  const before = start > from ? kindAt(text, start - 1) : EDGE;
  const after = end < to ? kindAt(text, end) : EDGE;
  const opens = (before & Kind.OpeningSide) !== 0 && !(after & Kind.Space);
  const closes = !(before & Kind.Space) && ((after & Kind.ClosingSide) !== 0 || !(before & Kind.OpeningSide));
  return { start, end, before, after, opens, closes };
}

function mark(at: Place, family: MarkFamily, mayOpen: boolean, mayClose: boolean, weak = false): Mark {
  return { start: at.start, end: at.end, family, mayOpen, mayClose, weak };
}

/** »so« pairs the guillemets inward; « so » and «so» outward. Tells which side of an inward pair this would be. */
function inward({ before, after }: Place): "opening" | "closing" | null {
  if (before & Kind.OpeningSide && after & Kind.Word) return "opening";
  return !(before & (Kind.Space | Kind.OpeningSide)) && after & Kind.ClosingSide ? "closing" : null;
}

function readStraight(text: string, place: Place): Mark | null {
  const { start, before, after } = place;
  // An attribute of markup that leaked into the text.
  if (text[start - 1] === "=") return null;
  const spaced = before & Kind.Space && after & Kind.Space;
  const glued = before & Kind.Stop && !(after & Kind.Space);
  return spaced || glued ? mark(place, "double", true, true) : straightDouble(place);
}

/** Its sides decide; where they do not (space on both, or a space forgotten) it closes what is open and opens otherwise. */
function straightDouble(place: Place): Mark {
  return mark(place, "double", place.opens, place.closes || !place.opens);
}

/** ‘ ’ and ': an apostrophe inside a word or before a dropped syllable is no mark. */
function readSingle(text: string, place: Place): Mark | null {
  const { start, before, after, opens } = place;
  const inWord = (after & Kind.Word) !== 0;
  if (before & Kind.Word && inWord) return null;
  if (opens && inWord && ELISION.test(text.slice(start + 1, start + 12))) return null;
  if (opens) return mark(place, "single", text[start] !== "’" || inWord, false);
  if (before & Kind.Space || inWord) return null;
  const weak = /[sS]/u.test(text[start - 1]!) && /^\s+[\p{Ll}\p{N}]/u.test(text.slice(start + 1, start + 4));
  return mark(place, "single", false, true, weak);
}
