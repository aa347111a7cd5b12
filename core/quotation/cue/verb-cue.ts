import type { Cue } from "../lexicon/cue-lexicon.ts";
import { Tag } from "../lexicon/grammar.ts";
import type { Sentence, Token } from "../reading/token.ts";
import type { CueUse } from "./cue-use.ts";
import { leftUnsaid } from "./left-unsaid.ts";
import { isMadeKnown } from "./made-known.ts";
import { isParticiple } from "./participle.ts";
import { isPastVerb, isReducedPassive } from "./past-verb.ts";
import { isBaseVerb, isVerbS } from "./present-verb.ts";
import { SURE } from "./sure-verbs.ts";
import { BE, type VerbGroup, verbGroup } from "./verb-group.ts";

/** The reporting verb at token `i` with its group and particle, or null when the word is no verb or reports nothing here. */
export function verbCue(tokens: readonly Token[], i: number, sentence: Sentence): CueUse | null {
  const { cue } = tokens[i]!.cue!;
  if (isInsideName(tokens, i, sentence)) return null;
  const group = verbGroup(tokens, i, sentence.from);
  if (!isMadeKnown(tokens, cue.lemma, group)) return null;
  const last = lastOf(tokens, i, cue, sentence.to);
  // "push" and "make" report nothing, "push for" and "make clear" do.
  if ((cue.takes.length === 0 || NEEDS_PARTICLE.test(cue.lemma)) && last === i) return null;
  // “…,” he went on. · "The show went on without him"
  if (cue.lemma === "go" && !goesOnSpeaking(tokens, i, last + 1, sentence)) return null;
  // "adding to her lead", "contend for the cup", "boasts a lead"
  if (NOT_BEFORE[cue.lemma]?.test(tokens[i + 1]?.lower ?? "")) return null;
  const shape = shapeOf(tokens, i, sentence, group, last);
  return shape && { cue, first: group.first, head: i, last, shape, negated: leftUnsaid(tokens, group, sentence.from) };
}

function shapeOf(
  tokens: readonly Token[],
  i: number,
  sentence: Sentence,
  group: VerbGroup,
  last: number,
): CueUse["shape"] | null {
  const { cue, form } = tokens[i]!.cue!;
  const before = group.first - 1 >= sentence.from ? tokens[group.first - 1]! : null;
  const grouped = group.first !== i;
  switch (form) {
    case "past":
    case "participle":
      if ((group.be && !group.have) || isReducedPassive(tokens, i, before, grouped)) return "passive";
      return isPastVerb(tokens, i, before, grouped, sentence) ? "finite" : null;
    case "s":
      // "there were reports that"
      if (group.be || group.have || group.modal) return null;
      return isVerbS(tokens, i, before, cue, sentence) ? "finite" : null;
    case "base":
      // "this is to say", "is term limited"
      if (group.be || (group.to && before && BE.test(before.lower))) return null;
      if (group.to) return before && OF_EASE.test(before.lower) ? null : "infinitive";
      return isBaseVerb(tokens, i, before, group, cue) ? "finite" : null;
    case "ing":
      // "it is demanding and slow"
      if (group.be && /^(?:and|or|but|[,.])$/.test(tokens[last + 1]?.lower ?? ".")) return null;
      if (!isParticiple(tokens, i, before, group)) return null;
      return group.be ? "finite" : "participle";
  }
}

/** Tokens of a name between words in marks and "went on". */
const SPEAKER_WITHIN = 8;

function goesOnSpeaking(tokens: readonly Token[], verb: number, next: number, { from }: Sentence): boolean {
  if (!/^(?:goes|went)$/.test(tokens[verb]!.lower)) return false;
  const stop = tokens[next]?.text ?? ".";
  return (
    stop === ":" ||
    (/^[,.]$/.test(stop) && tokens.slice(Math.max(from, verb - SPEAKER_WITHIN), verb).some(({ run }) => run))
  );
}

/** "make clear", "go on", "weigh in": without its particle such a verb reports nothing. */
const NEEDS_PARTICLE = /^(?:make|go|weigh)$/;

/** "hard to say", "too close to call", "easy to predict": nobody says it. */
const OF_EASE =
  /^(?:hard|difficult|easy|easier|harder|impossible|possible|tough|tempting|close|early|premature|fair|safe)$/;

/** Verbs that report nothing before certain words. */
const NOT_BEFORE: Record<string, RegExp> = {
  add: /^(?:to|up|on)$/,
  boast: /^(?:an?|the|such|more|nearly|over|some|its|\d.*)$/,
  contend: /^(?:for|with)$/,
  estimate: /^at$/,
  hail: /^(?:from|mostly|originally)$/,
  call: /^(?:back|in|off|up|home)$/,
  speak: /^(?:to|with|at)$/,
  plead: /^(?:guilty|not|no)$/,
  read: /^(?:from|through)$/,
};

/** "United States", "Let the People Rule": a capital inside a row of capitals is part of a name, unless the verb is a plain one ("Clinton Says"). */
function isInsideName(tokens: readonly Token[], i: number, { from }: Sentence): boolean {
  const token = tokens[i]!;
  return i > from && (token.tags & Tag.Capital) !== 0 && !SURE.has(token.cue!.cue.lemma);
}

/** The verb with its particle: "pointed out", "called for", "spoke out against", "lashed out at". */
function lastOf(tokens: readonly Token[], i: number, cue: Cue, to: number): number {
  for (let at = i + 1; at < Math.min(to, i + 4); at++) {
    const { lower, tags } = tokens[at]!;
    // "made *it* clear"
    if (cue.lemma === "make" && /^(?:it|very|quite)$/.test(lower)) continue;
    // "argued for *decades* that"
    if ((tokens[at + 1]?.tags ?? 0) & Tag.Time) return i;
    if (cue.with.includes(lower)) return lower === "out" ? secondParticle(tokens, at, cue, to) : at;
    if (!(tags & Tag.Adverb) || !lower.endsWith("ly")) return i;
  }
  return i;
}

function secondParticle(tokens: readonly Token[], first: number, cue: Cue, to: number): number {
  for (let at = first + 1; at < Math.min(to, first + 3); at++) {
    const { lower } = tokens[at]!;
    if (/^(?:about|against|at|for)$/.test(lower) && (cue.with.includes(lower) || lower === "at")) return at;
    if (!lower.endsWith("ly")) return first;
  }
  return first;
}
