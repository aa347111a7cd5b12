import { opensSentenceOnly, Tag } from "../lexicon/grammar.ts";
import { isDocumentNoun } from "../lexicon/names.ts";
import type { Token, TokenRange } from "../reading/token.ts";
import { BEHIND_NOUN, DISPUTE, LONGEST_PHRASE, MADE_KNOWN, NEVER_IN_PHRASE, SERVES, TIES } from "./ties.ts";
import { isNamePart, isPossessive, isVerbLike } from "./token-nature.ts";

/**
 * The noun phrase that ends with token `last`, or null. `floor` is the first token it may reach.
 *
 *     … a senior official at the defence ministry | said      → "a senior official at the defence ministry"
 *     … Paul Ryan (R-Wis.) | said                             → "Paul Ryan (R-Wis.)"
 */
export function nounPhraseEndingAt(tokens: readonly Token[], last: number, floor: number): TokenRange | null {
  const lowest = Math.max(floor, last - LONGEST_PHRASE);
  // "one of them", "some of us"
  if (last - 2 >= floor && tokens[last - 1]!.lower === "of" && /^(?:them|us|you)$/.test(tokens[last]!.lower))
    return widen(nounPhraseEndingAt(tokens, last - 2, floor), last + 1);
  const base = baseEndingAt(tokens, last, lowest);
  if (!base) return null;
  let { from } = base;
  for (;;) {
    const wider = tiedBefore(tokens, from, lowest) ?? joinedBefore(tokens, from, lowest);
    if (wider === null) break;
    from = wider;
  }
  return { from, to: last + 1 };
}

/** "the agency" ← "the head of": the start of the phrase the preposition before `from` ties to, or null. */
function tiedBefore(tokens: readonly Token[], from: number, floor: number): number | null {
  const preposition = tokens[from - 1];
  if (from - 2 < floor || !preposition) return null;
  const head = tokens[from - 2]!;
  const tie =
    TIES.has(preposition.lower) ||
    (preposition.lower === "to" && SERVES.test(head.lower)) ||
    (preposition.lower === "over" && DISPUTE.test(head.lower));
  if (BEHIND_NOUN.test(head.lower) && /^(?:to|with|on|in|by|at)$/.test(preposition.lower))
    return baseEndingAt(tokens, from - 3, floor)?.from ?? null;
  // "a study | published in the journal Nature Notes"
  if (isMadeKnown(tokens, from - 2)) return baseEndingAt(tokens, from - 3, floor)?.from ?? null;
  if (!tie) return null;
  // "the sign on the door": behind an article it is a noun.
  // … and behind another preposition: "those in favor of a toll".
  const noun = ((tokens[from - 3]?.tags ?? 0) & (Tag.Determiner | Tag.Possessive | Tag.Preposition)) !== 0;
  if (isVerbLike(head) && !isNamePart(head) && !noun) return null;
  if (head.tags & (Tag.Pronoun | Tag.ObjectPronoun) && head.tags & Tag.Determiner) return from - 2;
  if (preposition.lower === "in" && head.tags & Tag.Time) return null;
  return baseEndingAt(tokens, from - 2, floor)?.from ?? null;
}

/** "a study published in", "a report released by": a participle that tells where words come from. */
function isMadeKnown(tokens: readonly Token[], participle: number): boolean {
  return (
    MADE_KNOWN.test(tokens[participle]!.lower) &&
    isDocument(tokens[participle - 1]?.lower ?? "") &&
    /^(?:in|by|for|from|to|with|at)$/.test(tokens[participle + 1]!.lower)
  );
}

/** "documents", "court papers", "figures": in the plural too. */
function isDocument(lower: string): boolean {
  return (
    isDocumentNoun(lower.replace(/s$/, "")) ||
    /^(?:papers|records|figures|data|files|minutes|studies|images)$/.test(lower)
  );
}

const JOINS = new Set(["and", "&", "or"]);

/** "Murkowski" ← "Collins and": names and people joined by "and". */
function joinedBefore(tokens: readonly Token[], from: number, floor: number): number | null {
  if (from - 2 < floor || !JOINS.has(tokens[from - 1]!.lower)) return null;
  const last = tokens[from - 2]!;
  // "Ann Dole (D) and Bob Poe (D)"
  if (!isNamePart(last) && !(last.tags & Tag.Speaking) && last.text !== ")") return null;
  const other = baseEndingAt(tokens, from - 2, floor);
  if (!other) return null;
  // "called a friend in Kent and she said": a pronoun begins its own clause; "my wife and I said" are two.
  if (tokens[from]!.tags & Tag.Pronoun && !(tokens[from]!.lower === "i" && opensClause(tokens, other.from, floor)))
    return null;
  // "met Collins and Murkowski said": an object is not joined to the next clause's subject.
  const before = tokens[other.from - 1];
  return other.from - 1 >= floor && before && isVerbLike(before) && !(before.tags & Tag.Capital) ? null : other.from;
}

function opensClause(tokens: readonly Token[], at: number, floor: number): boolean {
  return at <= floor || (tokens[at - 1]!.tags & (Tag.Punctuation | Tag.Quote | Tag.Conjunction)) !== 0;
}

