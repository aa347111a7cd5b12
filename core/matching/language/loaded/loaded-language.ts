import type { Span } from "../../../model.ts";
import { FEATURE_NAMES, readSentence } from "./features.ts";
import model from "./sentence-model.json" with { type: "json" };

export interface LoadedSpan extends Span {
  /** Class of the judging word: derision, condemnation, alarm, praise, attack_verb, bad_faith, label, intensity, near. */
  readonly kind: string;
}

export interface LoadedLanguage {
  /** Chance that the writer's own words judge, 0..1. */
  readonly score: number;
  readonly spans: readonly LoadedSpan[];
}

const WEIGHTS = FEATURE_NAMES.map((name) => (model.weights as Record<string, number>)[name] ?? 0);

/**
 * Evaluative language of the writer's own in one sentence. Words inside quotation marks are the speaker's and never
 * count. Logistic regression over judging words by class and a few marks of style (training/loaded).
 */
export function loadedLanguage(sentence: string): LoadedLanguage {
  const features = readSentence(sentence);
  return {
    // Whoever looks for the words alone does not wait for it.
    get score() {
      return chanceOf(features.values);
    },
    spans: features.findings.map(({ start, end, kind }) => ({ start, end, kind })),
  };
}

function chanceOf(values: readonly number[]): number {
  const sum = values.reduce((total, value, i) => total + value * (WEIGHTS[i] as number), model.bias);
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}
