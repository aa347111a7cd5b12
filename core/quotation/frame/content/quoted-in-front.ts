import type { CueUse } from "../../cue/cue-use.ts";
import type { Sentence, Token, TokenRange } from "../../reading/token.ts";
import { clauseBefore } from "./clause-before.ts";

/** Tokens between "quoted" and "as": "quoted by the state news agency Interfax as saying". */
const AGENCY_WITHIN = 9;

/** "[The bridge was safe], Dole was quoted by Interfax as saying.": what was said stands in front of who is quoted. */
export function quotedInFront(
  tokens: readonly Token[],
  sentence: Sentence,
  { shape, first, last }: CueUse,
  source: number,
): TokenRange | null {
  if (shape !== "participle" || tokens[first - 1]?.lower !== "as" || tokens[source - 1]?.text !== ",") return null;
  if (source <= sentence.from || !/^(?:[.,;]|by|in|on)$/.test(tokens[last + 1]?.lower ?? ".")) return null;
  const between = tokens.slice(Math.max(source, first - AGENCY_WITHIN), first);
  return between.some(({ lower }) => lower === "quoted") ? clauseBefore(tokens, sentence, source) : null;
}