/** A noun with what stands before it: article, adjectives, names. No prepositions. */
function baseEndingAt(tokens: readonly Token[], last: number, floor: number): TokenRange | null {
  const end = tokens[last];
  if (!end || last < floor) return null;
  if (end.text === ")") {
    for (let i = last - 1; i > Math.max(floor, last - 9); i--) {
      if (tokens[i]!.text === "(") return baseEndingAt(tokens, i - 1, floor);
    }
    return null;
  }
  if (end.tags & Tag.Clitic) return isPossessive(end) ? baseEndingAt(tokens, last - 1, floor) : null;
  if (end.tags & Tag.Pronoun && !(end.tags & Tag.Capital && last > floor && !opensSentenceOnly(end.lower))) {
    return { from: last, to: last + 1 };
  }
  // "on the back | somebody wrote"
  if (SOMEBODY.test(end.lower)) return { from: last, to: last + 1 };
  // "the firm itself", "the two both"
  if (REFLEXIVE.test(end.lower) && last > floor) return widen(baseEndingAt(tokens, last - 1, floor), last + 1);
  if (!canEnd(tokens, last, floor)) return null;
  let from = last;
  while (from - 1 >= floor && canPrecede(tokens, from - 1, floor)) {
    from--;
    if (
      tokens[from]!.tags & (Tag.Determiner | Tag.Possessive) &&
      !(tokens[from]!.tags & Tag.Capital && !opensSentenceOnly(tokens[from]!.lower))
    )
      break;
  }
  // "Yesterday's | Gazette": what a time owns is named without it.
  if (from < last && isPossessive(tokens[from]!)) from++;
  return { from, to: last + 1 };
}

const SOMEBODY = /^(?:some|any|every|no)(?:body|one)$/;

const REFLEXIVE = /^(?:himself|herself|itself|themselves)$/;

function widen(range: TokenRange | null, to: number): TokenRange | null {
  return range && { from: range.from, to };
}

function canEnd(tokens: readonly Token[], at: number, floor: number): boolean {
  const token = tokens[at]!;
  if (token.tags & (Tag.Punctuation | NEVER_IN_PHRASE) && !isName(tokens[at]!)) {
    return (token.tags & Tag.Pronoun) !== 0;
  }
  if (isName(tokens[at]!)) return true;
  if (token.tags & Tag.Speaking) return true;
  if (token.tags & Tag.Time && token.tags & Tag.Capital) return false;
  if (token.tags & (Tag.Preposition | Tag.Possessive)) return false;
  if (token.tags & Tag.Determiner)
    return /^(?:all|both|some|many|few|several|most|others|each|another|one|this|that|these|those|either|neither|none|any)$/.test(
      token.lower,
    );
  if (token.tags & Tag.Adverb) return false;
  // "a recording said", "the wounded said"
  if (token.tags & (Tag.Past | Tag.Ing)) return at > floor && (tokens[at - 1]!.tags & Tag.Determiner) !== 0;
  if (token.tags & (Tag.VerbBase | Tag.VerbS)) {
    const before = tokens[at - 1];
    return (
      at > floor &&
      before !== undefined &&
      !(before.tags & (Tag.Pronoun | Tag.Modal | Tag.Adverb | Tag.Conjunction | Tag.Punctuation)) &&
      before.lower !== "to"
    );
  }
  return true;
}

function canPrecede(tokens: readonly Token[], at: number, floor: number): boolean {
  const token = tokens[at]!;
  const left = at > floor ? tokens[at - 1] : undefined;
  const next = tokens[at + 1]!;
  // "did not sway lawmakers", "would woo voters": a verb, though no list has it.
  if (left && token.tags === 0 && (left.tags & Tag.Modal || /^not$|n't$/.test(left.lower))) return false;
  if (token.tags & Tag.Clitic) return isPossessive(token);
  if (isPossessive(token)) return left?.lower.endsWith("s") ?? false;
  if (token.text === "&" || token.text === "-" || token.text === "/") return isNamePart(next);
  if (token.tags & (Tag.Punctuation | Tag.Quote)) return false;
  if (token.tags & Tag.Capital && token.tags & Tag.Time) return false;
  if (isName(tokens[at]!)) return true;
  if ((token.lower === "that" && at > floor) || /^(?:which|who|whom)$/.test(token.lower)) return false;
  if (token.tags & (Tag.Determiner | Tag.Possessive)) return true;
  if (token.tags & (NEVER_IN_PHRASE | Tag.Preposition)) return false;
  if (token.tags & (Tag.Past | Tag.Ing)) {
    return left === undefined
      ? false
      : ((left.tags & (Tag.Determiner | Tag.Possessive | Tag.Number)) !== 0 && left.lower !== "that") ||
          isPossessive(left) ||
          left.lower.endsWith("ly");
  }
  if (token.tags & Tag.Adverb) return left !== undefined && (left.tags & (Tag.Determiner | Tag.Possessive)) !== 0;
  if (token.tags & (Tag.VerbBase | Tag.VerbS) && !(token.tags & Tag.Speaking)) {
    // "…, *state* media said", "*lead* author and surgeon Ann Dole said"
    if (BESIDE_SPEAKER.test(token.lower) && next.tags & Tag.Speaking) return true;
    return (
      left !== undefined &&
      (left.tags === 0 ||
        (left.tags & (Tag.Determiner | Tag.Possessive | Tag.Speaking | Tag.Capital)) !== 0 ||
        isPossessive(left))
    );
  }
  return true;
}

/** Words that could be verbs, and in front of one who speaks are none. */
const BESIDE_SPEAKER = /^(?:state|lead|study|head|fellow|guest|host|star)$/;

/** A capital that is not there only because the sentence begins. */
function isName(token: Token): boolean {
  return isNamePart(token) && !(token.tags & (Tag.Time | Tag.Pronoun));
}
