import { Tag } from "../lexicon/grammar.ts";
import type { Token, TokenRange } from "../reading/token.ts";
import { headCanSpeak } from "./head-can-speak.ts";
import { nounPhraseEndingAt } from "./noun-phrase-ending.ts";
import { nounPhraseStartingAt } from "./noun-phrase-starting.ts";
import { areAgents } from "./token-nature.ts";

/** Tokens from the head of a subject to its last noun. */
const LONGEST = 16;

/**
 * The whole subject of which `last` is only the end, or null: what stands behind a preposition or a participle belongs to the
 * noun that opens the clause.
 *
 *     [A letter to shareholders] said · [Police investigating the fire] said · [People living near the plant] say
 *     [A team led by engineers out of the office in Kent] confirmed
 */
export function headOfClause(tokens: readonly Token[], last: TokenRange, floor: number): TokenRange | null {
  const link = tokens[last.from - 1];
  if (last.from - 1 <= floor || !link || !(isTie(link) || isFreeParticiple(link))) return null;
  const start = clauseStart(tokens, last.from - 1, floor);
  if (start === null) return null;
  if (tokens[start]!.tags & Tag.Preposition) return beforeOpenAside(tokens, start, floor);
  const head = nounPhraseStartingAt(tokens, start, last.from - 1);
  if (!head || head.to >= last.from) return null;
  const speaks = headCanSpeak(tokens, head) || areAgents(tokens[head.to - 1]!);
  return speaks || isAddressed(tokens, head) ? { from: start, to: last.to } : null;
}

/** "a presentation to lenders": whatever it is, the lenders are not its subject. */
function isAddressed(tokens: readonly Token[], head: TokenRange): boolean {
  return tokens[head.to]!.lower === "to" && (tokens[head.from]!.tags & (Tag.Determiner | Tag.Possessive)) !== 0;
}

/** Where the clause begins, when nothing but nouns, prepositions and participles stands there; null at any verb of its own. */
function clauseStart(tokens: readonly Token[], from: number, floor: number): number | null {
  for (let i = from; i >= Math.max(floor, from - LONGEST); i--) {
    const token = tokens[i]!;
    const opens = i === floor || opensClause(tokens[i - 1]!);
    if (token.tags & Tag.Modal && !(token.tags & Tag.Capital)) return null;
    if (token.tags & (Tag.Auxiliary | Tag.Pronoun | Tag.ObjectPronoun | Tag.VerbS)) return null;
    if (token.tags & Tag.Past && !(token.tags & Tag.Capital) && !isParticiple(tokens, i)) return null;
    if (opens) return token.tags & (Tag.Ing | Tag.Past | Tag.Adverb | Tag.Time) ? null : i;
  }
  return null;
}

/** "[Ann Dole (D-Ohio)], during a hearing suggested": an aside that no comma closes. */
function beforeOpenAside(tokens: readonly Token[], preposition: number, floor: number): TokenRange | null {
  if (preposition - 2 < floor || tokens[preposition - 1]!.text !== ",") return null;
  const phrase = nounPhraseEndingAt(tokens, preposition - 2, floor);
  return phrase && phrase.from === floor && headCanSpeak(tokens, phrase) ? phrase : null;
}

function opensClause({ tags, lower, text }: Token): boolean {
  const opens = Tag.Punctuation | Tag.Quote | Tag.Conjunction | Tag.Subordinator;
  return (
    text !== "-" && (tags & opens) !== 0 && !(tags & Tag.Preposition && lower !== "that" && !(tags & Tag.Subordinator))
  );
}

/** "led by", "based in": behind its noun and in front of a preposition. "In the injured party" it stands before a noun. */
function isParticiple(tokens: readonly Token[], i: number): boolean {
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  if (!before || !after) return false;
  // "Dole announced in Kent" is a clause, "Dole, backed by Kent" none.
  if (before.tags & Tag.Capital) return after.lower === "by";
  const inside = before.tags & (Tag.Determiner | Tag.Possessive | Tag.Number | Tag.Adverb);
  return inside !== 0 || ((after.tags & Tag.Preposition) !== 0 && !(before.tags & Tag.Punctuation));
}

function isTie({ tags, lower }: Token): boolean {
  return (tags & Tag.Preposition) !== 0 && !(tags & Tag.Subordinator) && lower !== "like";
}

/** "investigating the fire"; behind "saying" the noun begins what is said. */
function isFreeParticiple({ tags, cue }: Token): boolean {
  return (tags & Tag.Ing) !== 0 && cue === null && !(tags & Tag.Capital);
}
