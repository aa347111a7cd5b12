import { LONGEST_RUN, type TextRun } from "./runs.ts";

/** Shorter runs are labels, clocks and counters. */
const LONG = 40;

/**
 * A number that stands for a page's longer texts (FNV-1a, 32 bits): it changes when a paragraph does, and not when a
 * clock ticks.
 */
export function longTextSignature(runs: readonly TextRun[]): number {
  let hash = 0x811c9dc5;
  for (const run of runs)
    for (const node of run.nodes) {
      const text = node.data;
      if (text.length < LONG) continue;
      for (let i = 0; i < Math.min(text.length, LONGEST_RUN); i++)
        hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    }
  return hash >>> 0;
}
