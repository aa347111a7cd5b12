/**
 * Spreads the hand-written judging words to their neighbours in meaning: `node training/loaded/train-words.ts`.
 *
 * A logistic regression over GloVe vectors learns to tell EVALUATIVE words from PLAIN ones; every common word then gets a
 * chance of being judgement, and the table of those above a floor is written to assets/lexicons/evaluative.json beside the
 * hand-written grades. The vectors themselves are not shipped.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Example, predict, trainLogistic } from "../logistic-regression.ts";
import { readWordVectors } from "../word-vectors.ts";
import { EVALUATIVE, PHRASES } from "./evaluative-words.ts";
import { PLAIN } from "./plain-words.ts";

/** Words scored: rarer ones have vectors too poor to trust. */
const VOCABULARY = 40_000;
/** What an unlisted word counts as a plain one: most are, whatever their rarity; some only have not been listed. */
const UNLISTED = 0.15;
/** Chance below which a word is left out of the table. Unlisted words hold all chances down, so it is low. */
const FLOOR = 0.5;

const vectors = readWordVectors(VOCABULARY);
const graded = readGraded();
const plain = new Set(PLAIN);
const model = trainLogistic(examples(), { rounds: 600, step: 0.5, l2: 0.0005 });

const near = [...vectors]
  .filter(([word]) => /^[a-z]+(?:-[a-z]+)*$/.test(word) && word.length > 3 && !graded.has(word) && !plain.has(word))
  .map(([word, vector]) => [word, predict(model, unit(vector))] as const)
  .filter(([, chance]) => chance >= FLOOR);
const table = {
  source: "training/loaded: our own words, spread over GloVe neighbours",
  graded: Object.fromEntries([...graded].sort().map(([word, { kind, grade }]) => [word, `${kind} ${grade}`])),
  phrases: PHRASES.map(([phrase, kind, grade]) => `${phrase}|${kind} ${grade}`),
  // Chance in tenths, words of one chance together.
  near: Object.fromEntries(
    [4, 5, 6, 7, 8, 9].map((tenth) => [
      tenth,
      near
        .filter(([, chance]) => Math.floor(chance * 10) === tenth)
        .map(([word]) => word)
        .sort()
        .join(" "),
    ]),
  ),
};
writeFileSync(
  join(import.meta.dirname, "../../assets/lexicons/evaluative.json"),
  `${JSON.stringify(table, null, 1)}\n`,
);
console.log(`${graded.size} graded words, ${near.length} near ones; on the training words: ${report()}`);

function readGraded(): Map<string, { kind: string; grade: number }> {
  const found = new Map<string, { kind: string; grade: number }>();
  for (const [kind, lines] of Object.entries(EVALUATIVE))
    for (const line of lines.trim().split("\n")) {
      const [grade, ...words] = line.trim().split(/\s+/);
      for (const word of words) if (!found.has(word)) found.set(word, { kind, grade: Number(grade) });
    }
  return found;
}

function examples(): Example[] {
  const rows: Example[] = [];
  for (const [word, vector] of vectors) {
    const entry = graded.get(word);
    if (entry && entry.kind !== "label") rows.push({ features: unit(vector), label: 1, weight: entry.grade });
    else if (plain.has(word)) rows.push({ features: unit(vector), label: 0, weight: 2 });
    else if (!entry) rows.push({ features: unit(vector), label: 0, weight: UNLISTED });
  }
  return rows;
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector) || 1;
  // Times ten: entries of a unit vector in 100 dimensions are about a tenth.
  return vector.map((value) => (value / length) * 10);
}

function report(): string {
  const rows = examples();
  const right = rows.filter(({ features, label }) => predict(model, features) >= 0.5 === (label === 1)).length;
  return `${right} of ${rows.length} told right`;
}
