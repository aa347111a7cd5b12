import { ValuesByHash } from "./values-by-hash.ts";

/** Numbers with their separators · initialisms · words with inner apostrophes. Hyphenated words are several terms. */
export const SPELLING = /\p{N}+(?:[.,]\p{N}+)*|(?:\p{Lu}\.){2,}|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

const HERE = new RegExp(SPELLING.source, "uy");

/**
 * The spellings of `text` in order, as a run over `SPELLING` gives them. Words of plain letters, nearly all, are read without
 * it: compiling it for letters of any script is dear in a background that was just started.
 */
export function spellingsIn(text: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = isLetter(text.charCodeAt(at)) ? plainWordEnd(text, at) : at;
    const isOther = end === null || (end === at && !isBetweenWords(text.charCodeAt(at)));
    const spelling = isOther ? spellingAt(text, at) : text.slice(at, end);
    if (spelling) found.push(spelling);
    at += spelling?.length || 1;
  }
  return found;
}

/** Where a word that starts with a plain letter ends; null where it may go on with what is none. */
function plainWordEnd(text: string, start: number): number | null {
  let end = start + 1;
  while (isLetter(text.charCodeAt(end))) end++;
  return mayGoOn(text.charCodeAt(end), end - start) ? null : end;
}

/** An accent, an apostrophe, or the stop of an initialism behind plain letters. */
function mayGoOn(code: number, letters: number): boolean {
  return code >= 0x80 || code === APOSTROPHE || (code === FULL_STOP && letters === 1);
}

function isBetweenWords(code: number): boolean {
  return code < 0x80 && !isDigit(code);
}

function spellingAt(text: string, at: number): string | undefined {
  HERE.lastIndex = at;
  return HERE.exec(text)?.[0];
}

/**
 * Gives the number that `numberOf` has for each spelling in `text`, in order, as a run over `SPELLING` would. Words of plain
 * letters are hashed while they are read and looked up by two 32-bit hashes, without making a string of each: this is where
 * building an index spends its time.
 */
export class SpellingScanner {
  readonly #numberOf: (spelling: string) => number;
  readonly #known = new ValuesByHash();

  constructor(numberOf: (spelling: string) => number) {
    this.#numberOf = numberOf;
  }

  scan(text: string): number[] {
    const found: number[] = [];
    for (let at = 0; at < text.length; ) {
      const code = text.charCodeAt(at);
      if (isLetter(code)) at = this.#word(text, at, found);
      else if (code >= 0x80 || isDigit(code)) at = this.#other(text, at, found);
      else at++;
    }
    return found;
  }

  /** A word that starts with a plain letter; returns the place behind it. */
  #word(text: string, start: number, found: number[]): number {
    let first = 0x811c9dc5;
    let second = 0x9e3779b1;
    let end = start;
    let code = text.charCodeAt(end);
    do {
      first = Math.imul(first ^ code, 0x01000193);
      second = Math.imul(second ^ code, 0x85ebca6b) ^ (second >>> 15);
      code = text.charCodeAt(++end);
    } while (isLetter(code));
    if (mayGoOn(code, end - start)) return this.#other(text, start, found);
    found.push(this.#lookUp(first >>> 0, second >>> 0, text, start, end));
    return end;
  }

  #lookUp(first: number, second: number, text: string, start: number, end: number): number {
    const known = this.#known.get(first, second);
    if (known !== undefined) return known;
    const value = this.#numberOf(text.slice(start, end));
    this.#known.add(first, second, value);
    return value;
  }

  /** Anything but a plain word, by the expression itself. */
  #other(text: string, start: number, found: number[]): number {
    const spelling = spellingAt(text, start);
    if (spelling === undefined) return start + 1;
    found.push(this.#numberOf(spelling));
    return start + spelling.length;
  }
}

const APOSTROPHE = 0x27;
const FULL_STOP = 0x2e;

/** A letter of ASCII, by its code. */
export function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
