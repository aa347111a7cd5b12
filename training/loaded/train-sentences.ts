/**
 * Trains the sentence model for loaded language on our own sentences: `node training/loaded/train-sentences.ts`. Writes the
 * weights to core/matching/language/loaded/sentence-model.json and prints how the model does on sentences held out from
 * training (every fifth written one, and two frames of each kind).
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { FEATURE_NAMES, readSentence } from "../../core/matching/language/loaded/features.ts";
import { type Example, type LogisticModel, predict, trainLogistic } from "../logistic-regression.ts";
import { LOADED_REPORTS } from "./loaded-reports.ts";
import { LONGER_SPEECH, PLAIN_REPORTS } from "./plain-reports.ts";
import { FILLINGS, LOADED_FRAMES, PLAIN_FRAMES, SLOT_WORDS } from "./sentence-frames.ts";
import { LOADED, NEAR_MISSES, PLAIN_SENTENCES, SPEECH } from "./written-sentences.ts";

/** Sentences made from each frame. */
const PER_FRAME = 60;
/** A sentence written by hand counts as many made ones. */
const WRITTEN_WEIGHT = 8;
/** Sets the balance: at a chance of one half, about one plain news sentence in fifty is called loaded. */
const LOADED_WEIGHT = 9;
/** Speech that has lost its marks is what a false alarm is most often made of. */
const SPEECH_WEIGHT = 18;

interface Labelled {
  readonly text: string;
  readonly label: 0 | 1;
  readonly weight: number;
  readonly heldOut: boolean;
}

const rows = [
  ...written(LOADED, 1, LOADED_WEIGHT),
  ...written(LOADED_REPORTS, 1, LOADED_WEIGHT),
  ...written(PLAIN_SENTENCES, 0),
  ...written(PLAIN_REPORTS, 0),
  ...written(SPEECH, 0, SPEECH_WEIGHT),
  ...written(LONGER_SPEECH, 0, SPEECH_WEIGHT),
  ...written(NEAR_MISSES, 0),
  ...made(LOADED_FRAMES, 1),
  ...made(PLAIN_FRAMES, 0),
];
const model = trainLogistic(rows.filter((row) => !row.heldOut).map(asExample), { rounds: 1500, step: 0.5, l2: 0.003 });
report(model);
const weights = Object.fromEntries(FEATURE_NAMES.map((name, i) => [name, round(model.weights[i] ?? 0)]));
writeFileSync(
  join(import.meta.dirname, "../../core/matching/language/loaded/sentence-model.json"),
  `${JSON.stringify({ source: "training/loaded/train-sentences.ts", bias: round(model.bias), weights }, null, 1)}\n`,
);

function asExample({ text, label, weight }: Labelled): Example {
  return { features: readSentence(text).values, label, weight };
}

function written(sentences: readonly string[], label: 0 | 1, weight = WRITTEN_WEIGHT): Labelled[] {
  return sentences.map((text, n) => ({ text, label, weight, heldOut: n % 5 === 4 }));
}

/** Fills every frame PER_FRAME times, each time walking every list by its own stride: the same sentences at every run. */
function made(frames: readonly string[], label: 0 | 1): Labelled[] {
  return frames.flatMap((frame, f) =>
    Array.from({ length: PER_FRAME }, (_, n) => ({
      text: fill(frame, f * 7 + n),
      label,
      weight: 1,
      heldOut: f % 12 === 5,
    })),
  );
}

function fill(frame: string, seed: number): string {
  let slot = 0;
  const text = frame.replace(/\{(\w+)\}/g, (_, name: string) => {
    const list = FILLINGS[name] ?? SLOT_WORDS[name] ?? [];
    slot++;
    return list[(seed * (slot * 3 + 1) + slot * 5) % list.length] ?? "";
  });
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function report(trained: LogisticModel): void {
  for (const heldOut of [false, true]) {
    const some = rows.filter((row) => row.heldOut === heldOut);
    const right = some.filter((row) => predict(trained, asExample(row).features) >= 0.5 === (row.label === 1)).length;
    console.log(`${heldOut ? "held out" : "trained on"}: ${right} of ${some.length} sentences told right`);
  }
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
