import type { QuotationKind } from "../../model.ts";
import { wordCount } from "../../text/words.ts";
import type { MarkedRun } from "../marks/marked-run.ts";
import type { Language } from "./language.ts";
import type { Given } from "./scene.ts";
import type { Word } from "./words.ts";

/** Words from which on a run says something, whoever said it. */
const UTTERANCE = 5;

/** Words a name in marks has at most. */
const LONGEST_TITLE = 6;

/** Where a run stands. */
export interface Place {
  /** The words of its sentence, and its index among them. */
  readonly words: readonly Word[];
  readonly at: number;
  /** The run before it was a whole utterance, and this one is the rest of it. */
  readonly goesOn: boolean;
}

/** What a run is. */
export function kindIn(
  run: MarkedRun,
  given: Given | null,
  { words, at, goesOn }: Place,
  text: string,
  language: Language,
): QuotationKind {
  const said = text.slice(run.start, run.end);
  const count = wordCount(said);
  if (run.form !== "double" && run.form !== "single") return "direct";
  if (count <= LONGEST_TITLE && (followsWork(words, at, language) || isWork(said, words, at, language))) return "title";
  if (goesOn) return "direct";
  if (!given && startsSentence(words, at) && /^[,–—-]$/.test(words[at + 1]?.text ?? "")) return "direct";
  if (!given)
    return count < UTTERANCE && !/[.!?…]$/u.test(said) && run.closed
      ? namedOrScare(said, words, at, language)
      : plain(said, count);
  const beside = !given.sieve.startsWith("within") && !given.sieve.startsWith("according");
  const whole = /^[\p{Lu}\p{N}¿¡…]/u.test(said) || (beside && /[.!?…,]$/u.test(said));
  return whole && (beside || count >= UTTERANCE) ? "direct" : beside && startsSentence(words, at) ? "direct" : "mixed";
}

function startsSentence(words: readonly Word[], at: number): boolean {
  return words.slice(0, at).every(({ stop }) => stop);
}

/** le film « X », газета «X» */
function followsWork(words: readonly Word[], at: number, language: Language): boolean {
  return language.work(words[at - 1]?.lower ?? "");
}

/** der „Kieler Zeitung“: an article in front, and the name itself says what it is. */
function isWork(said: string, words: readonly Word[], at: number, language: Language): boolean {
  const last = said.toLowerCase().split(/\s+/u).at(-1) ?? "";
  return language.articles.has(words[at - 1]?.lower ?? "") && language.work(last);
}

/** Given to nobody: a name if it is written like one, else held with tongs. */
function namedOrScare(said: string, words: readonly Word[], at: number, { capitalNouns }: Language): QuotationKind {
  const opens = at === 0 || words[at - 1]!.stop;
  const capitals = said
    .split(/\s+/u)
    .filter((word) => word.length > 3)
    .every((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
  return !capitalNouns && !opens && capitals && /^\p{Lu}/u.test(said) ? "title" : "scare";
}

function plain(said: string, count: number): QuotationKind {
  return count >= UTTERANCE && /^[\p{Lu}\p{N}¿¡…]/u.test(said) ? "direct" : "mixed";
}
