import { Tag } from "../lexicon/grammar.ts";
import { isPossessive } from "../phrase/token-nature.ts";
import type { Sentence, Token } from "../reading/token.ts";
import { isPronounLike } from "./complement.ts";
import { SURE } from "./sure-verbs.ts";

/** Is a form in the past the verb of its clause? "the reported deal", "for added comfort": a participle before its noun is no report. */
export function isPastVerb(
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
  const sure = SURE.has(tokens[i]!.cue!.cue.lemma);
  const adjective = tokens[i]!.lower === "alleged";
  if (sure && !adjective ? describes(before, tokens[i + 1]) : modifies(before, tokens[i + 1])) return false;
  if (isPossessive(before)) return false;
  return tokens[i + 1]?.lower !== "by" || before.run !== null || sure;
}

/** "after repeated attempts", "some pointed advice", "20 pledged delegates": a participle in front of its noun. */
function modifies(before: Token, next: Token | undefined): boolean {
  if (before.tags & Tag.Preposition && !(before.tags & Tag.Adverb)) return true;
  return (
    isNoun(next) &&
    ((before.tags & Tag.Number) !== 0 || /^(?:some|this|that|these|those|other|another)$/.test(before.lower))
  );
}

/** "for added comfort"; in "the man she talked to said" the preposition has lost its noun. */
function describes(before: Token, next: Token | undefined): boolean {
  return /^(?:for|with|without|of|by|from|under|amid|despite)$/.test(before.lower) && isNoun(next);
}

function isNoun(next: Token | undefined): boolean {
  return next !== undefined && (next.tags === 0 || (next.tags & (Tag.Speaking | Tag.VerbBase | Tag.VerbS)) !== 0);
}

/** "a claim repeated by the ministry" · "As first reported by the Gazette" · "Asked whether …, Poe said" */
export function isReducedPassive(
  tokens: readonly Token[],
  i: number,
  before: Token | null,
  hasAuxiliary: boolean,
): boolean {
  const next = tokens[i + 1]?.lower ?? "";
  if (!hasAuxiliary && isCharged(tokens[i]!, next) && !hasGap(tokens, i)) return true;
  if (!hasAuxiliary && isAddressed(tokens[i]!, before) && !closesAside(tokens, i)) return ADDRESSED_WITH.test(next);
  // "the street, called “the Gut” by those who live there"
  if (tokens[i + 1]?.run && tokens[i + 2]?.lower === "by" && !hasAuxiliary && NAMES.test(tokens[i]!.lower)) return true;
  if (next !== "by" || !before || before.run) return false;
  if (before.lower === "as") return true;
  if (before.tags & (Tag.Pronoun | Tag.Capital | Tag.Punctuation)) return false;
  return !hasAuxiliary || (tokens[i - 1]!.tags & Tag.Adverb) !== 0;
}

/** "a clerk *accused of* fraud", "a plan *hailed as* bold": who accuses has an object, so one without is accused. */
function isCharged(token: Token, next: string): boolean {
  const { takes, with: particles } = token.cue!.cue;
  return (
    takes.includes("object") &&
    !takes.some((complement) => complement === "quote" || complement === "clause") &&
    /^(?:of|as|for|over)$/.test(next) &&
    particles.includes(next) &&
    token.lower !== "called"
  );
}

/** Tokens between "who" and the verb: "whom the city council accused of". */
const GAP_WITHIN = 4;

/** "what he called", "whom the mayor accused of": the object stands in front. */
function hasGap(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (!before || before.tags & (Tag.Pronoun | Tag.Break)) return before !== undefined && before.text !== ",";
  return tokens.slice(Math.max(0, i - GAP_WITHIN), i).some(({ lower }) => /^(?:who|whom|which|that|what)$/.test(lower));
}

const NAMES = /^(?:called|dubbed|nicknamed|termed|branded|labeled|labelled)$/;

const ADDRESSED_WITH = /^(?:about|of|with|by|if|whether|how|why|what|at|in|on|during)$/;

/** Tokens of a name and its aside: "Ann Dole, a clerk at the town hall in Kent, | asked". */
const LONGEST_ASIDE = 16;

/** “Is it safe?” Dole, of Kent, | asked on Monday: the comma closes an aside to the name behind the words in marks. */
function closesAside(tokens: readonly Token[], i: number): boolean {
  let commas = 0;
  for (let at = i - 1; at >= Math.max(0, i - LONGEST_ASIDE); at--) {
    if (tokens[at]!.run) return commas === 2;
    if (tokens[at]!.text === ",") commas++;
    else if (tokens[at]!.tags & Tag.Punctuation) return false;
  }
  return false;
}

/** "Dole, asked about the bridge, …" · "When pressed about it, …" */
function isAddressed(token: Token, before: Token | null): boolean {
  return (
    /^(?:asked|accused|charged|informed|pressed)$/.test(token.lower) &&
    (!before || before.text === "," || /^(?:when|whenever|if|once)$/.test(before.lower))
  );
}
