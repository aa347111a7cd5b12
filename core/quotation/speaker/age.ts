import type { Token } from "../reading/token.ts";

/** The age that stands in commas behind a name: of "Sukarni, 45, a trader," it is "45"; null where none does. */
export function ageBehind(tokens: readonly Token[], to: number): string | null {
  const age = tokens[to + 1]?.text ?? "";
  return tokens[to]?.text === "," && /^[1-9]\d?$/.test(age) && /^[,.;]$/.test(tokens[to + 2]?.text ?? "") ? age : null;
}
