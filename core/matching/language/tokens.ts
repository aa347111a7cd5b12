import type { Span } from "../../model.ts";
import { words } from "../../text/words.ts";
import { isFunctionWord } from "./function-words.ts";
import { lemma } from "./lemma.ts";
import { numberAt } from "./number-words.ts";
import { foldDemonym, foldSpelling, phraseAt } from "./variants.ts";
import { commonness, wordWeight } from "./word-weight.ts";

/** A word as the aligner compares it, with its place in the text. Several words that mean one thing are one token. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, accents off, spellings folded: equal keys are the same word. */
  readonly key: string;
  /** Dictionary form: equal lemmas are the same word in another tense, number or person. */
  readonly lemma: string;
  /** The value of a number in words or figures, else null. */
  readonly value: number | null;
  readonly grammatical: boolean;
  /** How common the word is: 0 (the commonest 300) to 4 (outside the commonest 6,000). */
  readonly commonness: number;
  /** How telling it is when two passages share it (word-weight.ts). */
  readonly weight: number;
  /** Stands in [brackets]: put in by the reporter. */
  readonly bracketed: boolean;
}

/** What a contraction says in full, by its tail. */
const TAILS = new Map([
  ["n't", "not"],
  ["'m", "am"],
  ["'re", "are"],
  ["'ve", "have"],
  ["'ll", "will"],
  ["'d", "would"],
]);
const WHOLE_CONTRACTIONS = new Map([
  ["can't", ["can", "not"]],
  ["won't", ["will", "not"]],
  ["shan't", ["shall", "not"]],
  ["ain't", ["is", "not"]],
  ["cannot", ["can", "not"]],
  ["gonna", ["going", "to"]],
  ["wanna", ["want", "to"]],
  ["gotta", ["got", "to"]],
  ["dunno", ["not", "know"]],
  ["y'all", ["you", "all"]],
  ["let's", ["let", "us"]],
]);
/** Words after which 's is a short "is", not a genitive. */
const IS_AFTER = /^(?:it|he|she|that|this|there|here|what|who|where|how|everything|nothing)$/u;

/** What a token is apart from where it stands. */
type Reading = Pick<Token, "key" | "lemma" | "value" | "grammatical" | "commonness" | "weight">;

/** A part of a printed word that is compared as one word, with its place in the printed word. */
interface Piece extends Span {
  readonly key: string;
  /** As a word by itself. */
  readonly reading: Reading;
  /** A number starts here; how far it reaches and what it is, the words behind it decide. */
  readonly numeral: boolean;
}

/** A piece and where its printed word starts in the text. */
interface Placed {
  readonly piece: Piece;
  readonly start: number;
}

/** Printed words kept read: news has few that come often. A full memory is emptied. */
const KEPT_WORDS = 20_000;
const readWords = new Map<string, readonly Piece[]>();

/** Texts kept read: a page's quotation meets dozens of candidates, and its surroundings are asked for more than once. */
const KEPT_TEXTS = 256;
const read = new Map<string, readonly Token[]>();

/** The tokens of `text` in order. Linear in its length; the last few hundred texts are remembered. */
export function tokens(text: string): readonly Token[] {
  const known = read.get(text);
  if (known) return known;
  const found = readTokens(text);
  if (read.size >= KEPT_TEXTS) read.delete(read.keys().next().value as string);
  read.set(text, found);
  return found;
}

function readTokens(text: string): Token[] {
  const placed = words(text).flatMap(({ start, text: printed }) =>
    piecesOf(printed).map((piece) => ({ piece, start })),
  );
  const keys = placed.map(({ piece }) => piece.key);
  const brackets = bracketSpans(text);
  const found: Token[] = [];
  for (let at = 0; at < placed.length; ) {
    const first = placed[at] as Placed;
    const several = severalWords(keys, at, first.piece);
    const length = several?.length ?? 1;
    const last = placed[at + length - 1] as Placed;
    const span = { start: first.start + first.piece.start, end: last.start + last.piece.end };
    found.push(token(text, span, several?.reading ?? first.piece.reading, brackets));
    at += length;
  }
  return found;
}

