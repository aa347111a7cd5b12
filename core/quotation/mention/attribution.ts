import type { Span } from "../../model.ts";
import type { Frame } from "../frame/frame.ts";
import type { MarkedRun } from "../marks/marked-run.ts";
import type { Reading } from "../reading/read.ts";
import type { TokenRange } from "../reading/token.ts";

/** To whom a run in marks is given, and by which rule. */
export interface Attribution {
  /** The words that name the speaker; null where the rule finds a report without one ("it was said that"). */
  readonly mention: Span | null;
  /** The same as tokens, where the mention is part of the writer's own sentence. */
  readonly phrase: TokenRange | null;
  readonly cue: Span | null;
  readonly frame: Frame | null;
}

export interface Decided extends Attribution {
  readonly sieve: string;
}

/** What the sieves look at: the article as read, its reports, and what earlier runs were given. */
export interface Scene {
  readonly reading: Reading;
  /** Reports by index of their sentence. */
  readonly frames: readonly (readonly Frame[])[];
  /** Top-level runs that may be speech, in order: titles are left out. */
  readonly runs: readonly MarkedRun[];
  readonly decided: ReadonlyMap<MarkedRun, Decided>;
}

/** One rule for one way in which news gives words to somebody. Null: not my case. */
export interface Sieve {
  readonly name: string;
  /** A sentence of the kind it is for. */
  readonly example: string;
  find(run: MarkedRun, scene: Scene): Attribution | null;
}

/** The attribution a frame gives. */
export function byFrame(frame: Frame, { tokens }: Reading): Attribution {
  const { source, use, relative } = frame;
  return {
    mention:
      relative !== null
        ? tokens[relative]!
        : source && { start: tokens[source.from]!.start, end: mentionEnd(source, tokens) },
    phrase: source,
    cue: { start: tokens[use.head]!.start, end: tokens[use.last]!.end },
    frame,
  };
}

/** A possessive ending is not part of who it is. */
function mentionEnd(source: TokenRange, tokens: Reading["tokens"]): number {
  const last = tokens[source.to - 1]!;
  return /^['’]s?$/i.test(last.text) && source.to - source.from > 1 ? tokens[source.to - 2]!.end : last.end;
}

/** The attribution of a bare noun phrase, without a cue. */
export function byPhrase(phrase: TokenRange, { tokens }: Reading): Attribution {
  return {
    mention: { start: tokens[phrase.from]!.start, end: mentionEnd(phrase, tokens) },
    phrase,
    cue: null,
    frame: null,
  };
}
