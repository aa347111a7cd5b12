/**
 * Trains the chance that a label is right on our own pairs: `node training/pairs/train-confidence.ts`. Writes the weights to
 * core/matching/judge/confidence/confidence-model.json and prints, for the half that was not trained on, how many of the labels shown at
 * each chance are right. Run it again when rules have changed: what they get right is what it learns.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { compare } from "../../core/matching/judge/comparison.ts";
import { confidenceFeatures, type Features, SPEAKS } from "../../core/matching/judge/confidence/confidence-features.ts";
import { judgeByRules } from "../../core/matching/judge/judge.ts";
import type { Judgement } from "../../core/model.ts";
import { sideOf } from "../../tools/cli/verbs/relate.ts";
import { type LogisticModel, predict, trainLogistic } from "../logistic-regression.ts";
import { generatedPairs } from "./generated-pairs.ts";
import { type Half, halfOf, type LabelledPair, labelName } from "./labelled-pair.ts";
import { writtenPairs } from "./written-pairs.ts";

/**
 * In a hundred passages that a page is held against, how many stand to it so. The set has as many of each label, news has
 * not: of a thousand remarks that two outlets printed, a quarter were printed alike and nearly half were cut, and what differed
 * hardly ever changed the meaning.
 */
const IN_A_HUNDRED: Readonly<Record<string, number>> = {
  "corroborates same_words": 16,
  "corroborates truncated": 20,
  "corroborates benign_variation": 10,
  "corroborates translation_variant": 2,
  "corroborates paraphrase": 14,
  "contradicts altered_words": 1.5,
  "contradicts negation": 1.5,
  "contradicts quoted_paraphrase": 0.5,
  "contradicts cut_condition": 1.5,
  "contradicts different_speaker": 0.5,
  "contradicts number_conflict": 1.5,
  "contradicts denial": 2,
  "editorializes loaded_attribution": 2,
  "editorializes loaded_framing": 2,
  "editorializes scare_quote": 0.5,
  "editorializes unattributed_voice": 0.5,
  compatible: 5,
  unrelated: 20,
};

/** How much of each label the pairs written by hand stand for, the made ones beside them. Unrelated ones were written to mislead. */
const WRITTEN_PART = { unrelated: 0.2, others: 0.5 };

/** The rules' own score is believed until the examples say otherwise, and never loses its say. */
const RULE = { belief: 1, range: [1, 1.5] } as const;

/** A pair, and the label that the rules gave it. */
interface Judged {
  readonly pair: LabelledPair;
  readonly half: Half;
  readonly isWritten: boolean;
  readonly judgement: Judgement | null;
  readonly features: Features;
}

/** A label that the rules gave, whether it is right, and how much it counts. */
interface Shown {
  readonly half: Half;
  readonly features: Features;
  readonly label: 0 | 1;
  readonly weight: number;
}

const judged = [
  ...writtenPairs().map((pair) => judgedByRules(pair, halfOf(pair), true)),
  ...generatedPairs().map((pair) => judgedByRules(pair, pair.half, false)),
];
const shown = judged.flatMap(shownOf);
const names = [...new Set(shown.flatMap(({ features }) => Object.keys(features)))].sort();
const model = trainLogistic(
  shown.filter(({ half }) => half === "train").map((each) => ({ ...each, features: row(each.features) })),
  { rounds: 1000, step: 0.3, l2: 0.005, ranges: names.map(rangeOf), belief: row({ rule: RULE.belief }) },
);
report(model);
const weights = Object.fromEntries(names.map((name, i) => [name, round(model.weights[i] ?? 0)]));
writeFileSync(
  join(import.meta.dirname, "../../core/matching/judge/confidence/confidence-model.json"),
  `${JSON.stringify({ source: "training/pairs/train-confidence.ts", bias: round(model.bias), weights }, null, 2)}\n`,
);

function judgedByRules(pair: LabelledPair, half: Half, isWritten: boolean): Judged {
  const compared = compare(sideOf(pair.a), sideOf(pair.b), {});
  const judgement = judgeByRules(compared);
  return { pair, half, isWritten, judgement, features: judgement ? confidenceFeatures(judgement, compared) : {} };
}

function shownOf(each: Judged): Shown[] {
  const { pair, half, judgement, features } = each;
  return judgement ? [{ half, features, label: isRight(pair, judgement) ? 1 : 0, weight: weightOf(each) }] : [];
}

function isRight({ label }: LabelledPair, { stance }: Judgement): boolean {
  if (label === "unrelated") return false;
  return label === "compatible" ? stance !== "contradicts" : stance === label.stance;
}

/** The pairs of one label and one making in one half share what the label weighs in news. */
function weightOf({ pair: { label }, half, isWritten }: Judged): number {
  const alike = judged.filter((other) => other.half === half && labelName(other.pair.label) === labelName(label));
  const ofOneMaking = alike.filter((other) => other.isWritten === isWritten).length;
  const written = label === "unrelated" ? WRITTEN_PART.unrelated : WRITTEN_PART.others;
  const part = ofOneMaking === alike.length ? 1 : isWritten ? written : 1 - written;
  return (IN_A_HUNDRED[labelName(label)]! * part) / ofOneMaking;
}

function rangeOf(name: string): readonly [number, number] {
  if (name === "rule") return RULE.range;
  if (SPEAKS[name] === "for") return [0, Infinity];
  return SPEAKS[name] === "against" ? [-Infinity, 0] : [-Infinity, Infinity];
}

function row(features: Features): number[] {
  return names.map((name) => features[name] ?? 0);
}

/** One line for each tenth of chance: how many labels of the check half are shown at it, and how many in a hundred are right. */
function report(trained: LogisticModel): void {
  const check = shown.filter(({ half }) => half === "check");
  const bins = Map.groupBy(check, ({ features }) => Math.min(9, Math.floor(10 * predict(trained, row(features)))));
  console.log("| chance from | labels | right |\n|---|---|---|");
  for (const [bin, labels] of [...bins].sort(([a], [b]) => a - b)) {
    const all = labels.reduce((sum, { weight }) => sum + weight, 0);
    const right = labels.reduce((sum, { label, weight }) => sum + label * weight, 0);
    console.log(`| .${bin} | ${labels.length} | ${(right / all).toFixed(3)} |`);
  }
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
