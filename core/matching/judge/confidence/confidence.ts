import type { Judgement } from "../../../model.ts";
import type { Comparison } from "../comparison.ts";
import { confidenceFeatures, type Features } from "./confidence-features.ts";
import model from "./confidence-model.json" with { type: "json" };

const WEIGHTS: Readonly<Record<string, number>> = model.weights;

/** No label is certain. */
const MOST = 0.99;

/**
 * The chance, 0..1, that the stance which the rules found is the right one: of the matches shown at 0.9, nine in ten are.
 * A logistic regression trained on our own pairs (training/pairs/train-confidence.ts).
 */
export function confidence(judgement: Judgement, pair: Comparison): number {
  return Math.min(MOST, chance(confidenceFeatures(judgement, pair)));
}

function chance(features: Features): number {
  const sum = Object.entries(features).reduce(
    (total, [name, value]) => total + value * (WEIGHTS[name] ?? 0),
    model.bias,
  );
  return 1 / (1 + Math.exp(-sum));
}
