import type { AlignedRun, Span } from "../core/model.ts";

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
  let read = 0;
  for (const run of differencesJoined(runs)) {
    const gap = run.there ? there.slice(read, run.there.start) : "";
    const previous = pieces.at(-1);
    add("equal", gap === "" && previous && !/\s$/u.test(previous.text) ? " " : gap);
    if (run.kind === "equal") add("equal", cut(there, run.there));
    else {
      add("only_here", cut(here, run.here));
      if (run.here && run.there) add("equal", " ");
      add("only_there", cut(there, run.there));
    }
    if (run.there) read = run.there.end;
  }
  add("equal", there.slice(read));
  return pieces;
}

/** How many words the other report has more and fewer than this page. */
export function wordsMoreAndFewer(
  here: string,
  there: string,
  runs: readonly AlignedRun[],
): { readonly more: number; readonly fewer: number } {
  const words = (kind: AlignedRun["kind"], side: (run: AlignedRun) => string) =>
    runs
      .filter((run) => run.kind === kind)
      .flatMap((run) => side(run).split(/\s+/u))
      .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
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

function cut(text: string, span: Span | null): string {
  return span ? text.slice(span.start, span.end) : "";
}
