import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The parts of speech as WordNet names its files. */
export const PARTS = ["noun", "verb", "adj", "adv"] as const;

/** Words of one meaning, and how single ones of them are tied to words of other meanings. */
export interface Synset {
  readonly words: readonly string[];
  readonly ties: readonly Tie[];
}

/** One word's tie to another: "!" opposite, "+" derived from it or it from this, "\\" pertaining to it. */
export interface Tie {
  readonly symbol: string;
  /** Index of the word in its own synset. */
  readonly from: number;
  /** Key of the other synset, and the index of the word there. */
  readonly synset: string;
  readonly to: number;
}

/**
 * WordNet's data files, wndb(5WN): "offset lex type w_cnt word lex_id … p_cnt symbol offset pos source/target …".
 * Keys are "noun 00001740". Ties between whole synsets are left out.
 */
export function readSynsets(folder: string): Map<string, Synset> {
  const found = new Map<string, Synset>();
  for (const part of PARTS)
    for (const line of readFileSync(join(folder, `dict/data.${part}`), "utf8").split("\n")) {
      if (line === "" || line.startsWith(" ")) continue;
      const fields = (line.split("|")[0] as string).trim().split(" ");
      found.set(`${part} ${fields[0]}`, readSynset(fields));
    }
  return found;
}

function readSynset(fields: readonly string[]): Synset {
  const count = Number.parseInt(fields[3] as string, 16);
  const words = Array.from({ length: count }, (_, n) =>
    (fields[4 + 2 * n] as string).replace(/\(.*\)/, "").toLowerCase(),
  );
  const at = 4 + 2 * count;
  const pointers = Array.from({ length: Number(fields[at]) }, (_, n) => fields.slice(at + 1 + 4 * n, at + 5 + 4 * n));
  return { words, ties: pointers.flatMap(readTie) };
}

function readTie([symbol = "", offset, pos, ends = ""]: readonly string[]): Tie[] {
  if (ends === "0000") return [];
  const part = { n: "noun", v: "verb", a: "adj", s: "adj", r: "adv" }[pos as "n"];
  const [from, to] = [ends.slice(0, 2), ends.slice(2)].map((hex) => Number.parseInt(hex, 16) - 1);
  return [{ symbol, from: from as number, synset: `${part} ${offset}`, to: to as number }];
}
