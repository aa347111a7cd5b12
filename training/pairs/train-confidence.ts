/**
 * Trains the chance that a label is right on our own pairs: `node training/pairs/train-confidence.ts`. Writes the weights to
 * core/matching/judge/confidence-model.json and prints, for the half that was not trained on, how many of the labels shown at
 * each chance are right. Run it again when rules have changed: what they get right is what it learns.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { compare } from "../../core/matching/judge/comparison.ts";
import { confidenceFeatures, type Features, ONLY_FOR } from "../../core/matching/judge/confidence-features.ts";
import { judgeByRules } from "../../core/matching/judge/judge.ts";
import type { Judgement } from "../../core/model.ts";
import { sideOf } from "../../tools/cli/verbs/relate.ts";
import { type LogisticModel, predict, trainLogistic } from "../logistic-regression.ts";
import { generatedPairs } from "./generated-pairs.ts";
import { type Half, halfOf, type LabelledPair } from "./labelled-pair.ts";
import { writtenPairs } from "./written-pairs.ts";

/** A pair written by hand counts as many made ones. */
const WRITTEN_WEIGHT = 4;

/** A label that the rules gave, and whether it is right. */
interface Shown {
  readonly half: Half;
  readonly features: Features;
  readonly label: 0 | 1;
  readonly weight: number;
}

const shown = [
  ...writtenPairs().flatMap((pair) => shownFor(pair, halfOf(pair), WRITTEN_WEIGHT)),
  ...generatedPairs().flatMap((pair) => shownFor(pair, pair.half, 1)),
];
const names = [...new Set(shown.flatMap(({ features }) => Object.keys(features)))].sort();
const model = trainLogistic(
  shown.filter(({ half }) => half === "train").map((each) => ({ ...each, features: row(each.features) })),
  { rounds: 3000, step: 0.5, l2: 0.002, onlyFor: new Set(ONLY_FOR.map((name) => names.indexOf(name))) },
);
report(model);
const weights = Object.fromEntries(names.map((name, i) => [name, round(model.weights[i] ?? 0)]));
writeFileSync(
  join(import.meta.dirname, "../../core/matching/judge/confidence-model.json"),
  `${JSON.stringify({ source: "training/pairs/train-confidence.ts", bias: round(model.bias), weights }, null, 1)}\n`,
);

function shownFor(pair: LabelledPair, half: Half, weight: number): Shown[] {
  const compared = compare(sideOf(pair.a), sideOf(pair.b), {});
  const judgement = judgeByRules(compared);
  if (!judgement) return [];
  return [{ half, features: confidenceFeatures(judgement, compared), label: isRight(pair, judgement) ? 1 : 0, weight }];
}

function isRight({ label }: LabelledPair, { stance }: Judgement): boolean {
  if (label === "unrelated") return false;
  return label === "compatible" ? stance !== "contradicts" : stance === label.stance;
}

function row(features: Features): number[] {
  return names.map((name) => features[name] ?? 0);
}

/** One line for each tenth of chance: how many labels of the check half are shown at it, and how many of them are right. */
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
