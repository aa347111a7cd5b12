import type { Judgement } from "../../model.ts";
import { isStockPhrase } from "../language/stock-phrases.ts";
import type { Known, Side } from "../side.ts";
import { claimChance } from "./claim/same-claim.ts";
import { type Comparison, compare, isPlain } from "./comparison.ts";
import { confidence } from "./confidence/confidence.ts";
import { alteredWords } from "./contradicts/altered-words.ts";
import { cutCondition } from "./contradicts/cut-condition.ts";
import { denial } from "./contradicts/denial.ts";
import { throughDenyingCue } from "./contradicts/denying-cue.ts";
import { differentSpeaker } from "./contradicts/different-speaker.ts";
import { doubt } from "./contradicts/doubt.ts";
import { narrowedFragment } from "./contradicts/narrowed-fragment.ts";
import { negation } from "./contradicts/negation.ts";
import { negationAbroad } from "./contradicts/negation-abroad.ts";
import { numberConflict } from "./contradicts/numbers/number-conflict.ts";
import { quotedParaphrase } from "./contradicts/quoted-paraphrase.ts";
import { turnedFragment } from "./contradicts/turned-fragment.ts";
import { benignVariation } from "./corroborates/benign-variation.ts";
import { paraphrase, translationVariant } from "./corroborates/paraphrase.ts";
import { sameWords } from "./corroborates/same-words.ts";
import { truncated } from "./corroborates/truncated.ts";
import { innerVoice } from "./editorializes/inner-voice.ts";
import { loadedAttribution, loadedRetelling } from "./editorializes/loaded-attribution.ts";
import { loadedFraming } from "./editorializes/loaded-framing.ts";
import { scareQuote, scareQuoteOfPlainWords } from "./editorializes/scare-quote.ts";
import { unattributedVoice } from "./editorializes/unattributed-voice.ts";
import { areInEnglish } from "./in-english.ts";
import { isWhoOnly } from "./utterance/name-only.ts";

/** One label, one file: the label where its evidence is there, else null. */
export type Rule = (pair: Comparison) => Judgement | null;

/**
 * For two reports of one utterance. In order; the first that finds its evidence decides. What speaks against a plain
 * "also reports it" comes first, the most certain evidence before the weaker.
 */
const UTTERANCE_RULES: readonly Rule[] = [
  differentSpeaker,
  negationAbroad,
  numberConflict,
  alteredWords,
  negation,
  turnedFragment,
  cutCondition,
  narrowedFragment,
  quotedParaphrase,
  scareQuote,
  scareQuoteOfPlainWords,
  loadedAttribution,
  unattributedVoice,
  loadedFraming,
  sameWords,
  truncated,
  benignVariation,
];

/** For two passages that may state one claim in other words. */
const CLAIM_RULES: readonly Rule[] = [
  denial,
  negation,
  numberConflict,
  narrowedFragment,
  doubt,
  scareQuoteOfPlainWords,
  innerVoice,
  loadedRetelling,
  translationVariant,
  paraphrase,
];

/** For two plain sentences that share most of their words. */
const PLAIN_RULES: readonly Rule[] = [denial, numberConflict, alteredWords, negation, sameWords, paraphrase];

/** Those that compare words letter by letter, or know other languages. All others know what English words mean, and how English writes numbers. */
const IN_ANY_LANGUAGE: ReadonlySet<Rule> = new Set([negationAbroad, sameWords, truncated, benignVariation]);

/** How sure a rule must be before a match is shown to a reader unasked. `relate` answers below it too: there a person asked about the pair. */
const WORTH_SHOWING = 0.6;

/**
 * How another report stands to this passage. First whether the two report one utterance at all (`compare`); then the
 * rules. A pair that is not linked has stance null, and as `score` the chance that it should have been.
 */
export function judge(here: Side, there: Side, known: Known = {}): Judgement {
  const pair = compare(here, there, known);
  const judgement = judgeByRules(pair);
  if (judgement) return { ...judgement, score: confidence(judgement, pair) };
  return { stance: null, subtype: null, score: unlinkedScore(pair), why: [] };
}

/** What a pair is to a reader who did not ask about it; null for all that is not worth showing. */
export interface TwoLooks {
  /**
   * At a glance, for a reader who waits: comment around the passages, which is what costs most, is looked for only where nothing
   * else links the two, and the score is the rule's own.
   */
  readonly atFirst: Judgement | null;
  /** As `judge` would say it. */
  readonly whole: () => Judgement | null;
}

/** As `judge`, for what is shown unasked, at a fraction of the cost. */
export function judgeLink(pair: Comparison): TwoLooks {
  const rules = rulesFor(pair);
  const found = firstOf(rules.toSorted(isDearest), pair);
  const atFirst = found && worthShowing(settled(found, rules, pair));
  return {
    atFirst,
    whole() {
      const passedOver = found && rules.slice(0, rules.indexOf(found.rule)).includes(loadedFraming);
      const framed = passedOver ? firstOf([loadedFraming], pair) : null;
      const judgement = framed ? worthShowing(settled(framed, rules, pair)) : atFirst;
      return judgement && { ...judgement, score: confidence(judgement, pair) };
    },
  };
}

const isDearest = (a: Rule, b: Rule) => Number(a === loadedFraming) - Number(b === loadedFraming);

function worthShowing(judgement: Judgement | null): Judgement | null {
  return judgement && judgement.score >= WORTH_SHOWING ? judgement : null;
}

/** What the rules say, with the score that the rule itself gives: what the model of confidence is trained on. */
export function judgeByRules(pair: Comparison): Judgement | null {
  const rules = rulesFor(pair);
  const found = firstOf(rules, pair);
  return found && settled(found, rules, pair);
}

interface Found {
  readonly rule: Rule;
  readonly judgement: Judgement;
}

/** What a rule found, once it is known whether the report is denied and whether the rule may speak of this language. */
function settled(found: Found, rules: readonly Rule[], pair: Comparison): Judgement | null {
  const judgement = throughDenyingCue(found.judgement, pair);
  // Asked last, and only where a word of English decided: telling a language takes longer than most rules do.
  const readsLetters = IN_ANY_LANGUAGE.has(found.rule) && judgement === found.judgement;
  if (readsLetters || areInEnglish(pair)) return judgement;
  const inAnyLanguage = rules.filter((rule) => IN_ANY_LANGUAGE.has(rule));
  return firstOf(inAnyLanguage, pair)?.judgement ?? null;
}

function firstOf(rules: readonly Rule[], pair: Comparison): Found | null {
  for (const rule of rules) {
    const judgement = rule(pair);
    if (judgement) return { rule, judgement };
  }
  return null;
}

/** Two plain sentences are claims even where their words agree: a "hoax" behind the same words decides. */
function rulesFor(pair: Comparison): readonly Rule[] {
  if (isPlain(pair)) return pair.utterance.linked ? PLAIN_RULES : CLAIM_RULES;
  if (isWhoOnly(pair.here) || isWhoOnly(pair.there)) return [];
  if (pair.utterance.linked) return UTTERANCE_RULES;
  return isSetPhrase(pair) ? [] : CLAIM_RULES;
}

/** One of the two is a formula that anybody may use: it claims nothing that could be told in other words. */
function isSetPhrase({ tokens: { here, there } }: Comparison): boolean {
  return [here, there].some((side) => isStockPhrase(side.map((token) => token.key)));
}

/** The chance that an unlinked pair speaks of one thing after all. */
function unlinkedScore(pair: Comparison): number {
  return Math.max(claimChance(pair), 0.6 * pair.utterance.chance);
}
