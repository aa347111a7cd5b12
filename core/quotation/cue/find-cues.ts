import type { Cue } from "../lexicon/cue-lexicon.ts";
import { Tag } from "../lexicon/grammar.ts";
import { isReportNoun } from "../lexicon/names.ts";
import { isPossessive, isVerbLike } from "../phrase/noun-phrase.ts";
import type { Sentence, Token } from "../reading/token.ts";
import type { CueUse } from "./cue-use.ts";

/** Verbs that are hardly ever anything but a report: no further sign is asked of them. */
const ALWAYS = new Set(
  "say tell argue insist write add acknowledge explain assert allege contend reiterate recall emphasize emphasise stress declare announce predict reply respond admit concede deny tweet testify suggest denounce condemn criticize criticise accuse complain boast vow warn joke quip".split(
    " ",
  ),
);

/** The reporting verbs and phrases of a sentence, in order. */
export function findCues(tokens: readonly Token[], sentence: Sentence): CueUse[] {
  const found: CueUse[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i]!;
    const use =
      accordingTo(tokens, i, sentence) ??
      (token.cue ? verbUse(tokens, i, sentence) : null) ??
      nounUse(tokens, i, sentence);
    if (!use) continue;
    found.push(use);
    i = Math.max(i, use.last);
  }
  return found;
}

function accordingTo(tokens: readonly Token[], i: number, { to }: Sentence): CueUse | null {
  const { lower } = tokens[i]!;
  const next = tokens[i + 1]?.lower;
  const whole = (last: number): CueUse => ({
    cue: null,
    first: i,
    head: i,
    last,
    shape: "accordingTo",
    negated: false,
  });
  if (i + 1 >= to) return null;
  if (lower === "according" && next === "to") return whole(i + 1);
  if (lower === "per" && tokens[i - 1]?.text === ",") return whole(i);
  return null;
}

/** "his promise that …", "the mayor's claim that …", "Dole's argument was that …": a noun that holds a report. */
function nounUse(tokens: readonly Token[], i: number, { from, to }: Sentence): CueUse | null {
  if (!isReportNoun(tokens[i]!.lower) || i === from) return null;
  let owner = i - 1;
  while (owner > from && owner > i - 4 && !ownsNoun(tokens[owner]!)) owner--;
  if (!ownsNoun(tokens[owner]!)) return null;
  for (let at = i + 1; at < Math.min(to, i + 5); at++) {
    const { lower, tags } = tokens[at]!;
    if (lower === "that" || (lower === "of" && tokens[at + 1]?.run))
      return { cue: null, first: owner, head: i, last: lower === "of" ? at : at - 1, shape: "noun", negated: false };
    if (!(tags & (Tag.Time | Tag.Auxiliary)) && !/^(?:on|in|last|this)$/.test(lower)) return null;
  }
  return null;
}

function ownsNoun(token: Token): boolean {
  return isPossessive(token) || /^(?:his|her|their)$/.test(token.lower);
}

function verbUse(tokens: readonly Token[], i: number, sentence: Sentence): CueUse | null {
  const { cue, form } = tokens[i]!.cue!;
  if (isInsideName(tokens, i, sentence)) return null;
  const group = verbGroup(tokens, i, sentence.from);
  const before = group.first - 1 >= sentence.from ? tokens[group.first - 1]! : null;
  const last = lastOf(tokens, i, cue, sentence.to);
  // "push" reports nothing, "push for" does.
  if (cue.takes.length === 0 && last === i) return null;
  // "adding to her lead", "contend for the cup"
  if (NOT_BEFORE[cue.lemma]?.test(tokens[i + 1]?.lower ?? "")) return null;
  const use = (shape: CueUse["shape"]): CueUse => ({
    cue,
    first: group.first,
    head: i,
    last,
    shape,
    negated: group.negated,
  });
  switch (form) {
    case "past":
    case "participle":
      if ((group.be && !group.have_) || isReducedPassive(tokens, i, before, group.first !== i)) return use("passive");
      return isPastVerb(tokens, i, before, group.first !== i, sentence) ? use("finite") : null;
    case "s":
      return isVerbS(tokens, i, before, cue, sentence) ? use("finite") : null;
    case "base":
      // "this is to say", "is term limited"
      if (group.to && before && BE.test(before.lower)) return null;
      if (group.be) return null;
      return group.to ? use("infinitive") : isBaseVerb(tokens, i, before, group, cue) ? use("finite") : null;
    case "ing":
      // "it is demanding and slow"
      if (group.be && /^(?:and|or|but|[,.])$/.test(tokens[last + 1]?.lower ?? ".")) return null;
      return isParticiple(tokens, i, before, group) ? use(group.be ? "finite" : "participle") : null;
  }
}

/** Verbs that report nothing before certain words. */
const NOT_BEFORE: Record<string, RegExp> = {
  add: /^(?:to|up|on)$/,
  contend: /^(?:for|with)$/,
  hail: /^(?:from|mostly|originally)$/,
  call: /^(?:back|in|off|up|home)$/,
  speak: /^(?:to|with|at)$/,
  read: /^(?:from|through)$/,
};

