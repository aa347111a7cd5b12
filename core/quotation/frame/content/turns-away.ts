import { Tag } from "../../lexicon/grammar.ts";
import { nounPhraseStartingAt } from "../../phrase/noun-phrase-starting.ts";
import type { Token } from "../../reading/token.ts";
import { goesOnAsList } from "./list.ts";

/** At a comma: ", while …", ", and the governor has …", ", a record that …": the writer's own voice again. */
export function turnsAway(tokens: readonly Token[], comma: number): boolean {
  const next = tokens[comma + 1]?.lower ?? "";
  if (next === "while" || next === "whereas") return true;
  if (/^(?:and|but)$/.test(next) && opensClause(tokens, comma + 2)) return true;
  return /^an?$/.test(next) && !goesOnAsList(tokens, comma + 2);
}

/** "said the bridge was old, but the guild would mend it": what moves into the past with the cue is still what was said. */
const BACKSHIFTED = /^(?:would|could|might|had|'d|wouldn't|couldn't|hadn't|do|does|did|don't|doesn't|didn't)$/;

/** ", and the governor has …": a subject with its verb, adverbs passed over. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const first = pastAdverbs(tokens, at);
  const subject = nounPhraseStartingAt(tokens, first, first + 12);
  const verb = subject && tokens[pastAdverbs(tokens, subject.to)];
  return (
    verb !== null &&
    verb !== undefined &&
    (verb.tags & (Tag.Past | Tag.Auxiliary | Tag.Modal | Tag.Clitic)) !== 0 &&
    !BACKSHIFTED.test(verb.lower)
  );
}

function pastAdverbs(tokens: readonly Token[], at: number): number {
  let next = at;
  while (tokens[next] && tokens[next]!.tags & Tag.Adverb && !(tokens[next]!.tags & (Tag.Determiner | Tag.Pronoun)))
    next++;
  return next;
}
