import { Tag } from "../lexicon/grammar.ts";
import type { Sentence, Token, TokenRange } from "../reading/token.ts";
import { isFiniteVerb, subjectBefore } from "./subject.ts";

/** A clause that begins before some token: its subject, its first verb, and what opens it. */
export interface Clause {
  readonly subject: TokenRange;
  readonly verb: number;
  /** `main`: it stands by itself or is joined by "and"; `adverbial`: "as he left"; `inner`: "whom he met"; `relative`: "who left". */
  readonly rank: "main" | "adverbial" | "inner" | "relative";
  /** "who", "which", "that", where that is the verb's subject. */
  readonly relative: number | null;
}

/** Tokens back within which clauses are looked for. */
const REACH = 60;

/** Verbs tried; keeps a sentence of verbs linear. */
const MOST_VERBS = 8;

/**
 * The clauses before token `limit`, the nearest first. Clauses that complete a verb are left out: of "Dole thinks Poe is
 * wrong, adding …" only the one with Dole is given.
 */
export function clausesBefore(tokens: readonly Token[], sentence: Sentence, limit: number): Clause[] {
  const found: Clause[] = [];
  let tried = 0;
  for (let i = limit - 1; i > Math.max(sentence.from, limit - REACH) && tried < MOST_VERBS; i--) {
    if (tokens[i]!.text === ")") i = opening(tokens, i, sentence.from);
    if (!isFiniteVerb(tokens[i]!)) continue;
    tried++;
    const subject = subjectBefore(tokens, firstOfGroup(tokens, i, sentence), sentence);
    const clause = subject && clauseOf(tokens, sentence, subject, i);
    if (clause && clause.subject.from !== found.at(-1)?.subject.from) found.push(clause);
  }
  return found;
}

/** What stands in brackets is beside the sentence. */
function opening(tokens: readonly Token[], closing: number, floor: number): number {
  for (let i = closing - 1; i > Math.max(floor, closing - REACH); i--) if (tokens[i]!.text === "(") return i;
  return closing;
}

/** Adverbs between a subject and its verb: "the mayor quickly | left". */
function firstOfGroup(tokens: readonly Token[], verb: number, { from }: Sentence): number {
  let first = verb;
  while (first - 1 > from && tokens[first - 1]!.tags & Tag.Adverb && !(tokens[first - 1]!.tags & Tag.Capital)) first--;
  return first;
}

function clauseOf(tokens: readonly Token[], sentence: Sentence, subject: TokenRange, verb: number): Clause | null {
  const before = tokens[firstOfGroup(tokens, verb, sentence) - 1]!;
  if (/^(?:who|which|that)$/.test(before.lower))
    return { subject, verb, rank: "relative", relative: firstOfGroup(tokens, verb, sentence) - 1 };
  let opener = subject.from - 1;
  while (
    opener > sentence.from &&
    tokens[opener]!.tags & (Tag.Adverb | Tag.Time) &&
    !OPENS_ADVERBIAL.test(tokens[opener]!.lower)
  )
    opener--;
  const rank = isOpeningPhrase(tokens, sentence.from, opener) ? "main" : rankBehind(tokens, sentence, opener);
  return rank && { subject, verb, rank, relative: null };
}

/** "On Sunday | the guild sent …", "In Ohio | the mayor left": a place or a time in front of the main clause. */
function isOpeningPhrase(tokens: readonly Token[], from: number, last: number): boolean {
  if (last < from || last - from > LONGEST_OPENING || !(tokens[from]!.tags & Tag.Preposition)) return false;
  if (OPENS_ADVERBIAL.test(tokens[from]!.lower)) return false;
  return tokens.slice(from, last + 1).every((token) => !token.run && !isFiniteVerb(token) && token.text !== ",");
}

/** Tokens of "In the first week of May". */
const LONGEST_OPENING = 8;

const OPENS_ADVERBIAL =
  /^(?:as|when|while|whereas|where|although|though|after|before|because|since|until|once|if|unless|even|which|whom|how)$/;

function rankBehind(tokens: readonly Token[], { from }: Sentence, opener: number): Clause["rank"] | null {
  if (opener < from) return "main";
  const { lower, run, text } = tokens[opener]!;
  if (run || /^(?:,|;|:|[–—―]|--+|and|but|or|yet|so|nor|then)$/.test(lower) || text === ".") return "main";
  if (/^(?:which|whom)$/.test(lower)) return "inner";
  return OPENS_ADVERBIAL.test(lower) ? "adverbial" : null;
}
