import { Tag } from "../lexicon/grammar.ts";
import { isDocumentNoun } from "../lexicon/names.ts";
import type { Token, TokenRange } from "../reading/token.ts";
import { BEHIND_NOUN, LONGEST_PHRASE, MADE_KNOWN, NEVER_IN_PHRASE, SERVES, TIES } from "./ties.ts";
import { isNamePart, isPossessive } from "./token-nature.ts";

/**
 * The noun phrase that begins with token `first`, or null; for "said Ann Smith", "according to a person close to the talks".
 */
export function nounPhraseStartingAt(tokens: readonly Token[], first: number, ceiling: number): TokenRange | null {
  const highest = Math.min(ceiling, first + LONGEST_PHRASE);
  const head = tokens[first];
  if (!head || first >= highest) return null;
  if (
    head.tags & (Tag.Pronoun | Tag.ObjectPronoun) &&
    !(head.tags & Tag.Determiner) &&
    !(head.lower === "her" && isOwned(tokens[first + 1]))
  )
    return { from: first, to: first + 1 };
  const base = baseStartingAt(tokens, first, highest);
  if (base === null) return null;
  let to = base;
  for (;;) {
    const at = nextTie(tokens, to, highest);
    const next = at === null ? null : baseStartingAt(tokens, at, highest);
    if (next === null) break;
    to = next;
  }
  return { from: first, to };
}

/** "said retired general Ann Dole", "said certified financial planner Ann Dole": a participle in front of its noun. */
function isNounNext(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (next < at + LONGEST_TRADE && tokens[next]?.tags === 0) next++;
  const noun = tokens[next];
  return noun !== undefined && (isNamePart(noun) || (noun.tags & Tag.Speaking) !== 0);
}

/** Tokens of "certified financial planner" before a name. */
const LONGEST_TRADE = 3;

/** "her husband", not "told her that": what follows is hers. */
function isOwned(next: Token | undefined): boolean {
  return (
    next !== undefined &&
    !(
      next.tags &
      (Tag.Punctuation |
        Tag.Preposition |
        Tag.Subordinator |
        Tag.Pronoun |
        Tag.Auxiliary |
        Tag.Modal |
        Tag.Determiner |
        Tag.Quote)
    )
  );
}

/** Where the phrase that is tied or joined behind token `to` begins, or null. */
function nextTie(tokens: readonly Token[], to: number, ceiling: number): number | null {
  const tie = tokens[to];
  const after = tokens[to + 1];
  const last = tokens[to - 1]!;
  if (!tie || !after || to + 1 >= ceiling) return null;
  if (BEHIND_NOUN.test(tie.lower) && !isNamePart(last)) return after.tags & Tag.Preposition ? to + 2 : null;
  // "data compiled | by the agency"
  if (MADE_KNOWN.test(tie.lower) && after.lower === "by" && !isNamePart(last)) return to + 2;
  if (/^(?:and|&)$/.test(tie.lower)) return isNamePart(last) && isNamePart(after) ? to + 1 : null;
  if (tie.lower === "to") return SERVES.test(last.lower) ? to + 1 : null;
  if (tie.lower === "by") return isDocumentNoun(last.lower) ? to + 1 : null;
  if (!TIES.has(tie.lower) || isNamePart(tie) || isTime(after)) return null;
  return tie.lower === "of" || tie.lower === "for" || !isNamePart(last) ? to + 1 : null;
}

function isTime(token: Token): boolean {
  return (token.tags & Tag.Time) !== 0;
}

/** A noun with what stands before it. Its end, or null. */
function baseStartingAt(tokens: readonly Token[], first: number, ceiling: number): number | null {
  let to = first;
  let nouns = 0;
  for (; to < Math.min(ceiling, tokens.length); to++) {
    const part = partOf(tokens, to, { first, nouns, ceiling });
    if (part === "end") break;
    if (part === "noun") nouns++;
  }
  while (to > first && tokens[to - 1]!.text === "&") to--;
  if (nouns > 0) return to;
  const only = tokens[first]!;
  return to > first && only.tags & Tag.Determiner && !/^(?:a|an|the|every|such)$/.test(only.lower) ? first + 1 : null;
}

/** How far a phrase has come. */
interface Progress {
  readonly first: number;
  readonly nouns: number;
  readonly ceiling: number;
}

