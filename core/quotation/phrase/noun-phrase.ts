import { opensSentenceOnly, Tag } from "../lexicon/grammar.ts";
import { isDocumentNoun } from "../lexicon/names.ts";
import type { Token, TokenRange } from "../reading/token.ts";

/** Longest noun phrase looked for, in tokens: beyond it a name is no longer what the reader would call one. */
const LONGEST = 40;

const NEVER_IN_NAME_PHRASE =
  Tag.Quote | Tag.Auxiliary | Tag.Modal | Tag.Subordinator | Tag.Conjunction | Tag.Pronoun | Tag.ObjectPronoun;

/** Prepositions that tie a second noun to a speaker's: a spokesman *for* the ministry, the head *of* the agency. */
const TIES = new Set("of for from at in with behind near within against about under inside on".split(" "));

/** Nouns that "to" ties to whom they serve. */
const SERVES =
  /^(?:adviser|advisers|advisor|advisors|aide|aides|ambassador|ambassadors|envoy|envoys|secretary|assistant|delegate|liaison|counsel|representative|deputy|close)$/;

/** "a source close to the talks", "people familiar with the plan": an adjective behind its noun. */
const BEHIND_NOUN =
  /^(?:close|familiar|briefed|involved|connected|loyal|opposed|aligned|based|knowledgeable|present|acquainted|privy|sympathetic)$/;

/**
 * The noun phrase that ends with token `last`, or null. `floor` is the first token it may reach.
 *
 *     … a senior official at the defence ministry | said      → "a senior official at the defence ministry"
 *     … Paul Ryan (R-Wis.) | said                             → "Paul Ryan (R-Wis.)"
 */
export function nounPhraseEndingAt(tokens: readonly Token[], last: number, floor: number): TokenRange | null {
  const lowest = Math.max(floor, last - LONGEST);
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
  const tie = TIES.has(preposition.lower) || (preposition.lower === "to" && SERVES.test(head.lower));
  if (BEHIND_NOUN.test(head.lower) && /^(?:to|with|on|in|by|at)$/.test(preposition.lower))
    return baseEndingAt(tokens, from - 3, floor)?.from ?? null;
  if (!tie) return null;
  if (isVerbLike(head) && !isNamePart(head)) return null;
  if (head.tags & (Tag.Pronoun | Tag.ObjectPronoun) && head.tags & Tag.Determiner) return from - 2;
  if (preposition.lower === "in" && head.tags & Tag.Time) return null;
  return baseEndingAt(tokens, from - 2, floor)?.from ?? null;
}

/** "Murkowski" ← "Collins and": names and people joined by "and". */
function joinedBefore(tokens: readonly Token[], from: number, floor: number): number | null {
  if (from - 2 < floor || !/^(?:and|&|or)$/.test(tokens[from - 1]!.lower)) return null;
  if (!isNamePart(tokens[from - 2]!) && !(tokens[from - 2]!.tags & Tag.Speaking)) return null;
  const other = baseEndingAt(tokens, from - 2, floor);
  if (!other) return null;
  // "met Collins and Murkowski said": an object is not joined to the next clause's subject.
  const before = tokens[other.from - 1];
  return other.from - 1 >= floor && before && isVerbLike(before) && !(before.tags & Tag.Capital) ? null : other.from;
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
  return { from, to: last + 1 };
}

const REFLEXIVE = /^(?:himself|herself|itself|themselves)$/;

function widen(range: TokenRange | null, to: number): TokenRange | null {
  return range && { from: range.from, to };
}

function canEnd(tokens: readonly Token[], at: number, floor: number): boolean {
  const token = tokens[at]!;
  if (token.tags & (Tag.Punctuation | NEVER_IN_NAME_PHRASE) && !isName(tokens, at, floor)) {
    return (token.tags & Tag.Pronoun) !== 0;
  }
  if (isName(tokens, at, floor)) return true;
  if (token.tags & Tag.Speaking) return true;
  if (token.tags & Tag.Time && token.tags & Tag.Capital) return false;
  if (token.tags & (Tag.Preposition | Tag.Possessive)) return false;
  if (token.tags & Tag.Determiner)
    return /^(?:all|both|some|many|few|several|most|others|each|another|one|this|that|these|those|either|neither|none|any)$/.test(
      token.lower,
    );
  if (token.tags & (Tag.Adverb | Tag.Ing)) return false;
  if (token.tags & Tag.Past) return at > floor && (tokens[at - 1]!.tags & Tag.Determiner) !== 0;
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
  if (token.tags & Tag.Clitic) return isPossessive(token);
  if (isPossessive(token)) return left?.lower.endsWith("s") ?? false;
  if (token.text === "&" || token.text === "-" || token.text === "/") return isNamePart(next);
  if (token.tags & (Tag.Punctuation | Tag.Quote)) return false;
  if (token.tags & Tag.Capital && token.tags & Tag.Time) return false;
  if (isName(tokens, at, floor)) return true;
  if (token.lower === "that" && at > floor) return false;
  if (token.tags & (Tag.Determiner | Tag.Possessive)) return true;
  if (token.tags & (NEVER_IN_NAME_PHRASE | Tag.Preposition)) return false;
  if (token.tags & (Tag.Past | Tag.Ing)) {
    return left === undefined
      ? false
      : (left.tags & (Tag.Determiner | Tag.Possessive)) !== 0 || isPossessive(left) || left.lower.endsWith("ly");
  }
  if (token.tags & Tag.Adverb) return left !== undefined && (left.tags & (Tag.Determiner | Tag.Possessive)) !== 0;
  if (token.tags & (Tag.VerbBase | Tag.VerbS) && !(token.tags & Tag.Speaking)) {
    return (
      left !== undefined &&
      (left.tags === 0 ||
        (left.tags & (Tag.Determiner | Tag.Possessive | Tag.Speaking | Tag.Capital)) !== 0 ||
        isPossessive(left))
    );
  }
  return true;
}

