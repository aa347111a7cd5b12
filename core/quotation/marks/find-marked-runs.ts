import type { Span } from "../../model.ts";
import { Kind, kindAt } from "./character-kind.ts";
import { lexMarks, type Mark } from "./lex-marks.ts";
import type { MarkedRun } from "./marked-run.ts";
import type { SetOffRuns } from "./set-off-runs.ts";

/** Quotations open at a time; more are broken marks. */
const MOST_NESTED = 4;

/** Marks that open a quotation in single marks. */
const SINGLE_MARKS = "‘’'‚‹";

/** A paragraph that opens with one of these may go on a quotation in single marks. */
const SINGLE = /[‘'‚]/u;

/** A mark that waits for its partner, with what was found inside meanwhile; most hold nothing, and have no list of it. */
interface Open {
  readonly mark: Mark;
  nested: MarkedRun[] | null;
}

/** What most runs hold. */
const NOTHING: readonly MarkedRun[] = [];

/** What a paragraph's marks give: its runs, and whether the last was left open or a closing mark found nothing to close. */
interface ParagraphRuns {
  readonly runs: MarkedRun[];
  /** A closing double mark before any opening one: the quotation began in the paragraph above. */
  readonly orphan: Mark | null;
}

/**
 * Words in quotation marks, paragraph by paragraph, so that a missing mark never costs more than its own paragraph.
 * Inside a paragraph marks pair up by a stack; when a mark opens though one of its kind is open, the first was never
 * closed and is cut at the last sentence end before.
 *
 *     “One, ‘two’ three,” he said.      [One, [two] three,]
 *     “No end here. “New start.”        [No end here.] [New start.]
 *     “First paragraph. ⏎ “Second.”     [First paragraph.] [Second.] (the second `continues`)
 *
 * Linear in the length of the text.
 */
export function findMarkedRuns(text: string, paragraphs: readonly Span[], setOff: SetOffRuns = []): MarkedRun[] {
  const found: MarkedRun[] = [];
  let open: MarkedRun | null = null;
  paragraphs.forEach((paragraph, index) => {
    const other = setOff[index];
    if (other) {
      found.push(...other);
      open = null;
      return;
    }
    const next = paragraphs[index + 1];
    const { runs, orphan } = paragraphRuns(text, paragraph, next !== undefined && SINGLE.test(text[next.start]!));
    const first = runs[0];
    if (open && orphan && (!first || orphan.start < first.start)) {
      const run = makeRun(text, { start: paragraph.start, end: paragraph.start }, orphan, null, paragraph);
      if (run) runs.unshift({ ...run, continues: true });
    } else if (open && first && first.outer.start === paragraph.start) {
      runs[0] = { ...first, continues: true };
    }
    found.push(...runs);
    const last = runs.at(-1);
    open = last && !last.closed ? last : null;
  });
  return found;
}

function paragraphRuns(text: string, paragraph: Span, singleAhead: boolean): ParagraphRuns {
  const marks = lexMarks(text, paragraph.start, paragraph.end);
  if (marks.length === 0) return { runs: [], orphan: null };
  const runs: MarkedRun[] = [];
  const stack: Open[] = [];
  let orphan: Mark | null = null;
  // What lies ahead is counted when a mark first asks; most paragraphs never do.
  let spareClosers: Int32Array | null = null;
  let singles: SingleClosers | null = null;

  /** Enough marks are left to close what is open and this one too; behind a sentence end one more is asked for. */
  const mayNest = (i: number): boolean => {
    spareClosers ??= closersToSpare(marks);
    const spare = spareClosers[i]!;
    if (spare < 1 || stack.length > MOST_NESTED) return false;
    if (spare > 1) return true;
    return !/[.!?…]\s*$/u.test(text.slice(Math.max(paragraph.start, marks[i]!.start - 3), marks[i]!.start));
  };
  const keep = (run: MarkedRun | null) => {
    if (!run) return;
    const around = stack.at(-1);
    if (!around) runs.push(run);
    else if (around.nested) around.nested.push(run);
    else around.nested = [run];
  };
  /** The open mark at `depth`; whatever was opened behind it will not be closed any more. */
  const takeFrom = (depth: number): Open => {
    while (stack.length > depth + 1) stack.pop();
    return stack.pop()!;
  };
  const closeAt = (depth: number, mark: Mark) => {
    const { mark: opener, nested } = takeFrom(depth);
    keep(makeRun(text, opener, mark, nested, paragraph));
  };
  /** The run at `depth` was never closed: cut it at the last sentence end before `before`, or drop it. */
  const abandon = (depth: number, before: number) => {
    const { mark: opener, nested } = takeFrom(depth);
    const end = lastSentenceEnd(text, opener.end, before);
    keep(end === null ? null : makeRun(text, opener, { start: end, end }, nested, paragraph, false));
  };

  marks.forEach((mark, i) => {
    const partner = findPartner(stack, mark);
    if (mark.family === "single") {
      singles ??= nextSingleClosers(marks);
      const goesOn = singleAhead && mark.start === paragraph.start;
      if (mark.mayOpen && (singles.closes(i) || goesOn) && !stack.some((open) => open.mark.family === "single")) {
        stack.push({ mark, nested: null });
      } else if (mark.mayClose && partner >= 0 && !(mark.weak && singles.strongerComes(i))) closeAt(partner, mark);
      return;
    }
    const opensHere = mark.mayOpen && (!mark.mayClose || partner < 0);
    if (!opensHere) {
      if (partner >= 0) closeAt(partner, mark);
      else if (runs.length === 0 && stack.length === 0 && mark.family === "double") orphan ??= mark;
      return;
    }
    if (partner >= 0 && !mayNest(i)) abandon(partner, mark.start);
    stack.push({ mark, nested: null });
  });
  while (stack.length > 0) {
    const depth = stack.length - 1;
    const { mark: opener, nested } = takeFrom(depth);
    const goesOn = singleAhead && depth === 0 && opener.start === paragraph.start;
    if ((opener.family === "single" || opener.family === "lowSingle") && !goesOn) continue;
    const end = { start: paragraph.end, end: paragraph.end };
    keep(depth === 0 ? makeRun(text, opener, end, nested, paragraph, false) : null);
  }
  return { runs, orphan };
}

/** The innermost open mark that this one may close, or -1. */
function findPartner(stack: readonly Open[], mark: Mark): number {
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    const { family } = stack[depth]!.mark;
    if (family === mark.family || (family === "low" && mark.family === "double")) return depth;
    if (family === "lowSingle" && mark.family === "single") return depth;
    // A single mark never closes across a double one.
    if (mark.family === "single") return -1;
  }
  return -1;
}

