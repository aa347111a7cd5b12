import table from "../../../../assets/lexicons/evaluative.json" with { type: "json" };

/** How a word or phrase judges, and how strongly. */
export interface Judging {
  /** Class of the word (derision, condemnation, alarm …), or `near` for a neighbour in meaning of such words. */
  readonly kind: string;
  /** 1 colours a little, 3 judges wherever it stands; neighbours by their chance. */
  readonly grade: number;
}

const WORDS = new Map<string, Judging>();
for (const [chance, words] of Object.entries(table.near))
  for (const word of words.split(" ")) WORDS.set(word, { kind: "near", grade: Number(chance) / 10 });
for (const [word, entry] of Object.entries(table.graded)) WORDS.set(word, read(entry));

const PHRASES = table.phrases.map((row) => {
  const [phrase = "", entry = ""] = row.split("|");
  return { words: phrase.split(" "), judging: read(entry) };
});

const BY_FIRST = Map.groupBy(PHRASES, ({ words }) => words[0] ?? "");

function read(entry: string): Judging {
  const [kind = "", grade = ""] = entry.split(" ");
  return { kind, grade: Number(grade) };
}

export function judgingWord(word: string): Judging | null {
  return WORDS.get(word) ?? null;
}

/** The judging phrase that starts at word `at`, with the number of its words. */
export function judgingPhrase(
  words: readonly string[],
  at: number,
): { readonly judging: Judging; readonly length: number } | null {
  for (const { words: phrase, judging } of BY_FIRST.get(words[at] ?? "") ?? [])
    if (phrase.every((word, i) => words[at + i] === word)) return { judging, length: phrase.length };
  return null;
}
