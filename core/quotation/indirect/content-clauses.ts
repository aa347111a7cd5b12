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
  const clauses: Span[] = [];
  for (const content of frame.content) {
    const piece = content.from > frame.use.last ? beforeColon(content, tokens) : content;
    if (hasSpeech(piece, tokens, isSpeech)) return [];
    if (!worthTelling(piece, tokens) || isSecondVerb(piece, frame, tokens) || pointsBack(piece, frame, tokens))
      continue;
    clauses.push({ start: tokens[piece.from]!.start, end: tokens[piece.to - 1]!.end });
  }
  return clauses;
}

/** A verb without a subject is a participle ("the reported features"); "it is hard to say" tells nothing. */
function isTold(frame: Frame, tokens: Reading["tokens"]): boolean {
  const { use, source, by, told } = frame;
  if (use.shape === "passive" || !told) return told;
  if (use.cue?.lemma === "call" && use.last === use.head && !callsSomething(frame, tokens)) return false;
  if (by === "none" || !source) return use.shape === "accordingTo" || use.shape === "noun";
  return !(use.shape === "infinitive" && /^(?:it|there)$/.test(tokens[source.from]!.lower));
}

const VERB = Tag.Auxiliary | Tag.Modal | Tag.Past;

/** "called [the plan] [a mess]", not "called [his mother]", "called [999] twice", "a group called [Friends of the Bridge] met". */
function callsSomething({ use, source, content }: Frame, tokens: Reading["tokens"]): boolean {
  const end = content[0]?.to ?? use.head + 1;
  const object = nounPhraseStartingAt(tokens, use.head + 1, end);
  // "the woman who called police | said": a telephone.
  if (!object || object.to >= end || tokens[object.to]!.tags & VERB || tokens[object.from]!.tags & Tag.Number)
    return false;
  const { tags, lower } = tokens[object.to]!;
  if (/^(?:quits|off)$/.test(lower)) return false;
  const oneOfMany = source !== null && /^(?:an?|another|one)$/.test(tokens[source.from]!.lower);
  const named = (tokens[object.from]!.tags & Tag.Capital) !== 0;
  if (oneOfMany && named) return (tags & (Tag.Determiner | Tag.Quote)) !== 0;
  return !(tags & (Tag.Preposition | Tag.Punctuation)) && !isHowOften(tokens, object.to);
}

/** "called Poe *several times*", "called him *again*", "called her *the night* she left": on the telephone. */
function isHowOften(tokens: Reading["tokens"], at: number): boolean {
  const [first, second] = [tokens[at]!, tokens[at + 1]];
  if (first.tags & Tag.Time || /^(?:again|back|twice|once|later|repeatedly|right|straight)$/.test(first.lower))
    return true;
  return second !== undefined && ((second.tags & Tag.Time) !== 0 || /^(?:times|occasions)$/.test(second.lower));
}

/** "said [the bridge was old]: “We closed it.”": the words behind the colon are another quotation. */
function beforeColon({ from, to }: TokenRange, tokens: Reading["tokens"]): TokenRange {
  for (let i = from + 2; i < to - 1; i++)
    if (tokens[i]!.text === ":" && tokens[i + 1]!.run && hasVerb(tokens, from, i)) return { from, to: i };
  return { from, to };
}

function hasSpeech({ from, to }: TokenRange, tokens: Reading["tokens"], isSpeech: (token: number) => boolean): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.tags & Tag.Quote && isSpeech(i)) return true;
  return false;
}

/** Behind a time or a place ("said on Monday …") only what has a verb, or its "that", is a clause. */
function isClause({ about, use, content }: Frame, tokens: Reading["tokens"]): boolean {
  if (about || use.shape === "accordingTo") return true;
  return content.some(
    (piece) => piece.from === use.last + 1 || hasVerb(tokens, piece.from, piece.to) || isBehindThat(piece, tokens),
  );
}

/** "warned that inflation erodes savings": a clause, though no list has its verb. */
function isBehindThat({ from, to }: TokenRange, tokens: Reading["tokens"]): boolean {
  return tokens[from - 1]?.lower === "that" && to - from >= 2 && !(tokens[from]!.tags & Tag.Preposition);
}

/** "wrote | and published a book": what is joined to the verb itself is no clause. */
function isSecondVerb({ from }: TokenRange, { use }: Frame, tokens: Reading["tokens"]): boolean {
  return from === use.last + 1 && /^(?:and|or)$/.test(tokens[from]!.lower);
}

/** "dismissed | that option", "denied | these reports": what it was stands elsewhere. */
function pointsBack({ from, to }: TokenRange, { use }: Frame, tokens: Reading["tokens"]): boolean {
  return (
    from > use.last &&
    to - from === 2 &&
    /^(?:this|that|these|those)$/.test(tokens[from]!.lower) &&
    !(tokens[from + 1]!.tags & VERB)
  );
}

/** Two words at least; a lone pronoun ("criticized him", "said so") tells nothing. */
function worthTelling({ from, to }: TokenRange, tokens: Reading["tokens"]): boolean {
  const pointing = Tag.Pronoun | Tag.ObjectPronoun | Tag.Determiner | Tag.Possessive | Tag.Preposition;
  const empty = pointing | Tag.Punctuation | Tag.Time | Tag.Adverb;
  if (to - from >= 2) return true;
  return (
    to > from && tokens[from - 1]?.lower !== "that" && !(tokens[from]!.tags & empty) && !EMPTY.test(tokens[from]!.lower)
  );
}

/** Words that stand for what was said elsewhere, or for nothing. */
const EMPTY = /^(?:so|much|more|little|less|otherwise|nothing|anything|something|everything|why|how|what)$/;
