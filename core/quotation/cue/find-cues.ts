import type { Cue } from "../lexicon/cue-lexicon.ts";
import { Tag } from "../lexicon/grammar.ts";
import type { Sentence, Token } from "../reading/token.ts";
import type { CueUse } from "./cue-use.ts";
import { nounCue } from "./noun-cue.ts";
import { BE, verbGroup } from "./verb-group.ts";
import { ALWAYS, isBaseVerb, isParticiple, isPastVerb, isReducedPassive, isVerbS } from "./verb-or-noun.ts";

/** The reporting verbs and phrases of a sentence, in order. */
export function findCues(tokens: readonly Token[], sentence: Sentence): CueUse[] {
  const found: CueUse[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i]!;
    const use =
      accordingTo(tokens, i, sentence) ??
      (token.cue ? verbUse(tokens, i, sentence) : null) ??
      nounCue(tokens, i, sentence);
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
      if ((group.be && !group.have) || isReducedPassive(tokens, i, before, group.first !== i)) return use("passive");
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

/** The verb with its particle: "pointed out", "called for". */
function lastOf(tokens: readonly Token[], i: number, cue: Cue, to: number): number {
  for (let at = i + 1; at < Math.min(to, i + 3); at++) {
    const { lower, tags } = tokens[at]!;
    if (cue.with.includes(lower)) return at;
    if (!(tags & Tag.Adverb) || !lower.endsWith("ly")) return i;
  }
  return i;
}