function makeRun(
  text: string,
  opener: Span,
  closer: Span,
  nested: readonly MarkedRun[] | null,
  paragraph: Span,
  closed = true,
): MarkedRun | null {
  let start = opener.end;
  let end = closer.start;
  while (start < end && kindAt(text, start) & Kind.Space) start++;
  while (end > start && kindAt(text, end - 1) & Kind.Space) end--;
  if (!hasWord(text, start, Math.min(end, start + WORD_WITHIN))) return null;
  const outer = { start: Math.max(paragraph.start, opener.start), end: closer.end };
  const form = opener.end - opener.start === 1 && SINGLE_MARKS.includes(text[opener.start]!) ? "single" : "double";
  return { start, end, outer, form, closed, nested: nested ?? NOTHING, continues: false };
}

/** Characters within which a run has its first letter; a longer row of other signs is none. */
const WORD_WITHIN = 400;

function hasWord(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (kindAt(text, i) & Kind.Word) return true;
  // Letters beyond the basic plane are two code units each.
  return /[\p{L}\p{N}]/u.test(text.slice(from, to));
}

const SENTENCE_ENDS = ".!?…";

/** Where the last sentence before `to` ends, or null when there is none after `from`. */
function lastSentenceEnd(text: string, from: number, to: number): number | null {
  for (let at = to - 1; at > from; at--) if (SENTENCE_ENDS.includes(text[at]!)) return at + 1;
  return null;
}

/** For each mark, how many more sure closing doubles than sure opening ones come behind it. */
function closersToSpare(marks: readonly Mark[]): Int32Array {
  const spare = new Int32Array(marks.length);
  for (let i = marks.length - 1, behind = 0; i >= 0; i--) {
    spare[i] = behind;
    const { family, mayOpen, mayClose } = marks[i]!;
    if (family === "double" && mayOpen !== mayClose) behind += mayClose ? 1 : -1;
  }
  return spare;
}

interface SingleClosers {
  closes(i: number): boolean;
  strongerComes(i: number): boolean;
}

/** For single marks: does a closing one follow at all, and does a surer one follow before the next opening one? */
function nextSingleClosers(marks: readonly Mark[]): SingleClosers {
  const closer = new Uint8Array(marks.length);
  const strong = new Uint8Array(marks.length);
  let [anyAhead, strongAhead] = [false, false];
  for (let i = marks.length - 1; i >= 0; i--) {
    closer[i] = Number(anyAhead);
    strong[i] = Number(strongAhead);
    const mark = marks[i]!;
    if (mark.family !== "single") continue;
    if (mark.mayClose) anyAhead = true;
    if (mark.mayClose && !mark.weak) strongAhead = true;
    if (mark.mayOpen) strongAhead = false;
  }
  return { closes: (i) => closer[i] === 1, strongerComes: (i) => strong[i] === 1 };
}
