import table from "../../../assets/lexicons/common-words.json" with { type: "json" };
import { onFirstUse } from "../../text/on-first-use.ts";

/** Bucket of commonness of a word, 0 the most common; words outside the table get the number of buckets. */
const buckets = onFirstUse(() => {
  const found = new Map<string, number>();
  table.buckets.forEach((bucket, n) => {
    for (const word of bucket.split(" ")) found.set(word, n);
  });
  return found;
});

/** Worth of a shared content word by how common it is in English: the commonest 300, 1,000, 2,500, 6,000 words, all others. */
const BY_BUCKET = [0.6, 0.8, 1, 1.2, 1.5];
const GRAMMATICAL = 0.2;
const NUMBER = 1.3;

/** How telling it is that two passages share a word: grammar little, rare words and names most. About 0.2 to 1.5. */
export function wordWeight(common: number, grammatical: boolean, number: boolean): number {
  if (grammatical) return GRAMMATICAL;
  return number ? NUMBER : (BY_BUCKET[common] as number);
}

/** 0 (the commonest 300 words) to 4 (outside the commonest 6,000), by the first of the forms that is listed. */
export function commonness(...forms: readonly string[]): number {
  for (const form of forms) {
    const bucket = buckets().get(form);
    if (bucket !== undefined) return bucket;
  }
  return table.buckets.length;
}
