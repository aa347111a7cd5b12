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

interface Piece extends Span {
  readonly key: string;
  readonly printed: string;
}

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
  const pieces = words(text).flatMap((word) => split(word.text, word.start));
  const keys = pieces.map((piece) => piece.key);
  const brackets = bracketSpans(text);
  const found: Token[] = [];
  for (let at = 0; at < pieces.length; ) {
    const phrase = phraseAt(keys, at);
    const number = phrase ? null : numberAt(keys, at);
    const length = phrase?.length ?? number?.length ?? 1;
    const [first, last] = [pieces[at] as Piece, pieces[at + length - 1] as Piece];
    const span = { start: first.start, end: last.end };
    found.push(token(text, span, phrase?.kept ?? null, number?.value ?? null, first, brackets));
    at += length;
  }
  return found;
}

function token(
  text: string,
  span: Span,
  phrase: string | null,
  value: number | null,
  piece: Piece,
  brackets: readonly Span[],
): Token {
  const key = value !== null ? `#${value}` : (phrase ?? foldSpelling(piece.key, piece.printed));
  const printed = text.slice(span.start, span.end);
  const form = value !== null || phrase ? key : foldDemonym(lemma(key));
  const grammatical = isFunctionWord(key);
  const common = commonness(piece.key, key, form);
  return {
    ...span,
    text: printed,
    key,
    lemma: form,
    value,
    grammatical,
    commonness: common,
    weight: wordWeight(common, grammatical, value !== null),
    bracketed: brackets.some((bracket) => bracket.start <= span.start && span.end <= bracket.end),
  };
}

/** Contractions and hyphens taken apart, genitives dropped: "don't" is do + not, "same-sex" two words, "Ada's" is Ada. */
function split(printed: string, start: number): Piece[] {
  const plain = printed.replace(/[’‘]/gu, "'");
  const key = bare(plain);
  const whole = WHOLE_CONTRACTIONS.get(key);
  const end = start + printed.length;
  if (whole) return whole.map((part) => ({ key: part, printed: part, start, end }));
  if (/[-‐‑]/u.test(printed)) return splitHyphens(printed, start);
  const tail = /(?:n't|'(?:m|re|ve|ll|d|s))$/u.exec(key)?.[0];
  if (!tail) return [{ key: key.replaceAll("'", ""), printed, start, end }];
  const head = key.slice(0, -tail.length);
  const cut = end - tail.length;
  const first = { key: head, printed: printed.slice(0, -tail.length), start, end: cut };
  if (tail === "'s" && !IS_AFTER.test(head)) return [{ ...first, end }];
  const second = tail === "'s" ? "is" : (TAILS.get(tail) as string);
  return [first, { key: second, printed: second, start: cut, end }];
}

function splitHyphens(printed: string, start: number): Piece[] {
  return [...printed.matchAll(/[^-‐‑]+/gu)].flatMap((part) => split(part[0], start + part.index));
}

/** Lower case without accents and without the points of initialisms ("U.S" keeps its own key through its print). */
function bare(word: string): string {
  const lower = word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return /^(?:\p{L}\.)+\p{L}?$/u.test(lower) ? lower.replaceAll(".", "") : lower;
}

function bracketSpans(text: string): Span[] {
  return [...text.matchAll(/\[[^\]\n]{0,200}\]/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