/** A capital that is not there only because the sentence begins. */
function isName(tokens: readonly Token[], at: number, _floor: number): boolean {
  const token = tokens[at]!;
  return (
    (token.tags & Tag.Capital) !== 0 && !opensSentenceOnly(token.lower) && !(token.tags & (Tag.Time | Tag.Pronoun))
  );
}

export function isNamePart(token: Token): boolean {
  return (token.tags & Tag.Capital) !== 0 && !opensSentenceOnly(token.lower);
}

/** A token that is more likely a verb than a noun where it stands alone. */
export function isVerbLike(token: Token): boolean {
  if (token.tags & Tag.Capital && !opensSentenceOnly(token.lower)) return false;
  return (
    (token.tags & (Tag.Past | Tag.Auxiliary | Tag.Modal | Tag.Ing)) !== 0 ||
    ((token.tags & (Tag.VerbBase | Tag.VerbS)) !== 0 && !(token.tags & Tag.Speaking))
  );
}

/** A name, a pronoun, or a noun for one who speaks. */
export function canSpeak(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return tokens.slice(from, to).some((token, i) => {
    const name =
      (token.tags & Tag.Capital) !== 0 && !(i === 0 && opensSentenceOnly(token.lower) && !(token.tags & Tag.Pronoun));
    return name || (token.tags & (Tag.Pronoun | Tag.Speaking)) !== 0;
  });
}

export function isPossessive(token: Token): boolean {
  return token.lower === "'s" || token.text === "’" || token.text === "'";
}

/**
 * The noun phrase that begins with token `first`, or null; for "said Ann Smith", "according to a person close to the talks".
 */
export function nounPhraseStartingAt(tokens: readonly Token[], first: number, ceiling: number): TokenRange | null {
  const highest = Math.min(ceiling, first + LONGEST);
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

/** "said retired general Ann Dole": a participle in front of its noun. */
function isNounNext(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && (isNamePart(next) || (next.tags & Tag.Speaking) !== 0);
}

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
  if (/^(?:and|&)$/.test(tie.lower)) return isNamePart(last) && isNamePart(after) ? to + 1 : null;
  if (tie.lower === "to") return SERVES.test(last.lower) ? to + 1 : null;
  if (tie.lower === "by") return isDocumentNoun(last.lower) ? to + 1 : null;
  if (!TIES.has(tie.lower) || isNamePart(tie) || isTime(after)) return null;
  return tie.lower === "of" || tie.lower === "for" || !isNamePart(last) ? to + 1 : null;
}

function isTime(token: Token): boolean {
  return (token.tags & Tag.Time) !== 0;
}

function baseStartingAt(tokens: readonly Token[], first: number, ceiling: number): number | null {
  let to = first;
  let nouns = 0;
  while (to < ceiling) {
    const token = tokens[to]!;
    const name = isNamePart(token) && !(token.tags & Tag.Time);
    if (name) nouns++;
    else if (token.tags & Tag.Clitic) {
      if (!isPossessive(token) || to === first) break;
    } else if (
      isPossessive(token) &&
      to > first &&
      tokens[to - 1]!.lower.endsWith("s") &&
      to + 1 < ceiling &&
      isOwned(tokens[to + 1])
    ) {
      // "the builders' guild"
    } else if (token.text === "&") {
      // "Johnson & Johnson"
    } else if (
      token.tags & (Tag.Punctuation | Tag.Quote | Tag.Time | NEVER_IN_NAME_PHRASE | Tag.Preposition) &&
      token.lower !== "her"
    )
      break;
    else if (token.tags & (Tag.Determiner | Tag.Possessive)) {
      if (nouns > 0) break;
    } else if (token.tags & Tag.Adverb && !(token.tags & Tag.Determiner)) {
      if (nouns > 0 || to === first) break;
    } else if (token.tags & Tag.Past && !(token.tags & Tag.Speaking)) {
      if (nouns > 0 || (to === first && !isNounNext(tokens, to))) break;
    } else if (token.tags & (Tag.VerbBase | Tag.VerbS | Tag.Ing) && !(token.tags & Tag.Speaking)) {
      if (
        to === first &&
        !(
          token.tags & Tag.VerbBase &&
          tokens[to - 1] &&
          TIES.has(tokens[to - 1]!.lower) &&
          tokens[to - 1]!.lower !== "to"
        )
      )
        break;
      if (nouns > 0 && (isNamePart(tokens[to - 1]!) || token.cue)) break;
      nouns++;
    } else {
      // After a name a lower-case word begins something else: "said Smith outside".
      if (nouns > 0 && isNamePart(tokens[to - 1]!) && !(token.tags & Tag.Speaking)) break;
      nouns++;
    }
    to++;
  }
  while (to > first && tokens[to - 1]!.text === "&") to--;
  if (
    to > first &&
    tokens[to - 1]!.tags & Tag.Clitic &&
    isPossessive(tokens[to - 1]!) &&
    tokens[to - 1]!.lower !== "'s"
  )
    to--;
  if (nouns === 0) {
    const only = tokens[first]!;
    return to > first && only.tags & Tag.Determiner && !/^(?:a|an|the|every|such)$/.test(only.lower) ? first + 1 : null;
  }
  return to;
}
