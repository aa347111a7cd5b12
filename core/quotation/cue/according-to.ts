import type { Sentence, Token } from "../reading/token.ts";
import type { CueUse } from "./cue-use.ts";

/** "The bridge is safe, *according to* the mayor" · "…, *per* the Gazette" */
export function accordingTo(tokens: readonly Token[], i: number, { to }: Sentence): CueUse | null {
  const { lower } = tokens[i]!;
  if (i + 1 >= to || (lower !== "according" && lower !== "per")) return null;
  const whole = (last: number): CueUse => ({
    cue: null,
    first: i,
    head: i,
    last,
    shape: "accordingTo",
    negated: false,
  });
  if (lower === "according" && tokens[i + 1]!.lower === "to") return whole(i + 1);
  const before = tokens[i - 1];
  return lower === "per" && before && (before.text === "," || before.run) ? whole(i) : null;
}
