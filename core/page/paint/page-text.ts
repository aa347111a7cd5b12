import type { RunSpan } from "../../messages.ts";
import type { Span } from "../../model.ts";
import { LONGEST_RUN, type TextRun } from "../runs.ts";

/** A page's whole text, squashed, with the way back into its runs; for finding words whose runs changed. */
export interface PageText {
  readonly text: string;
  locate(span: Span): RunSpan[];
}

/** Takes all runs together; for a capture's million characters some 30 ms, so make it only when it is needed. */
export function pageText(runs: readonly TextRun[]): PageText {
  const texts: string[] = [];
  /** Where each run begins in the squashed text. */
  const begins: number[] = [];
  let length = 0;
  for (const run of runs) {
    begins.push(length);
    const text = squashed(runText(run)).text;
    texts.push(text);
    length += text.length;
  }
  return { text: texts.join(""), locate: (span) => locate(runs, begins, span) };
}

function locate(runs: readonly TextRun[], begins: readonly number[], { start, end }: Span): RunSpan[] {
  const found: RunSpan[] = [];
  for (let run = lastBeginningBy(begins, start); run < runs.length && begins[run]! < end; run++) {
    const text = runText(runs[run]!);
    const { places } = squashed(text);
    const from = start - begins[run]!;
    const to = end - begins[run]!;
    if (from >= places.length && places.length > 0) continue;
    // Where the span goes on in the neighbouring run, the white space between belongs to it.
    found.push({
      run,
      start: from <= 0 && found.length > 0 ? 0 : places[Math.max(0, from)]!,
      end: to > places.length ? text.length : places[to - 1]! + 1,
    });
  }
  return found;
}

/** The last run that begins at or before an offset. */
function lastBeginningBy(begins: readonly number[], offset: number): number {
  let low = 0;
  let high = begins.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (begins[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

function runText(run: TextRun): string {
  return run.nodes.map((node) => node.data.slice(0, LONGEST_RUN)).join("");
}

/** The characters that `squash` keeps, and where each stood. */
function squashed(text: string): { text: string; places: number[] } {
  const places: number[] = [];
  let kept = "";
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]!;
    if (/[\s\u00AD\u200B\u2060\uFEFF]/.test(sign)) continue;
    kept += sign;
    places.push(i);
  }
  return { text: kept, places };
}
