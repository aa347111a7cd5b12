import { Tag } from "../lexicon/grammar.ts";
import type { Token } from "../reading/token.ts";

const VERB = Tag.Past | Tag.Auxiliary | Tag.Modal | Tag.VerbS | Tag.VerbBase | Tag.Clitic | Tag.Quote;

/** May the tokens hold a clause? Generous: nouns that could be verbs count, and words in marks. */
export function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.tags & VERB) return true;
  return false;
}
