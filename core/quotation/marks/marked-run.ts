import type { Span } from "../../model.ts";

/** Words between quotation marks (or set off as a quotation in another way). `start`/`end`: the words, marks left out. */
export interface MarkedRun extends Span {
  /** Where the opening mark begins and the closing mark ends; the edge of the words where a mark is missing. */
  readonly outer: Span;
  readonly form: "double" | "single" | "dash" | "block" | "label";
  /** False when no closing mark was found and the run was cut at its paragraph. */
  readonly closed: boolean;
  /** Runs inside this one, in order. */
  readonly nested: readonly MarkedRun[];
  /** The run before it in the paragraph above was left open and this one goes on: one quotation. */
  readonly continues: boolean;
}
