import type { Token } from "../../reading/token.ts";
import type { Frame } from "../frame.ts";

/** "Nobody said that it was safe", "no engineer has claimed": what nobody says is not said. */
export function isNobodys(tokens: readonly Token[], { source, use }: Frame): boolean {
  return (
    source !== null && use.shape === "finite" && /^(?:nobody|nothing|none|no|neither)$/.test(tokens[source.from]!.lower)
  );
}
