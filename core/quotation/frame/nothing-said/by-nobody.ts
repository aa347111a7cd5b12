import type { Token } from "../../reading/token.ts";
import type { Frame } from "../frame.ts";

/** "If you say that it is safe": the reader says nothing. */
export function isReaders(tokens: readonly Token[], { source, use }: Frame): boolean {
  return (
    source !== null && use.shape !== "noun" && source.to - source.from === 1 && tokens[source.from]!.lower === "you"
  );
}

/** "Nobody said that it was safe", "no engineer has claimed": what nobody says is not said. */
export function isNobodys(tokens: readonly Token[], { source, use }: Frame): boolean {
  return (
    source !== null &&
    /^(?:finite|infinitive)$/.test(use.shape) &&
    /^(?:nobody|nothing|none|no|neither)$/.test(tokens[source.from]!.lower)
  );
}
