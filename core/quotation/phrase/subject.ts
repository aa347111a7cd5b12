import { opensSentenceOnly, Tag } from "../lexicon/grammar.ts";
import { isFirstName, isTitle } from "../lexicon/names.ts";
import type { Sentence, Token, TokenRange } from "../reading/token.ts";
import { isAside, isBreak, isName, previousBreak } from "./aside.ts";
import { headCanSpeak } from "./head-can-speak.ts";
import { headOfClause } from "./head-of-clause.ts";
import { nounPhraseEndingAt } from "./noun-phrase-ending.ts";
import { isVerbLike } from "./token-nature.ts";

/** Asides skipped between a subject and its verb: "X, 54, a lawyer from Y, who …, said". */
const MOST_ASIDES = 6;

/** How many tokens back a subject is looked for. */
const REACH = 90;

/** Finite verbs tried before a sentence is given up; keeps the search linear. */
const MOST_VERBS = 5;

/** What joins a second verb to the subject of the first: "smiled *and* said". */
const JOINS = /^(?:and|but|or|then|also|yet|nor)$/;

/** The subject of the verb group that begins at token `verb`, inside its sentence; null when none stands before it. */
export function subjectBefore(tokens: readonly Token[], verb: number, sentence: Sentence): TokenRange | null {
  const floor = Math.max(sentence.from, verb - REACH);
  const last = beforeTime(tokens, verb - 1, floor);
  const before = tokens[last];
  if (last < floor || !before) return null;
  if (before.lower === "who" || before.lower === "which") return antecedent(tokens, last, floor);
  if (before.lower === "that" && last - 1 >= floor) return nounPhraseEndingAt(tokens, last - 1, floor);
  if (isBreak(before)) return beyondAsides(tokens, last, floor);
  const auxiliary = besideAuxiliary(tokens, verb - 1, floor);
  if (auxiliary !== null) return subjectBefore(tokens, auxiliary, sentence);
  const phrase = nounPhraseEndingAt(tokens, last, floor);
  const owner = phrase && (ownerOfRelative(tokens, phrase, floor) ?? headOfClause(tokens, phrase, floor));
  if (owner) return owner;
  return phrase && (beforePlace(tokens, phrase, floor) ?? startsClause(tokens, phrase, floor));
}

/** Tokens of a relative clause without commas. */
const LONGEST_RELATIVE = 12;

const BELIEVES =
  /^(?:think|thinks|thought|believe|believes|believed|know|knows|knew|hope|hopes|hoped|fear|fears|feared|feel|feels|felt|see|saw)$/;

/** "[some judges] who seemed kind to the guild | voiced doubts": what ends a relative clause is not the subject of the next verb. */
function ownerOfRelative(tokens: readonly Token[], { from }: TokenRange, floor: number): TokenRange | null {
  if (from - 1 <= floor) return null;
  let verbs = 0;
  // "a man who claims | Poe threatened him": a clause, and Poe its subject.
  if (!(tokens[from - 1]!.tags & Tag.Preposition) && (tokens[from - 1]!.cue || BELIEVES.test(tokens[from - 1]!.lower)))
    return null;
  for (let i = from - 1; i > Math.max(floor, from - LONGEST_RELATIVE); i--) {
    const token = tokens[i]!;
    if (token.lower === "who") return verbs > 0 ? nounPhraseEndingAt(tokens, i - 1, floor) : null;
    const stops =
      Tag.Punctuation |
      Tag.Quote |
      Tag.Conjunction |
      Tag.Pronoun |
      (token.tags & Tag.Preposition ? 0 : Tag.Subordinator);
    if (token.tags & stops) return null;
    if (isFiniteVerb(token)) verbs++;
  }
  return null;
}

