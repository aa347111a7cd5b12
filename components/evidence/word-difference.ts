import type { AlignedRun, Span } from "../../core/model.ts";

/** A stretch of the other report laid over this page's words. */
export interface DifferencePiece {
  readonly kind: "equal" | "only_here" | "only_there";
  readonly text: string;
}

/**
 * Two wordings as one line to read, the other report's words with this page's left visible where they differ:
 *
 *     here    We will never leave           We will [-never-] {+not+} leave
 *     there   We will not leave
 *
 * Runs cover words only; what stands between them (spaces, commas) is the other report's. A word in another form
 * counts as different: the reader sees exactly what is printed.
 */
export function wordDifference(here: string, there: string, runs: readonly AlignedRun[]): DifferencePiece[] {
  const pieces: DifferencePiece[] = [];
  const add = (kind: DifferencePiece["kind"], text: string) => {
    const last = pieces.at(-1);
    if (text === "") return;
    if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text };
    else pieces.push({ kind, text });
  };
  const space = () => pieces.length > 0 && !/\s$/u.test(pieces.at(-1)?.text ?? "") && add("equal", " ");
  const joined = differencesJoined(runs);
  let read = 0;
  joined.forEach((run, n) => {
    // Words that only this page has stand right before the other report's next word.
    const next = run.there ?? joined[n + 1]?.there;
    if (next) add("equal", there.slice(read, next.start));
    if (next) read = next.start;
    if (run.kind !== "equal") {
      if (run.here) space();
      add("only_here", cut(here, run.here));
      if (run.here && next) space();
    }
    add(run.kind === "equal" ? "equal" : "only_there", cut(there, run.there));
    if (run.there) read = run.there.end;
  });
  add("equal", there.slice(read));
  return pieces;
}

/** Share of words in common, on the side that has more of them so, below which two wordings are not one line to read. */
const READABLE = 0.5;

/** Whether laying one wording over the other helps: a paraphrase is read better as it stands. */
export function isReadable(here: string, there: string, runs: readonly AlignedRun[]): boolean {
  const count = (text: string) => wordsOf(text).length;
  const equal = runs.filter(({ kind }) => kind === "equal").reduce((sum, run) => sum + count(cut(there, run.there)), 0);
  return equal / Math.max(1, Math.min(count(here), count(there))) >= READABLE;
}

/** How many words the other report has more and fewer than this page. */
export function wordsMoreAndFewer(
  here: string,
  there: string,
  runs: readonly AlignedRun[],
): { readonly more: number; readonly fewer: number } {
  const words = (kind: AlignedRun["kind"], side: (run: AlignedRun) => string) =>
    runs.filter((run) => run.kind === kind).flatMap((run) => wordsOf(side(run))).length;
  return {
    more: words("only_there", (run) => cut(there, run.there)),
    fewer: words("only_here", (run) => cut(here, run.here)),
  };
}

/** Neighbouring differences read better as one: "free for everyone / without charge", not word by word. */
function differencesJoined(runs: readonly AlignedRun[]): AlignedRun[] {
  const joined: AlignedRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.kind !== "equal" && run.kind !== "equal") {
      const [here, there] = [hull(last.here, run.here), hull(last.there, run.there)];
      joined[joined.length - 1] = { kind: here && there ? "changed" : here ? "only_here" : "only_there", here, there };
    } else joined.push(run);
  }
  return joined;
}

function hull(a: Span | null, b: Span | null): Span | null {
  return a && b ? { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) } : (a ?? b);
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function cut(text: string, span: Span | null): string {
  return span ? text.slice(span.start, span.end) : "";
}