/** What a token adds to the phrase that has come so far: a noun, something around nouns, or its end. */
function partOf(tokens: readonly Token[], at: number, { first, nouns, ceiling }: Progress): "noun" | "around" | "end" {
  const token = tokens[at]!;
  const opens = at === first;
  const behindName = nouns > 0 && isNamePart(tokens[at - 1]!) && !isWire(tokens, at);
  if (isNamePart(token) && !(token.tags & Tag.Time)) return "noun";
  if (isPossessive(token)) return opens || !owns(tokens, at, ceiling) ? "end" : "around";
  if (token.text === "&") return "around";
  if (isMonthOf(tokens, at, first) || joinsAdjective(tokens, at)) return "around";
  const foreign = Tag.Punctuation | Tag.Clitic | Tag.Quote | Tag.Time | NEVER_IN_PHRASE | Tag.Preposition;
  if (token.tags & foreign && token.lower !== "her") return "end";
  if (token.tags & (Tag.Determiner | Tag.Possessive)) return nouns > 0 ? "end" : "around";
  if (token.tags & Tag.Speaking) return "noun";
  // "told the agency | four villages were hit"
  if (token.tags & Tag.Number && nouns > 0 && /^\p{Ll}/u.test(token.text)) return "end";
  // "the paper's recently named editor"
  if (token.tags & Tag.Adverb && nouns > 0 && isPossessive(tokens[at - 1]!) && isNamedNext(tokens, at + 1))
    return "around";
  if (token.tags & Tag.Past && !opens && tokens[at - 1]!.tags & Tag.Adverb && isPossessive(tokens[at - 2] ?? token))
    return "around";
  if (token.tags & Tag.Adverb) return nouns > 0 || opens ? "end" : "around";
  if (token.tags & Tag.Past) return nouns > 0 || (opens && !isNounNext(tokens, at)) ? "end" : "around";
  if (token.tags & (Tag.VerbBase | Tag.VerbS | Tag.Ing)) {
    const noun = opens ? isTied(tokens, at) : !behindName && !(nouns > 0 && token.cue && !NOUN_ING.test(token.lower));
    return noun ? "noun" : "end";
  }
  // After a name a lower-case word begins something else, "said Smith outside", unless it is what somebody named is there.
  return behindName && !isTradeOf(tokens, at) ? "end" : "noun";
}

/** "a *June* report", "the *Monday* briefing": a time between an article and its noun. */
function isMonthOf(tokens: readonly Token[], at: number, first: number): boolean {
  const { tags } = tokens[at]!;
  if (at !== first + 1 || !(tags & Tag.Time) || !(tags & Tag.Capital) || !(tokens[first]!.tags & Tag.Determiner))
    return false;
  const noun = tokens[at + 1];
  return noun !== undefined && /^\p{Ll}/u.test(noun.text) && (noun.tags === 0 || (noun.tags & Tag.Speaking) !== 0);
}

/** "the current *and* former officials": two adjectives before one noun. */
function joinsAdjective(tokens: readonly Token[], at: number): boolean {
  const [left, right, noun] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (!left || !right || !noun || !/^(?:and|or)$/.test(tokens[at]!.lower)) return false;
  const person = noun.tags & Tag.Speaking || (right.tags & Tag.Number && (tokens[at + 3]?.tags ?? 0) & Tag.Speaking);
  return (
    Boolean(person) &&
    STANDING.test(left.lower) &&
    !(right.tags & (Tag.Determiner | Tag.Possessive) && !(right.tags & Tag.Number))
  );
}

const STANDING =
  /^(?:current|former|serving|retired|past|present|senior|junior|local|national|federal|state|foreign|domestic|military|civilian)$/;

/** "recently | named editor" */
function isNamedNext(tokens: readonly Token[], at: number): boolean {
  return ((tokens[at]?.tags ?? 0) & Tag.Past) !== 0 && ((tokens[at + 1]?.tags ?? 0) & Tag.Speaking) !== 0;
}

/** "said Alder Clinic | heart surgeon Ines Roth": plain nouns between the house and the name, or a noun for one who speaks. */
function isTradeOf(tokens: readonly Token[], at: number): boolean {
  let next = at;
  while (next < at + LONGEST_TRADE && tokens[next]?.tags === 0) next++;
  const end = tokens[next];
  if (next === at || !end) return false;
  return (end.tags & Tag.Speaking) !== 0 || (isNamePart(end) && !(end.tags & Tag.Time));
}

/** "the Interfax *news agency*", "the Gazette *newspaper*" */
function isWire(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  return lower === "news"
    ? tokens[at + 1]?.lower === "agency"
    : /^(?:agency|newspaper|daily|magazine|website|broadcaster)$/.test(lower);
}

/** "a congressional *hearing*", "the court *ruling*": nouns, behind another word. */
const NOUN_ING = /^(?:hearing|briefing|warning|ruling|finding|reading|understanding|learning|counsel)$/;

/** "Dole's lawyer", "the builders' guild": the owner of what follows. A bare mark behind "s" may close something else. */
function owns(tokens: readonly Token[], at: number, ceiling: number): boolean {
  if (tokens[at]!.tags & Tag.Clitic) return true;
  return tokens[at - 1]!.lower.endsWith("s") && at + 1 < ceiling && isOwned(tokens[at + 1]);
}

/** "the secretary of state": behind a tie a base form is a noun. */
function isTied(tokens: readonly Token[], at: number): boolean {
  const tie = tokens[at - 1];
  return tie !== undefined && TIES.has(tie.lower) && (tokens[at]!.tags & Tag.VerbBase) !== 0;
}
