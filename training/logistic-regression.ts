/** A row of features with its label and how much it counts. */
export interface Example {
  readonly features: ArrayLike<number>;
  readonly label: 0 | 1;
  readonly weight: number;
}

export interface LogisticModel {
  readonly weights: readonly number[];
  readonly bias: number;
}

/** How the descent runs: full batches, a fixed step, L2 on the weights but not on the bias. */
interface Options {
  readonly rounds: number;
  readonly step: number;
  readonly l2: number;
  /** For each feature the range in which its weight is kept: [0, Infinity] for one that may only raise the chance. */
  readonly ranges?: readonly (readonly [number, number])[];
  /** Weights that L2 pulls towards, instead of towards zero: what is believed before any example. */
  readonly belief?: readonly number[];
}

/** Logistic regression by gradient descent with momentum. Deterministic: no shuffling, starts from what is believed. Features should be about unit size. */
export function trainLogistic(
  examples: readonly Example[],
  { rounds, step, l2, ranges, belief }: Options,
): LogisticModel {
  const size = examples[0]?.features.length ?? 0;
  const weights = new Float64Array(size + 1);
  const speed = new Float64Array(size + 1);
  weights.set(belief ?? []);
  const total = examples.reduce((sum, example) => sum + example.weight, 0);
  for (let round = 0; round < rounds; round++) {
    const slope = new Float64Array(size + 1);
    for (const { features, label, weight } of examples) {
      const error = (sigmoid(dot(weights, features, size)) - label) * weight;
      for (let i = 0; i < size; i++) slope[i]! += error * (features[i] as number);
      slope[size]! += error;
    }
    for (let i = 0; i <= size; i++) {
      const pull = slope[i]! / total + (i < size ? l2 * (weights[i]! - (belief?.[i] ?? 0)) : 0);
      speed[i] = 0.9 * speed[i]! - step * pull;
      weights[i]! += speed[i]!;
      const [least, most] = ranges?.[i] ?? [-Infinity, Infinity];
      if (weights[i]! < least || weights[i]! > most) {
        weights[i] = Math.min(most, Math.max(least, weights[i]!));
        speed[i] = 0;
      }
    }
  }
  return { weights: [...weights.slice(0, size)], bias: weights[size]! };
}

export function predict({ weights, bias }: LogisticModel, features: ArrayLike<number>): number {
  return sigmoid(weights.reduce((sum, weight, i) => sum + weight * (features[i] as number), bias));
}

function dot(weights: Float64Array, features: ArrayLike<number>, size: number): number {
  let sum = weights[size]!;
  for (let i = 0; i < size; i++) sum += weights[i]! * (features[i] as number);
  return sum;
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
