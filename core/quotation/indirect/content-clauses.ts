import type { Span } from "../../model.ts";
import type { Frame } from "../frame/frame.ts";
import { Tag } from "../lexicon/grammar.ts";
import { nounPhraseStartingAt } from "../phrase/noun-phrase.ts";
import type { Reading } from "../reading/read.ts";
import type { TokenRange } from "../reading/token.ts";

/** Content clauses of one report that stand without marks. Empty when its words are quoted, or when it reports nothing. */
export function contentClauses(frame: Frame, { tokens }: Reading, isSpeech: (token: number) => boolean): Span[] {
  const pieces = frame.content.filter((piece) => worthTelling(piece, frame, tokens));
  if (frame.use.negated || !isTold(frame, tokens)) return [];
  const quoted = frame.content.some((piece) => hasSpeech(piece, tokens, isSpeech));
  return quoted ? [] : pieces.map(({ from, to }) => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end }));
}

/** A verb without a subject is a participle ("the reported features"); "it is hard to say" tells nothing. */
function isTold({ use, source, by, content }: Frame, tokens: Reading["tokens"]): boolean {
  if (use.shape === "passive") return use.cue?.lemma === "accuse";
  if (use.cue?.lemma === "call" && use.last === use.head && !callsSomething(use.head, content, tokens)) return false;
  if (by === "none" || !source) return use.shape === "accordingTo";
  return !(use.shape === "infinitive" && /^(?:it|there)$/.test(tokens[source.from]!.lower));
}

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

/** A clause has two words at least; a lone pronoun ("criticized him") tells nothing. */
function worthTelling({ from, to }: TokenRange, _frame: Frame, tokens: Reading["tokens"]): boolean {
  return (
    to - from >= 2 ||
    (to > from && !(tokens[from]!.tags & (Tag.Pronoun | Tag.ObjectPronoun | Tag.Punctuation | Tag.Time | Tag.Adverb)))
  );
}
