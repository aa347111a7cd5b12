import { Tag } from "../../lexicon/grammar.ts";
import { nounPhraseStartingAt } from "../../phrase/noun-phrase-starting.ts";
import type { Token } from "../../reading/token.ts";
import { clauseVerb } from "./clause-verb.ts";

/** Tokens an adjunct may take; longer ones are content. */
const LONGEST_ADJUNCT = 14;

/** Tokens of a clause that tells when: "after the two sides had failed to agree on a date in May". */
const LONGEST_CLAUSE = 24;

const ADJUNCT =
  /^(?:of|about|in|on|at|during|to|after|before|from|via|through|when|while|by|with|following|behind|outside|near|over|as|last|earlier|later|late|early|this)$/;

/** Nouns for when and where things are said: "in an interview", "at a rally". */
export const OCCASION =
  /^(?:interview|statement|speech|tweet|letter|briefing|conference|rally|debate|post|email|appearance|report|op-ed|column|press|news|television|radio|phone|telephone)$/;

/** "on Tuesday", "in a statement", "to reporters", "at a rally in Ohio": where and when it was said. `opens`: words that begin what was said. */
export function skipAdjuncts(
  tokens: readonly Token[],
  from: number,
  to: number,
  opens: readonly string[] = [],
): number {
  let at = from;
  const limit = firstOf(tokens, from, Math.min(to, from + LONGEST_ADJUNCT), opens);
  while (at < limit) {
    const token = tokens[at]!;
    if (opensAmount(tokens, at) || asksWhen(tokens, at) || tellsWhen(tokens, at) || tellsThereIs(tokens, at)) break;
    if (token.tags & Tag.Time && !token.cue) at += isDate(tokens, at) ? 2 : 1;
    else if (
      token.tags & Tag.Adverb &&
      !(token.tags & (Tag.Determiner | Tag.Preposition | Tag.Pronoun | Tag.Subordinator))
    )
      at++;
    else if (token.lower === "for" && isTimePhrase(tokens, at + 1) !== null) at = isTimePhrase(tokens, at + 1)!;
    else if (ADJUNCT.test(token.lower) && tokens[at + 1] && (token.lower !== "to" || isListener(tokens[at + 1]!))) {
      const place =
        isTimePhrase(tokens, at + 1) ??
        nounPhraseStartingAt(tokens, at + 1, limit === from + LONGEST_ADJUNCT ? to : limit)?.to;
      if (!place) break;
      at = place;
      // "in a statement released on Monday"
      if (at < limit && tokens[at]!.tags & Tag.Past && !(tokens[at]!.tags & (Tag.Auxiliary | Tag.Capital))) at++;
    } else break;
  }
  return at;
}

function firstOf(tokens: readonly Token[], from: number, to: number, words: readonly string[]): number {
  if (words.length > 0) for (let i = from; i < to; i++) if (words.includes(tokens[i]!.lower)) return i;
  return to;
}

/** "said to reporters", not "vowed to fight", "promised to campaign": one person of a kind has an article. */
function isListener({ tags, lower }: Token): boolean {
  const named = Tag.Determiner | Tag.Possessive | Tag.Capital | Tag.ObjectPronoun;
  return (tags & named) !== 0 || ((tags & Tag.Speaking) !== 0 && /s$|^(?:people|police|men|women|media)$/.test(lower));
}

/** "say when she would leave": what was said, and no time of saying it. */
function asksWhen(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.lower === "when" && clauseVerb(tokens, at + 1) !== null;
}

const TELLS_WHEN = new Set(["as", "while", "after", "before"]);

const FOR_SUBJECT = new Set(["there", "here", "now"]);

const NEARLY = new Set("about over nearly almost only just".split(" "));

/** "screamed after four shots were fired": a clause that tells when, and no words. */
export function tellsWhen(tokens: readonly Token[], at: number): boolean {
  if (!tokens[at] || opensAmount(tokens, at)) return false;
  return TELLS_WHEN.has(tokens[at]!.lower) && clauseVerb(tokens, at + 1) !== null;
}

/** "said there was a leak", "said now is the time": the adverb stands for the subject. */
function tellsThereIs(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.tags ?? 0;
  return FOR_SUBJECT.has(tokens[at]!.lower) && (next & (Tag.Auxiliary | Tag.Modal | Tag.Clitic)) !== 0;
}

/** "reported at least six dead": an amount opens what was said. */
function opensAmount(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  const next = tokens[at + 1];
  if (lower === "as") return /^(?:many|much|few|little)$/.test(next?.lower ?? "");
  if (lower === "at") return /^(?:least|most|best|worst)$/.test(next?.lower ?? "");
  return next !== undefined && (next.tags & Tag.Number) !== 0 && NEARLY.has(lower);
}

/** "Nov. 18"; of "Monday 18 boats sank" the number is no date. */
function isDate(tokens: readonly Token[], at: number): boolean {
  const { tags, lower } = tokens[at]!;
  return (tags & Tag.Capital) !== 0 && !lower.endsWith("day") && /^\d{1,2}$/.test(tokens[at + 1]?.text ?? "");
}

function isTimePhrase(tokens: readonly Token[], from: number): number | null {
  let at = from;
  while (tokens[at] && tokens[at]!.tags & (Tag.Time | Tag.Number)) at++;
  // "after *four* blasts": an amount of something.
  const amount = /^\p{Ll}/u.test(tokens[at - 1]?.text ?? "") && !(tokens[at - 1]!.tags & Tag.Time);
  return at > from && !(amount && tokens[at]?.tags === 0) ? at : null;
}

/** A "that" a few words on, with no stop before it: "said in an interview broadcast on Sunday that". */
export function findThat(tokens: readonly Token[], from: number, to: number): number | null {
  const first = tokens[from];
  if (!first || from >= to || (!(first.tags & (Tag.Preposition | Tag.Past)) && first.text !== ",")) return null;
  // "promised to mend it in a way that …": what was promised has begun.
  if (first.lower === "to") return null;
  const reach = tellsWhen(tokens, from) ? LONGEST_CLAUSE : LONGEST_ADJUNCT;
  for (let i = from; i < Math.min(to, from + reach); i++) {
    // "said, after the guild reported that …": that one is told by another.
    if (tokens[i]!.lower === "that") return tokens[i - 1]!.cue?.form === "past" ? null : i + 1;
    if (tokens[i]!.run || tokens[i]!.text === ";") return null;
  }
  return null;
}