/** "United States", "Let the People Rule": a capital inside a row of capitals is part of a name, unless the verb is a plain one ("Clinton Says"). */
function isInsideName(tokens: readonly Token[], i: number, { from }: Sentence): boolean {
  const token = tokens[i]!;
  return i > from && (token.tags & Tag.Capital) !== 0 && !ALWAYS.has(token.cue!.cue.lemma);
}

interface Group {
  readonly first: number;
  readonly negated: boolean;
  readonly be: boolean;
  readonly have_: boolean;
  readonly modal: boolean;
  readonly to: boolean;
}

const BE = /^(?:am|is|are|was|were|be|been|being|isn't|aren't|wasn't|weren't|'s|'re|'m|got|get|gets|getting)$/;
const HAVE = /^(?:have|has|had|having|haven't|hasn't|hadn't|'ve)$/;

/** The verb with the auxiliaries, adverbs and "to" in front of it: "has since repeatedly | said". */
function verbGroup(tokens: readonly Token[], head: number, floor: number): Group {
  let first = head;
  const seen = { negated: false, be: false, have_: false, modal: false, to: false };
  while (first - 1 >= floor && head - first < 8) {
    const { lower, tags } = tokens[first - 1]!;
    const auxiliary =
      (tags & (Tag.Auxiliary | Tag.Modal)) !== 0 ||
      (tags & Tag.Clitic && lower !== "'s" && !isPossessive(tokens[first - 1]!));
    const isBeing = lower === "'s" && first - 2 >= floor && (tokens[first - 2]!.tags & Tag.Pronoun) !== 0;
    const adverb =
      (tags & Tag.Adverb) !== 0 &&
      !(tags & (Tag.Capital | Tag.Determiner | Tag.Preposition | Tag.Conjunction | Tag.Pronoun));
    const to = lower === "to" && first === head - countAdverbs(tokens, first, head);
    if (!auxiliary && !isBeing && !adverb && !to) break;
    if (/n't$|^not$|^never$|^cannot$/.test(lower)) seen.negated = true;
    if (BE.test(lower)) seen.be = true;
    if (HAVE.test(lower)) seen.have_ = true;
    if (tags & Tag.Modal || /^(?:do|does|did|don't|doesn't|didn't)$/.test(lower)) seen.modal = true;
    if (to) seen.to = true;
    first--;
    if (to) break;
  }
  return {
    first,
    ...seen,
    have_: seen.have_ && !tokens.slice(first, head).some((token) => token.lower === "been" || token.lower === "being"),
  };
}

function countAdverbs(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (tokens[i]!.tags & Tag.Adverb) count++;
  return count;
}

/** "the reported deal", "an announced plan", "so-called": a participle before its noun is no report. */
function isPastVerb(
  tokens: readonly Token[],
  i: number,
  before: Token | null,
  hasGroup: boolean,
  sentence: Sentence,
): boolean {
  if (hasGroup && !(tokens[i - 1]!.tags & Tag.Adverb)) return true;
  if (!before) return tokens[i + 1]?.run != null || !(tokens[i]!.tags & Tag.Capital) || i > sentence.from;
  if (before.tags & (Tag.Determiner | Tag.Possessive) && !(before.tags & Tag.Pronoun) && !isPronounLike(before))
    return false;
  if (!ALWAYS.has(tokens[i]!.cue!.cue.lemma) && modifies(before, tokens[i + 1])) return false;
  if (isPossessive(before)) return false;
  return tokens[i + 1]?.lower !== "by" || before.run !== null || ALWAYS.has(tokens[i]!.cue!.cue.lemma);
}

/** "after repeated attempts", "some pointed advice", "20 pledged delegates": a participle in front of its noun. */
function modifies(before: Token, next: Token | undefined): boolean {
  if (before.tags & Tag.Preposition && !(before.tags & Tag.Adverb)) return true;
  const noun = next !== undefined && (next.tags === 0 || (next.tags & (Tag.Speaking | Tag.VerbBase | Tag.VerbS)) !== 0);
  return (
    noun && ((before.tags & Tag.Number) !== 0 || /^(?:some|this|that|these|those|other|another)$/.test(before.lower))
  );
}

/** "a claim repeated by the ministry" */
function isReducedPassive(tokens: readonly Token[], i: number, before: Token | null, hasAuxiliary: boolean): boolean {
  // "Asked whether …, Poe said" · "Dole, asked about the bridge, …"
  if (
    (!before || before.text === "," || before.lower === "when") &&
    !hasAuxiliary &&
    /^(?:asked|accused|charged|informed|pressed)$/.test(tokens[i]!.lower)
  ) {
    return /^(?:about|of|with|by|if|whether|how|why|what)$/.test(tokens[i + 1]?.lower ?? "");
  }
  if (
    tokens[i + 1]?.lower !== "by" ||
    !before ||
    before.run ||
    before.tags & (Tag.Pronoun | Tag.Capital | Tag.Punctuation)
  )
    return false;
  return !hasAuxiliary || (tokens[i - 1]!.tags & Tag.Adverb) !== 0;
}

function isPronounLike(token: Token): boolean {
  return /^(?:both|all|some|many|few|several|one|other|others|each|another|most|this|that|these|those)$/.test(
    token.lower,
  );
}

/** "reports", "claims", "calls" are nouns as often as verbs; "says" never is. */
function isVerbS(tokens: readonly Token[], i: number, before: Token | null, cue: Cue, sentence: Sentence): boolean {
  const next = tokens[i + 1];
  if (ALWAYS.has(cue.lemma))
    return (
      !before || !(before.tags & (Tag.Determiner | Tag.Possessive)) || isPronounLike(before) || !/s$/.test(cue.lemma)
    );
  if (!before) return false;
  if (
    before.tags & (Tag.Determiner | Tag.Possessive | Tag.Preposition | Tag.Conjunction | Tag.Number) &&
    !(before.tags & Tag.Pronoun) &&
    !/^(?:and|but|that)$/.test(before.lower)
  )
    return false;
  if (isPossessive(before)) return false;
  if (before.tags & Tag.Pronoun || before.run) return true;
  if (!next || i + 1 >= sentence.to) return false;
  if (next.tags & Tag.Past && !(next.tags & Tag.Auxiliary)) return false;
  if (before.text === ",") return next.lower === "that" || next.run !== null;
  if (before.tags & Tag.Adverb) return startsComplement(next, cue);
  if (before.tags & (Tag.Capital | Tag.Speaking) || before.text === ")")
    return startsComplement(next, cue) || next.text === ".";
  return /^(?:that|:)$/.test(next.lower) || next.run !== null;
}

/** What begins the thing said: marks, "that", a pronoun, an article, a name, the preposition the verb takes. */
function startsComplement(next: Token, cue: Cue): boolean {
  if (
    next.run ||
    next.text === ":" ||
    next.lower === "that" ||
    next.lower === "how" ||
    next.lower === "why" ||
    next.lower === "whether"
  )
    return true;
  if (cue.with.includes(next.lower)) return true;
  if (next.tags & Tag.Preposition) return false;
  return (
    (next.tags & (Tag.Determiner | Tag.Possessive | Tag.Pronoun | Tag.ObjectPronoun | Tag.Capital)) !== 0 ||
    (cue.takes.includes("clause") && !(next.tags & (Tag.Punctuation | Tag.Auxiliary | Tag.Modal | Tag.Conjunction)))
  );
}

/** A base form is a verb after "to", a modal, do, a pronoun, or a plural that can speak. */
function isBaseVerb(tokens: readonly Token[], i: number, before: Token | null, group: Group, cue: Cue): boolean {
  if (group.modal) return true;
  if (!before) return false;
  const sure = ALWAYS.has(cue.lemma);
  if (before.tags & Tag.Pronoun && !(before.tags & Tag.ObjectPronoun) && !isVerbLike(before)) return true;
  if (before.tags & (Tag.Determiner | Tag.Possessive | Tag.Preposition)) return sure && isPronounLike(before);
  if (isPossessive(before)) return false;
  const plural =
    /s$|^(?:people|men|women|police|media)$/.test(before.lower) && (before.tags & (Tag.Speaking | Tag.Capital)) !== 0;
  if (sure)
    return (
      plural ||
      before.lower === "and" ||
      before.text === "," ||
      /s$/.test(before.lower) ||
      /^(?:percent|surveyed|majority|half|who)$/.test(before.lower) ||
      (before.tags & (Tag.Speaking | Tag.Capital | Tag.Number)) !== 0
    );
  const next = tokens[i + 1];
  return plural && next !== undefined && startsComplement(next, cue);
}

/** "…, saying", "by saying", "is saying", "a source saying"; not "the warning", "a stunning finding". */
function isParticiple(tokens: readonly Token[], i: number, before: Token | null, group: Group): boolean {
  if (group.be) return true;
  if (!before) return tokens[i + 1] !== undefined && !(tokens[i + 1]!.tags & Tag.Auxiliary);
  if (before.tags & (Tag.Determiner | Tag.Possessive) || isPossessive(before)) return false;
  if (before.text === "," || /^(?:[–—―]|--+|;|\()$/.test(before.text) || before.run) return true;
  if (before.tags & (Tag.Preposition | Tag.Subordinator | Tag.Conjunction | Tag.Past | Tag.VerbS)) return true;
  return (before.tags & (Tag.Speaking | Tag.Capital | Tag.Pronoun | Tag.ObjectPronoun)) !== 0 || before.tags === 0;
}

/** The verb with its particle: "pointed out", "called for". */
function lastOf(tokens: readonly Token[], i: number, cue: Cue, to: number): number {
  for (let at = i + 1; at < Math.min(to, i + 3); at++) {
    const { lower, tags } = tokens[at]!;
    if (cue.with.includes(lower)) return at;
    if (!(tags & Tag.Adverb) || !lower.endsWith("ly")) return i;
  }
  return i;
}