/** "critics have in the past | blamed": what stands between an auxiliary and its verb is no subject. Gives the auxiliary. */
function besideAuxiliary(tokens: readonly Token[], last: number, floor: number): number | null {
  for (let i = last; i > Math.max(floor, last - LONGEST_BETWEEN); i--) {
    const { tags, lower } = tokens[i]!;
    if (OPENS_BETWEEN.has(lower)) return i - 1 > floor && AUXILIARY.test(tokens[i - 1]!.lower) ? i - 1 : null;
    if (tags & (Tag.Punctuation | Tag.Quote | Tag.Pronoun | Tag.Auxiliary | Tag.Modal)) return null;
  }
  return null;
}

const OPENS_BETWEEN = new Set(["in", "on", "at", "for", "over", "since", "during"]);

const AUXILIARY = /^(?:has|have|had|did|does|do|would|could|should|will|may|might)$/;

/** Tokens of "in recent months" between an auxiliary and its verb. */
const LONGEST_BETWEEN = 5;

/** "Ann Dole of the institute in Heidelberg, Germany said": the country closes the place, not the aside. */
function beforePlace(tokens: readonly Token[], { from, to }: TokenRange, floor: number): TokenRange | null {
  if (to - from > 2 || from - 2 <= floor || tokens[from - 1]!.text !== ",") return null;
  if (isTitle(tokens[from]!.lower) || isFirstName(tokens[from]!.lower)) return null;
  if (!(tokens[from - 2]!.tags & Tag.Capital) || !(tokens[from]!.tags & Tag.Capital)) return null;
  const phrase = nounPhraseEndingAt(tokens, from - 2, floor);
  if (!phrase) return null;
  const preposition = tokens.slice(phrase.from, phrase.to).findLastIndex(({ tags }) => (tags & Tag.Preposition) !== 0);
  const tie = preposition > 0 && tokens[phrase.from + preposition]!.lower;
  return tie &&
    /^(?:in|at|near|of|from)$/.test(tie) &&
    headCanSpeak(tokens, { from: phrase.from, to: phrase.from + preposition })
    ? phrase
    : null;
}

/** "scientists this week | published", "Trump on Monday | said", "Dole a month later | said": a time between the subject and its verb is passed over. */
function beforeTime(tokens: readonly Token[], from: number, floor: number): number {
  let last = from;
  while (last > floor && tokens[last]!.tags & Tag.Time && !(tokens[last]!.tags & Tag.Modal)) last--;
  // "Dole over the weekend | denied"
  if (
    last < from &&
    last - 2 >= floor &&
    tokens[last]!.lower === "the" &&
    /^(?:over|during|at)$/.test(tokens[last - 1]!.lower)
  )
    return last - 2;
  if (last === from || last <= floor || !/^(?:this|last|on|in|next|earlier|late|early|an?)$/.test(tokens[last]!.lower))
    return last;
  return /^(?:just|only|earlier|late|early)$/.test(tokens[last - 1]!.lower) && last - 1 > floor ? last - 2 : last - 1;
}

/** "a spokesman, who | said", "critics who | say" */
function antecedent(tokens: readonly Token[], relative: number, floor: number): TokenRange | null {
  const last = tokens[relative - 1]?.text === "," ? relative - 2 : relative - 1;
  const phrase = last >= floor ? nounPhraseEndingAt(tokens, last, floor) : null;
  // "Sheriff Ann Dole of Kent County, Ariz., who"
  return phrase && tokens[phrase.from - 1]?.text === "," ? (beforePlace(tokens, phrase, floor) ?? phrase) : phrase;
}

/** A comma or dash right before the verb closes an aside; the subject stands before the asides. */
function beyondAsides(tokens: readonly Token[], comma: number, floor: number): TokenRange | null {
  let end = comma;
  for (let asides = 0; asides < MOST_ASIDES; asides++) {
    const open = previousBreak(tokens, end - 1, floor);
    // "Sen. Ann Dole (D-Ohio), said": a comma that closes nothing.
    if (open < floor)
      return end - 1 > floor && isName(tokens[end - 1]!) ? nounPhraseEndingAt(tokens, end - 1, floor) : null;
    const first = Math.max(floor, previousBreak(tokens, open - 1, floor) + 1);
    const segment = tokens[first];
    const aside = segment !== undefined && first > floor && isAside(tokens, first, open, floor);
    if (!aside) {
      const phrase = nounPhraseEndingAt(tokens, open - 1, first);
      return phrase && startsClause(tokens, phrase, first);
    }
    end = open;
  }
  return null;
}