function token(text: string, { start, end }: Span, reading: Reading, brackets: readonly Span[]): Token {
  const { key, lemma, value, grammatical, commonness, weight } = reading;
  const bracketed = brackets.some((bracket) => bracket.start <= start && end <= bracket.end);
  return { start, end, text: text.slice(start, end), key, lemma, value, grammatical, commonness, weight, bracketed };
}

/** The phrase or the number that starts at word `at`, with the number of its words; null where a plain word stands. */
function severalWords(keys: readonly string[], at: number, first: Piece): { reading: Reading; length: number } | null {
  const phrase = phraseAt(keys, at);
  if (phrase) return { reading: reading(first.key, phrase.kept, phrase.kept, null), length: phrase.length };
  const number = first.numeral ? numberAt(keys, at) : null;
  if (!number) return null;
  const key = `#${number.value}`;
  return { reading: reading(first.key, key, key, number.value), length: number.length };
}

function reading(printedKey: string, key: string, form: string, value: number | null): Reading {
  const grammatical = isFunctionWord(key);
  const common = commonness(printedKey, key, form);
  return {
    key,
    lemma: form,
    value,
    grammatical,
    commonness: common,
    weight: wordWeight(common, grammatical, value !== null),
  };
}

/** The pieces of a printed word; the last few thousand words are remembered. */
function piecesOf(printed: string): readonly Piece[] {
  const known = readWords.get(printed);
  if (known) return known;
  const found = split(printed, 0);
  if (readWords.size >= KEPT_WORDS) readWords.clear();
  readWords.set(printed, found);
  return found;
}

function piece(key: string, printed: string, start: number, end: number): Piece {
  const folded = foldSpelling(key, printed);
  return {
    key,
    start,
    end,
    reading: reading(key, folded, foldDemonym(lemma(folded)), null),
    numeral: numberAt([key], 0) !== null,
  };
}

/** Contractions and hyphens taken apart, genitives dropped: "don't" is do + not, "same-sex" two words, "Ada's" is Ada. */
function split(printed: string, start: number): Piece[] {
  const plain = printed.replace(/[’‘]/gu, "'");
  const key = bare(plain);
  const whole = WHOLE_CONTRACTIONS.get(key);
  const end = start + printed.length;
  if (whole) return whole.map((part) => piece(part, part, start, end));
  if (/[-‐‑]/u.test(printed)) return splitHyphens(printed, start);
  const tail = /(?:n't|'(?:m|re|ve|ll|d|s))$/u.exec(key)?.[0];
  if (!tail) return [piece(key.replaceAll("'", ""), printed, start, end)];
  const head = key.slice(0, -tail.length);
  const cut = end - tail.length;
  const first = piece(head, printed.slice(0, -tail.length), start, cut);
  if (tail === "'s" && !IS_AFTER.test(head)) return [{ ...first, end }];
  const second = tail === "'s" ? "is" : (TAILS.get(tail) as string);
  return [first, piece(second, second, cut, end)];
}

function splitHyphens(printed: string, start: number): Piece[] {
  return [...printed.matchAll(/[^-‐‑]+/gu)].flatMap((part) => split(part[0], start + part.index));
}

/** Lower case without accents and without the points of initialisms ("U.S" keeps its own key through its print). */
function bare(word: string): string {
  const lowered = word.toLowerCase();
  if (/^[a-z]*$/.test(lowered)) return lowered;
  const lower = lowered.normalize("NFD").replace(/\p{M}/gu, "");
  return /^(?:\p{L}\.)+\p{L}?$/u.test(lower) ? lower.replaceAll(".", "") : lower;
}

function bracketSpans(text: string): Span[] {
  return [...text.matchAll(/\[[^\]\n]{0,200}\]/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
