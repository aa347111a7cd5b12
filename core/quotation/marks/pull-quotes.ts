import type { Span } from "../../model.ts";
import type { MarkedRun } from "./marked-run.ts";

/** Words from which on a repeated run is a pull quote and not a catchword. */
const SHORTEST = 4;

/** Runs compared with all the others; an article has a handful of pull quotes. */
const MOST = 40;

/**
 * Runs that fill their paragraph and repeat words that another run holds: set large beside the text to catch the eye.
 * They are left out, so that nobody says a thing twice.
 */
export function pullQuotes(text: string, runs: readonly MarkedRun[], paragraphs: readonly Span[]): Set<MarkedRun> {
  const alone = fillingParagraph(runs, paragraphs)
    .filter((run) => words(text, run).length >= SHORTEST)
    .slice(0, MOST);
  if (alone.length === 0) return new Set();
  const compared = new Set(alone);
  const others = runs.filter((run) => !compared.has(run));
  const held = ` ${others.map((run) => words(text, run).join(" ")).join(" | ")} `;
  return new Set(alone.filter((run) => held.includes(` ${words(text, run).join(" ")} `)));
}

/** Runs and paragraphs both stand in text order. */
function fillingParagraph(runs: readonly MarkedRun[], paragraphs: readonly Span[]): MarkedRun[] {
  let next = 0;
  return runs.filter(({ outer, form }) => {
    if (form !== "double") return false;
    while (next < paragraphs.length && paragraphs[next]!.start < outer.start) next++;
    return paragraphs[next]?.start === outer.start && paragraphs[next]!.end === outer.end;
  });
}

function words(text: string, { start, end }: Span): string[] {
  return (
    text
      .slice(start, end)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