/**
 * A phrase behind a preposition is no subject: of "In Washington Trump said" the names at its end are kept.
 * Of "the crowd Trump addressed" nothing is known; it stays whole.
 */
function startsClause(tokens: readonly Token[], phrase: TokenRange, floor: number): TokenRange | null {
  const before = phrase.from > floor ? tokens[phrase.from - 1] : undefined;
  if (!before || !(before.tags & Tag.Preposition) || before.tags & (Tag.Subordinator | Tag.Adverb)) return phrase;
  if (before.lower === "by" || before.lower === "as") return phrase;
  let from = phrase.to - 1;
  if (!(tokens[from]!.tags & Tag.Capital)) return phrase;
  while (from - 1 >= phrase.from && tokens[from - 1]!.tags & Tag.Capital) from--;
  return { from, to: phrase.to };
}

/** True when the token ties its verb to an earlier subject. */
export function joinsVerb(token: Token): boolean {
  return JOINS.test(token.lower);
}

/**
 * The subject of the main clause of a sentence, looked for up to token `limit`: for a participle ("…, adding that") or a
 * second verb ("smiled and said"). An opening clause ("When Smith arrived, …") is passed over.
 */
export function mainSubject(tokens: readonly Token[], sentence: Sentence, limit: number): TokenRange | null {
  const from = Math.max(afterOpeningClause(tokens, sentence, limit), limit - REACH);
  let tried = 0;
  for (let i = from + 1; i < limit && tried < MOST_VERBS; i++) {
    const token = tokens[i]!;
    if (!isFiniteVerb(token)) continue;
    tried++;
    let verb = i;
    while (verb - 1 > from && tokens[verb - 1]!.tags & Tag.Adverb && !(tokens[verb - 1]!.tags & Tag.Capital)) verb--;
    const subject = subjectBefore(tokens, verb, sentence);
    if (subject && subject.from >= from) return subject;
  }
  return null;
}

const VERBAL = Tag.Clitic | Tag.Past | Tag.Auxiliary | Tag.Modal | Tag.VerbS | Tag.VerbBase | Tag.Ing;

/** A verb form that may be its clause's first: not a participle in -ing, no name. */
export function isFiniteVerb(token: Token): boolean {
  if (token.tags & Tag.Capital || !(token.tags & VERBAL)) return false;
  // "they're for it"; of "'s" nobody knows whether it is "is" or owns something.
  if (token.tags & Tag.Clitic) return token.lower !== "'s";
  return (
    (token.tags & (Tag.Past | Tag.Auxiliary | Tag.Modal | Tag.VerbS)) !== 0 ||
    (isVerbLike(token) && !(token.tags & Tag.Ing))
  );
}

function afterOpeningClause(tokens: readonly Token[], sentence: Sentence, limit: number): number {
  const first = tokens[sentence.from];
  if (!first) return sentence.from;
  const opens =
    first.tags & (Tag.Subordinator | Tag.Preposition | Tag.Ing | Tag.Past) &&
    (opensSentenceOnly(first.lower) || !(first.tags & Tag.Capital) || first.tags & Tag.Ing);
  if (!opens) return sentence.from;
  for (let i = sentence.from + 1; i < limit; i++) {
    if (tokens[i]!.text !== ",") continue;
    // "On Sunday the guild, which …": the comma closes no opening.
    return /^(?:who|which|whose)$/.test(tokens[i + 1]?.lower ?? "") ? sentence.from : i + 1;
  }
  return sentence.from;
}
