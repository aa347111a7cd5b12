import type { CueUse } from "../cue/cue-use.ts";
import type { TokenRange } from "../reading/token.ts";

/**
 * A report: who says, by which cue, what. Token ranges.
 *
 *     [The mayor] told [reporters] that [the bridge would open in May].
 *      source          listener           content
 *     [The bridge], [the mayor] said, [would open in May].              two pieces of content
 */
export interface Frame {
  readonly use: CueUse;
  readonly source: TokenRange | null;
  /** "who" or "which", where that is the verb's subject and `source` what it stands for: "critics, *who* say". */
  readonly relative: number | null;
  readonly content: readonly TokenRange[];
  /** "said the mayor": the source stands behind its verb. */
  readonly inverted: boolean;
  /** How the source was found; for "why" and for whoever mends a rule. */
  readonly by: "subject" | "inverted" | "accordingTo" | "sharedSubject" | "noun" | "agent" | "none";
  /** The content is talked about rather than told: criticized *the plan*. */
  readonly about: boolean;
  /** False where nothing is told ("the bridge was announced", "wrote two books"): its content only matters for words in marks. */
  readonly told: boolean;
}

/** Where a report begins in its sentence. A subject shared with an earlier verb stands too far off to count. */
export function frameStart({ use, source, by }: Pick<Frame, "use" | "source" | "by">): number {
  return source && by !== "sharedSubject" ? Math.min(source.from, use.first) : use.first;
}

/** Is the token part of what the report tells? */
export function contains({ content }: Frame, at: number): boolean {
  return content.some((piece) => piece.from <= at && at < piece.to);
}

/** Of "Dole said Poe denied it", Poe's is inside Dole's: another of these reports tells it. */
export function isInside(frame: Frame, frames: readonly Frame[]): boolean {
  return frames.some((other) => other !== frame && contains(other, frame.use.head));
}
