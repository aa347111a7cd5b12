import { Tag } from "../../lexicon/grammar.ts";
import { isNamePart } from "../../phrase/token-nature.ts";
import type { Token } from "../../reading/token.ts";
import { BACKSHIFTED } from "./backshifted.ts";
import { clauseVerb } from "./clause-verb.ts";
import { goesOnAsList } from "./list.ts";

/** At a comma: ", while …", ", and the governor has …", ", a record that …": the writer's own voice again. */
export function turnsAway(tokens: readonly Token[], comma: number, to: number): boolean {
  const next = tokens[comma + 1]?.lower ?? "";
  if (next === "while" || next === "whereas") return true;
  if ((next === "and" || next === "but") && opensOwnClause(tokens, comma + 2)) return true;
  if (glossesName(tokens, comma, to)) return true;
  return (next === "a" || next === "an") && !goesOnAsList(tokens, comma + 2);
}

const RELATIVE = new Set(["who", "which", "where", "whose"]);

const GLOSSES = new Set(["the", "former", "one"]);

/** "said the guild had met Poe, who lives abroad": what is told of a name behind the last comma is the writer's own. */
function glossesName(tokens: readonly Token[], comma: number, to: number): boolean {
  const next = tokens[comma + 1];
  if (!next || !isNamePart(tokens[comma - 1]!)) return false;
  const relative = RELATIVE.has(next.lower);
  if (!relative && !GLOSSES.has(next.lower)) return false;
  if (!relative && (goesOnAsList(tokens, comma + 2) || clauseVerb(tokens, comma + 1))) return false;
  for (let i = comma + 2; i < to; i++) if (tokens[i]!.text === "," || BACKSHIFTED.test(tokens[i]!.lower)) return false;
  return true;
}

/** ", and the governor has …": another clause than the one that was said. */
function opensOwnClause(tokens: readonly Token[], at: number): boolean {
  const verb = clauseVerb(tokens, at);
  return verb !== null && !(verb.tags & Tag.VerbS) && !BACKSHIFTED.test(verb.lower);
}
