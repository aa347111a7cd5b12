import type { Cue } from "../../lexicon/cue-lexicon.ts";
import { Tag } from "../../lexicon/grammar.ts";
import { nounPhraseStartingAt } from "../../phrase/noun-phrase-starting.ts";
import type { Token } from "../../reading/token.ts";

/**
 * What a listener is told of: its first token, or null.
 *
 *     warned drivers of [floods] · informed them about [the sale] · warned residents of Kent of [floods]
 *
 * "told members of the guild that …" goes on with a clause, and the "of" is the listener's own.
 */
export function toldOf(tokens: readonly Token[], at: number, to: number, cue: Cue): number | null {
  const words: readonly string[] = cue.with.filter((word) => word === "of" || word === "about");
  const first = tokens[at];
  if (words.length === 0 || !first || first.run || first.tags & (Tag.Punctuation | Tag.Preposition)) return null;
  const listener = nounPhraseStartingAt(tokens, at, to);
  if (!listener) return null;
  const found: number[] = [];
  for (let i = at + 1; i <= Math.min(listener.to, to - 2); i++)
    if (words.includes(tokens[i]!.lower) && opensThing(tokens, i)) found.push(i + 1);
  const opening = found[Math.min(1, found.length - 1)];
  if (opening === undefined) return null;
  if (/^(?:how|why|what|where|when)$/.test(tokens[opening]!.lower)) return opening;
  const thing = nounPhraseStartingAt(tokens, opening, to);
  return goesOnAsClause(tokens[thing?.to ?? opening]) ? null : opening;
}

/** "about fifty people" is an amount. */
function opensThing(tokens: readonly Token[], at: number): boolean {
  const { tags } = tokens[at + 1]!;
  return !(tags & Tag.Punctuation) && !(tags & Tag.Number && tokens[at]!.lower === "about");
}

/** "that", a verb or another noun phrase: what is told is a clause. */
function goesOnAsClause(next: Token | undefined): boolean {
  const clause = Tag.Past | Tag.Auxiliary | Tag.Modal | Tag.VerbS | Tag.Determiner | Tag.Pronoun | Tag.Possessive;
  return next !== undefined && (/^(?:that|to|how|why|whether|if)$/.test(next.lower) || (next.tags & clause) !== 0);
}
