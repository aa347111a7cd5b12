import table from "../../../../assets/lexicons/evaluative.json" with { type: "json" };
import { onFirstUse } from "../../../text/on-first-use.ts";

/** How a word or phrase judges, and how strongly. */
export interface Judging {
  /** Class of the word (derision, condemnation, alarm …), or `near` for a neighbour in meaning of such words. */
  readonly kind: string;
  /** 1 colours a little, 3 judges wherever it stands; neighbours by their chance. */
  readonly grade: number;
}

const judgingWords = onFirstUse(() => {
  const neighbours = Object.entries(table.near).flatMap(([chance, words]) =>
    words.split(" ").map((word) => [word, { kind: "near", grade: Number(chance) / 10 }] as const),
  );
  const graded = Object.entries(table.graded).map(([word, entry]) => [word, read(entry)] as const);
  return new Map<string, Judging>([...neighbours, ...graded]);
});

const judgingPhrases = onFirstUse(() => {
  const phrases = table.phrases.map((row) => {
    const [phrase = "", entry = ""] = row.split("|");
    return { words: phrase.split(" "), judging: read(entry) };
  });
  return Map.groupBy(phrases, ({ words }) => words[0] ?? "");
});

function read(entry: string): Judging {
  const [kind = "", grade = ""] = entry.split(" ");
  return { kind, grade: Number(grade) };
}

export function judgingWord(word: string): Judging | null {
  return judgingWords().get(word) ?? null;
}

/** The judging phrase that starts at word `at`, with the number of its words. */
export function judgingPhrase(
  words: readonly string[],
  at: number,
): { readonly judging: Judging; readonly length: number } | null {
  for (const { words: phrase, judging } of judgingPhrases().get(words[at] ?? "") ?? [])
    if (phrase.every((word, i) => words[at + i] === word)) return { judging, length: phrase.length };
  return null;
}
