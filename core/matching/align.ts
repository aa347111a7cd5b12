import type { AlignedRun, Span } from "../model.ts";
import { type MatchedPair, matchTokens } from "./align/match-tokens.ts";
import { isDisfluency } from "./language/function-words.ts";
import { type Token, tokens } from "./language/tokens.ts";

/** A stretch between two matched words, or at an end, where the two texts differ. Either side may be empty. */
export interface Difference {
  readonly here: readonly Token[];
  readonly there: readonly Token[];
  /** Before the first matched word, between two, or after the last. */
  readonly at: "start" | "inside" | "end";
}

/**
 * Two passages laid beside each other, word by word:
 *
 *     here   We will |never     | leave | the alliance |, period
 *     there  We will |not       | leave | the alliance |
 *            equal    changed     equal   equal          only_here
 */
export interface Alignment {
  /** In text order; spans are into the two texts. What the reader is shown. */
  readonly runs: readonly AlignedRun[];
  readonly here: readonly Token[];
  readonly there: readonly Token[];
  readonly pairs: readonly MatchedPair[];
  readonly differences: readonly Difference[];
  /** Share of a side's words, weighed by how telling they are, that the other side has in the same order. 0..1. */
  readonly coverHere: number;
  readonly coverThere: number;
  /** The longest unbroken run of shared words, and how many of them are content words. */
  readonly longestRun: number;
  readonly longestRunContent: number;
  /** Content words matched. */
  readonly sharedContent: number;
  /** Sum of the weights of the matched words. */
  readonly sharedWeight: number;
  /** Matched words whose form differs ("wants", "wanted"). */
  readonly inflected: readonly MatchedPair[];
}

/** Aligns two passages on their words: longest common subsequence, telling words before grammar, unbroken runs before scattered ones. */
export function alignWords(here: string, there: string): Alignment {
  return alignTokens(tokens(here), tokens(there));
}

export function alignTokens(here: readonly Token[], there: readonly Token[]): Alignment {
  const pairs = matchTokens(here, there);
  const differences = differencesBetween(here, there, pairs);
  const sharedWeight = sum(pairs.map((pair) => pair.here.weight));
  let runs: readonly AlignedRun[] | null = null;
  return {
    // Only the panel shows them; most alignments are only judged.
    get runs() {
      runs ??= runsOf(here, there, pairs);
      return runs;
    },
    here,
    there,
    pairs,
    differences,
    coverHere: share(sharedWeight, here),
    coverThere: share(sum(pairs.map((pair) => pair.there.weight)), there),
    ...longest(pairs),
    sharedContent: pairs.filter((pair) => !pair.here.grammatical).length,
    sharedWeight,
    inflected: pairs.filter((pair) => pair.here.key !== pair.there.key),
  };
}

function share(matched: number, side: readonly Token[]): number {
  const all = sum(side.filter((token) => !isDisfluency([token.key])).map((token) => token.weight));
  return all === 0 ? 0 : Math.min(1, matched / all);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The gaps between matched words, those at the ends included. */
function differencesBetween(
  here: readonly Token[],
  there: readonly Token[],
  pairs: readonly MatchedPair[],
): Difference[] {
  const stops = [...pairs.map((pair) => [pair.i, pair.j] as const), [here.length, there.length] as const];
  let [i, j] = [0, 0];
  const found: Difference[] = [];
  stops.forEach(([nextI, nextJ], n) => {
    const gap = { here: here.slice(i, nextI), there: there.slice(j, nextJ) };
    const at = n === 0 ? "start" : n === stops.length - 1 ? "end" : "inside";
    if (gap.here.length > 0 || gap.there.length > 0) found.push({ ...gap, at });
    [i, j] = [nextI + 1, nextJ + 1];
  });
  return found;
}

function longest(pairs: readonly MatchedPair[]): Pick<Alignment, "longestRun" | "longestRunContent"> {
  let best = { longestRun: 0, longestRunContent: 0 };
  let [run, content] = [0, 0];
  pairs.forEach((pair, n) => {
    const previous = pairs[n - 1];
    const joined = previous !== undefined && pair.i === previous.i + 1 && pair.j === previous.j + 1;
    run = joined ? run + 1 : 1;
    content = (joined ? content : 0) + (pair.here.grammatical ? 0 : 1);
    if (run > best.longestRun) best = { longestRun: run, longestRunContent: content };
  });
  return best;
}

/** What the panel shows: equal words joined into runs, words in another form shown as changed. */
function runsOf(here: readonly Token[], there: readonly Token[], pairs: readonly MatchedPair[]): AlignedRun[] {
  const runs: AlignedRun[] = [];
  const add = (kind: AlignedRun["kind"], left: readonly Token[], right: readonly Token[]) => {
    const last = runs.at(-1);
    const run = { kind, here: spanOf(left), there: spanOf(right) };
    if (last && kind === "equal" && last.kind === "equal") runs[runs.length - 1] = joined(last, run);
    else runs.push(run);
  };
  let [i, j] = [0, 0];
  for (const pair of [...pairs, null]) {
    const [nextI, nextJ] = pair ? [pair.i, pair.j] : [here.length, there.length];
    const [left, right] = [here.slice(i, nextI), there.slice(j, nextJ)];
    if (left.length > 0 && right.length > 0) add("changed", left, right);
    else if (left.length > 0) add("only_here", left, right);
    else if (right.length > 0) add("only_there", left, right);
    if (pair) add(pair.here.key === pair.there.key ? "equal" : "changed", [pair.here], [pair.there]);
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return runs;
}

function spanOf(side: readonly Token[]): Span | null {
  const [first, last] = [side[0], side.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

function joined(a: AlignedRun, b: AlignedRun): AlignedRun {
  const join = (x: Span | null, y: Span | null) => (x && y ? { start: x.start, end: y.end } : (x ?? y));
  return { kind: a.kind, here: join(a.here, b.here), there: join(a.there, b.there) };
}
