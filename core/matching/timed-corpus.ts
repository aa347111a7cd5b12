import type { CorpusReader } from "./corpus-reader.ts";

/** The same corpus, with the milliseconds that its reader has waited for it so far. */
export interface TimedCorpus extends CorpusReader {
  readonly ms: { readonly index: number; readonly passages: number };
}

export function timedCorpus(corpus: CorpusReader): TimedCorpus {
  const ms = { index: 0, passages: 0 };
  const timed = async <T>(part: keyof typeof ms, answer: Promise<T>): Promise<T> => {
    const started = performance.now();
    const value = await answer;
    ms[part] += performance.now() - started;
    return value;
  };
  return {
    ms,
    segments: () => timed("index", corpus.segments()),
    passages: (numbers) => timed("passages", corpus.passages(numbers)),
    summary: () => corpus.summary(),
  };
}
