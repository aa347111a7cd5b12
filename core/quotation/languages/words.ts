import { Tag } from "../lexicon/grammar.ts";
import type { MarkedRun } from "../marks/marked-run.ts";
import type { Reading } from "../reading/read.ts";
import type { Sentence, Token } from "../reading/token.ts";

/** A word, a punctuation mark or a run of a sentence, cut as its language cuts: "a-t-il" is two, "l'Intérieur" is two. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
  readonly stop: boolean;
  readonly run: MarkedRun | null;
}

/** Soft hyphens and zero-width characters that pages put into words. */
const INVISIBLE = /[\u00AD\u200B-\u200D]/gu;

/** l', d', qu', dell', un' in front of a vowel. */
const ELIDED = /^(?:[cdjlmnst]|qu|lorsqu|puisqu|jusqu|(?:[dns]e|a|su|co)?ll|un|quest|d)['’](?=[a-zà-ž])/i;

/** dit-il, a-t-elle */
const INVERTED = /-(?:t-)?(?=(?:il|elle|on|ils|elles|lui|je|nous)$)/i;

/** The words of a sentence of a reading, in order. */
export function wordsOf({ tokens, text }: Reading, { from, to }: Sentence): Word[] {
  const words: Word[] = [];
  for (let i = from; i < to; i++) push(tokens[i]!, text, words);
  return words;
}

function push({ start, end, run, tags, lower }: Token, text: string, into: Word[]): void {
  if (run || tags & Tag.Punctuation) {
    into.push({ start, end, text: text.slice(start, run ? start : end), lower, capital: false, stop: !run, run });
    return;
  }
  let at = start;
  for (let elided = ELIDED.exec(text.slice(at, end)); elided; elided = ELIDED.exec(text.slice(at, end))) {
    into.push(word(text, at, at + elided[0].length));
    at += elided[0].length;
  }
  const inverted = INVERTED.exec(text.slice(at, end));
  if (!inverted || inverted.index === 0) return void into.push(word(text, at, end));
  into.push(word(text, at, at + inverted.index), word(text, at + inverted.index + inverted[0].length, end));
}

function word(text: string, start: number, end: number): Word {
  const written = text.slice(start, end).replace(INVISIBLE, "").normalize("NFC");
  const lower = written.toLowerCase().replace(/’/g, "'");
  return { start, end, text: written, lower, capital: /^\p{Lu}/u.test(written), stop: false, run: null };
}
