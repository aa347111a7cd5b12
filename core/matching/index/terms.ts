import { isLetter, SpellingScanner, spellingsIn } from "./scan-spellings.ts";
import { stem } from "./stem.ts";

/** Distinct spellings remembered; news text has few that come often. A full memory is emptied, not pruned. */
const REMEMBERED = 50_000;

const remembered = new Map<string, string>();

/** The terms of `text` in order, as the index knows them: lower case, no accents, no possessive, endings cut. */
export function termsOf(text: string): string[] {
  return spellingsIn(text).map(termOf);
}

/** 32-bit hashes of the terms of `text`, in order. */
export function termHashes(text: string): number[] {
  return scanner.scan(text);
}

const scanner = new SpellingScanner((spelling) => hashTerm(fold(spelling)));

function termOf(spelling: string): string {
  let term = remembered.get(spelling);
  if (term === undefined) {
    term = fold(spelling);
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(spelling, term);
  }
  return term;
}

/** Nearly all words are plain letters, which need none of the expressions; each of these is dear to compile. */
function fold(spelling: string): string {
  if (isPlain(spelling)) return stem(spelling.toLowerCase());
  const lower = spelling.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  if (/^\p{N}/u.test(lower)) return lower.replaceAll(",", "");
  if (lower.includes(".")) return lower.replaceAll(".", "");
  return stem(lower.replace(/['’]s$/, "").replace(/['’]/g, ""));
}

/** Letters without accents, and nothing else. */
function isPlain(spelling: string): boolean {
  for (let i = 0; i < spelling.length; i++) if (!isLetter(spelling.charCodeAt(i))) return false;
  return true;
}

/** FNV-1a (Fowler, Noll, Vo) over UTF-16 units, then the finalizer of MurmurHash3, which spreads short words. */
export function hashTerm(term: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < term.length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193);
  return mix(hash);
}

/** One hash for two terms that stand side by side, in this order. */
export function hashPair(first: number, second: number): number {
  return mix(Math.imul(first, 0x9e3779b1) ^ second);
}

function mix(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
