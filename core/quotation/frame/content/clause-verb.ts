import { Tag } from "../../lexicon/grammar.ts";
import { nounPhraseStartingAt } from "../../phrase/noun-phrase-starting.ts";
import type { Token } from "../../reading/token.ts";

/** Tokens of a subject looked for; a longer one is rare in news and dear to find. */
const LONGEST_SUBJECT = 12;

const FINITE = Tag.Past | Tag.Auxiliary | Tag.Modal | Tag.VerbS | Tag.Clitic;

/** The verb of the clause that opens at token `at` with its subject ("[the governor] still | has"), or null when none does. */
export function clauseVerb(tokens: readonly Token[], at: number): Token | null {
  const first = pastAdverbs(tokens, pastTime(tokens, at));
  const subject = nounPhraseStartingAt(tokens, first, first + LONGEST_SUBJECT);
  const verb = subject && tokens[pastAdverbs(tokens, subject.to)];
  return verb && verb.tags & FINITE ? verb : null;
}

/** ", and on Monday, | he appeared" */
function pastTime(tokens: readonly Token[], at: number): number {
  if (!/^(?:on|in|by|last|this|next)$/.test(tokens[at]?.lower ?? "")) return at;
  let next = at + 1;
  while (tokens[next] && tokens[next]!.tags & (Tag.Time | Tag.Number)) next++;
  if (next === at + 1) return at;
  return tokens[next]?.text === "," ? next + 1 : next;
}

function pastAdverbs(tokens: readonly Token[], at: number): number {
  let next = at;
  while (tokens[next] && tokens[next]!.tags & Tag.Adverb && !(tokens[next]!.tags & (Tag.Determiner | Tag.Pronoun)))
    next++;
  return next;
}
