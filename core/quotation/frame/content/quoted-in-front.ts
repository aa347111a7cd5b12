import type { CueUse } from "../../cue/cue-use.ts";
import type { Sentence, Token, TokenRange } from "../../reading/token.ts";
import { clauseBefore } from "./clause-before.ts";

/** Tokens between "quoted" and "as": "quoted by the state news agency Interfax as saying". */
const AGENCY_WITHIN = 9;

/** "[The bridge was safe], Dole was quoted by Interfax as saying." · “…,” Dole is heard saying: what was said stands in front. */
export function quotedInFront(
  tokens: readonly Token[],
  sentence: Sentence,
  { shape, first, last }: CueUse,
  source: number,
): TokenRange | null {
  const lead = tokens[first - 1]?.lower ?? "";
  const front = tokens[source - 1];
  if (shape !== "participle" || !/^(?:as|heard|seen|recorded|filmed|caught|quoted)$/.test(lead)) return null;
  if (!front || !(front.text === "," || front.run)) return null;
  if (source <= sentence.from || !/^(?:[.,;]|by|in|on)$/.test(tokens[last + 1]?.lower ?? ".")) return null;
  const between = tokens.slice(Math.max(source, first - AGENCY_WITHIN), first);
  return between.some(({ lower }) => lower === "quoted") || lead !== "as"
    ? clauseBefore(tokens, sentence, source)
    : null;
}
