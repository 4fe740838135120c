/** One case to learn from: numbers about 0, the words present with one scale for all, and whether it is one of those sought. */
export type Case = {
  readonly numbers: readonly number[];
  readonly words: Int32Array;
  readonly scale: number;
  readonly isSought: boolean;
};

export type Regression = { readonly bias: number; readonly numbers: Float64Array; readonly words: Float64Array };

export type Regressing = {
  readonly vocabulary: number;
  /** How much more a case that is sought weighs: they are few. */
  readonly sought: number;
  readonly rounds?: number;
  readonly decay?: number;
};

const RATE = 0.1;
const RATE_OF_NUMBERS = 0.03;

/** Logistic regression by steps of falling size (AdaGrad), in an order that is the same each time. */
export function regress(
  cases: readonly Case[],
  { vocabulary, sought, rounds = 12, decay = 2e-4 }: Regressing,
): Regression {
  const width = cases[0]?.numbers.length ?? 0;
  const numbers = new Float64Array(width + 1);
  const numberSteps = new Float64Array(width + 1).fill(1e-8);
  const words = new Float64Array(vocabulary);
  const wordSteps = new Float64Array(vocabulary).fill(1e-8);
  const order = [...cases.keys()];
  const next = random(7);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, next);
    for (const at of order) {
      const one = cases[at];
      if (!one) continue;
      const score = predict(one, { bias: numbers[width] ?? 0, numbers, words });
      const error = (1 / (1 + Math.exp(-score)) - Number(one.isSought)) * (one.isSought ? sought : 1);
      for (let j = 0; j <= width; j++) {
        const slope = error * (j < width ? (one.numbers[j] ?? 0) : 1) + 1e-5 * (numbers[j] ?? 0);
        numberSteps[j] = (numberSteps[j] ?? 0) + slope * slope;
        numbers[j] = (numbers[j] ?? 0) - (RATE_OF_NUMBERS * slope) / Math.sqrt(numberSteps[j] ?? 1);
      }
      for (const word of one.words) {
        const slope = error * one.scale + decay * (words[word] ?? 0);
        wordSteps[word] = (wordSteps[word] ?? 0) + slope * slope;
        words[word] = (words[word] ?? 0) - (RATE * slope) / Math.sqrt(wordSteps[word] ?? 1);
      }
    }
  }
  return { bias: numbers[width] ?? 0, numbers: numbers.slice(0, width), words };
}

export function predict({ numbers, words, scale }: Omit<Case, 'isSought'>, weights: Regression): number {
  let score = weights.bias;
  for (let j = 0; j < numbers.length; j++) score += (weights.numbers[j] ?? 0) * (numbers[j] ?? 0);
  let said = 0;
  for (const word of words) said += weights.words[word] ?? 0;
  return score + said * scale;
}

/** A row of numbers between 0 and 1 that is the same each time. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(values: number[], next: () => number): void {
  for (let at = values.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    [values[at], values[other]] = [values[other] ?? 0, values[at] ?? 0];
  }
}
