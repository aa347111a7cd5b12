import type { Judgement } from "../../model.ts";
import type { Side } from "../side.ts";
import { alteredWords } from "./altered-words.ts";
import { benignVariation } from "./benign-variation.ts";
import { type Comparison, compare } from "./comparison.ts";
import { denial } from "./denial.ts";
import { differentSpeaker } from "./different-speaker.ts";
import { loadedAttribution } from "./loaded-attribution.ts";
import { negation } from "./negation.ts";
import { numberConflict } from "./number-conflict.ts";
import { paraphrase } from "./paraphrase.ts";
import { sameWords } from "./same-words.ts";
import { scareQuote } from "./scare-quote.ts";
import { truncated } from "./truncated.ts";

/** One label, one file: the label where its evidence is there, else null. */
export type Rule = (pair: Comparison) => Judgement | null;

/**
 * For two reports of one utterance. In order; the first that finds its evidence decides. What speaks against a plain
 * "also reports it" comes first, the most certain evidence before the weaker.
 */
const UTTERANCE_RULES: readonly Rule[] = [
  differentSpeaker,
  numberConflict,
  alteredWords,
  scareQuote,
  loadedAttribution,
  sameWords,
  truncated,
  benignVariation,
];

/** For two passages that may state one claim in other words. */
const CLAIM_RULES: readonly Rule[] = [denial, negation, numberConflict, paraphrase];

/**
 * How another report stands to this passage. First whether the two report one utterance at all (`compare`); then the
 * rules. A pair that is not linked has stance null, and as `score` the chance that it should have been.
 *
 * `rarity`: sum of the inverse document frequencies (natural logarithm) of the shared words in the corpus, where known.
 */
export function judge(here: Side, there: Side, rarity: number | null = null): Judgement {
  const pair = compare({ here, there, rarity });
  for (const rule of pair.utterance.linked ? UTTERANCE_RULES : CLAIM_RULES) {
    const judgement = rule(pair);
    if (judgement) return judgement;
  }
  return { stance: null, subtype: null, score: unlinkedScore(pair), why: [] };
}

/** The chance that an unlinked pair speaks of one thing after all; below every linked score of its kind. */
function unlinkedScore({ claim, utterance }: Comparison): number {
  return Math.min(0.6, Math.max(utterance.chance, Math.sqrt(claim.here * claim.there)) * 0.6);
}
