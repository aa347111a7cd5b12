import type { TokenRange } from "../../reading/token.ts";
import type { Frame } from "../frame.ts";

/** Who a cue gives the words to, and how that was found. */
export type Source = Pick<Frame, "source" | "inverted" | "by" | "relative">;

export const NO_SOURCE: Source = { source: null, inverted: false, by: "none", relative: null };

export function sourceFound(source: TokenRange, by: Frame["by"]): Source {
  return { source, inverted: by === "inverted" || by === "accordingTo" || by === "agent", by, relative: null };
}
