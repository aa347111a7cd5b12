import type { Span } from "../../model.ts";
import type { Frame } from "../frame/frame.ts";
import { Tag } from "../lexicon/grammar.ts";
import { hasVerb } from "../phrase/has-verb.ts";
import { nounPhraseStartingAt } from "../phrase/noun-phrase-starting.ts";
import type { Reading } from "../reading/read.ts";
import type { TokenRange } from "../reading/token.ts";

/** Content clauses of one report that stand without marks. Empty when its words are quoted, or when it reports nothing. */
export function contentClauses(frame: Frame, { tokens }: Reading, isSpeech: (token: number) => boolean): Span[] {
  if (frame.use.negated || !isTold(frame, tokens) || !isClause(frame, tokens)) return [];
  const pieces = frame.content.filter((piece) => worthTelling(piece, tokens));
  const quoted = frame.content.some((piece) => hasSpeech(piece, tokens, isSpeech));
  return quoted ? [] : pieces.map(({ from, to }) => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end }));
}

/** A verb without a subject is a participle ("the reported features"); "it is hard to say" tells nothing. */
function isTold({ use, source, by, content }: Frame, tokens: Reading["tokens"]): boolean {
  // "Asked whether he would go, Poe said no": the question is told, the asker is not.
  if (use.shape === "passive")
    return (
      use.cue?.lemma === "accuse" || (use.cue?.lemma === "ask" && QUESTION.test(tokens[use.head + 1]?.lower ?? ""))
    );
  if (use.cue?.lemma === "call" && use.last === use.head && !callsSomething(use.head, content, tokens)) return false;
  if (by === "none" || !source) return use.shape === "accordingTo";
  return !(use.shape === "infinitive" && /^(?:it|there)$/.test(tokens[source.from]!.lower));
}

const QUESTION = /^(?:about|whether|if|why|how|what|when|who)$/;

/** "called [the plan] [a mess]", not "called [his mother]". */
function callsSomething(head: number, content: readonly TokenRange[], tokens: Reading["tokens"]): boolean {
  const object = nounPhraseStartingAt(tokens, head + 1, content[0]?.to ?? head + 1);
  return (
    object !== null && object.to < content[0]!.to && !(tokens[object.to]!.tags & (Tag.Preposition | Tag.Punctuation))
  );
}

function hasSpeech({ from, to }: TokenRange, tokens: Reading["tokens"], isSpeech: (token: number) => boolean): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.tags & Tag.Quote && isSpeech(i)) return true;
  return false;
}

/** Behind a time or a place ("said on Monday …") only what has a verb is a clause. */
function isClause({ about, use, content }: Frame, tokens: Reading["tokens"]): boolean {
  if (about || use.shape === "accordingTo") return true;
  return content.some(({ from, to }) => from === use.last + 1 || hasVerb(tokens, from, to));
}

/** Two words at least; a lone pronoun ("criticized him") tells nothing. */
function worthTelling({ from, to }: TokenRange, tokens: Reading["tokens"]): boolean {
  const empty = Tag.Pronoun | Tag.ObjectPronoun | Tag.Punctuation | Tag.Time | Tag.Adverb;
  return to - from >= 2 || (to > from && !(tokens[from]!.tags & empty));
}
