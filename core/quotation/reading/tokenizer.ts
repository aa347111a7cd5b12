import { cueOf } from "../lexicon/cue-lexicon.ts";
import { Tag, tagsOf } from "../lexicon/grammar.ts";
import { Kind, kindAt } from "../marks/character-kind.ts";
import type { MarkedRun } from "../marks/marked-run.ts";
import type { Token } from "./token.ts";

/**
 * A word (with its inner apostrophes, hyphens, points), an initialism with its stops ("U.S.", "a.m."), or one punctuation
 * character. "U.S.-led", "Ark.-based" and the "short-" of "short- and long-term" are words.
 */
const PIECE =
  /(?:\p{Lu}\.){2,}(?:\p{Lu}(?![\p{L}\p{N}]))?(?:[-‐‑][\p{L}\p{N}]+)*|[ap]\.m\.|[\p{L}\p{M}\p{N}@#$€£%&_\u00AD\u200B-\u200D]+(?:(?:['’.,\-‐‑/]|\.[-‐‑])[\p{L}\p{M}\p{N}\u00AD]+)*(?:[-‐‑](?=\s(?:and|or|to)\s))?|\.{2,}|[–—―]|--+|[^\s\p{L}\p{M}\p{N}]/uy;

/** Abbreviations whose stop belongs to the word. */
const ABBREVIATED =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Cmdr|Brig|Sgt|Cpl|Pte|Pvt|Const|Det|Insp|Supt|Adm|Sens?|Reps?|Gov|Govs|Rev|Hon|Pres|Amb|Sec|Asst|Atty|Cllr|St|Ste|Jr|Sr|vs|Nos?|Inc|Ltd|Corp|Bros|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Mt|Ft|Fla|Calif|Mich|Mass|Conn|Ariz|Pa|Va|Ga|Wis|Minn|Tenn|Ala|Ill|Ind|Colo|Ore|Okla|Tex|Neb|Nev|Wash|approx|est|v|Ky|La|Md|Miss|Mo|Mont|Kan|Del|Penn|Vt|Wyo|Ark|Okla|[A-Z])$/u;

/** Soft hyphens and zero-width characters that pages put into words. */
const INVISIBLE = /[\u00AD\u200B-\u200D]/gu;

const BREAK = /^(?:,|[–—―]|-+)$/u;

const LETTER = /[\p{L}\p{N}]/u;

/** An ending behind an apostrophe that is a word of its own. */
const CLITIC = /['’](?:s|re|ve|d|ll|m)$/i;

const APOSTROPHE = /['’]/u;

/** As many of one punctuation character in a row are drawn as one token: a rule across the page, an outcry. */
const ROW = 4;

/** What a word is, wherever it stands. */
type Word = Pick<Token, "text" | "lower" | "tags" | "cue">;

/** Turns an article into tokens, paragraph by paragraph. Each word is looked up once, however often the article has it. */
export class Tokenizer {
  readonly #text: string;
  readonly #words = new Map<string, Word>();
  readonly tokens: Token[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** Adds what stands between `from` and `to`, with each of `runs` (top level, in order) as one token. */
  add(from: number, to: number, runs: readonly MarkedRun[]): void {
    let at = from;
    for (const run of runs) {
      this.#pieces(at, run.outer.start);
      const { start, end } = run.outer;
      this.tokens.push({ start, end, text: "", lower: "", tags: Tag.Quote, run, cue: null });
      at = end;
    }
    this.#pieces(at, to);
  }

  #pieces(from: number, to: number): void {
    for (let at = from; at < to; ) {
      if (kindAt(this.#text, at) & Kind.Space) {
        at++;
        continue;
      }
      PIECE.lastIndex = at;
      // Every character that is no space begins a piece.
      const end = PIECE.test(this.#text) ? Math.min(to, PIECE.lastIndex) : at + 1;
      at = this.#pushPiece(at, end, to);
    }
  }

  /** Adds the piece; returns where the next begins. */
  #pushPiece(start: number, end: number, limit: number): number {
    const piece = this.#text.slice(start, end);
    if (!isWord(piece)) {
      const tags = BREAK.test(piece) ? Tag.Punctuation | Tag.Break : Tag.Punctuation;
      const last = end - start === 1 ? rowEnd(this.#text, start, limit) : end;
      this.tokens.push({ start, end: last, text: piece, lower: piece, tags, run: null, cue: null });
      return last;
    }
    const clitic = APOSTROPHE.test(piece) ? CLITIC.exec(piece) : null;
    if (clitic && clitic.index > 0) {
      this.#pushWord(start, start + clitic.index);
      const lower = clitic[0].toLowerCase().replace("’", "'");
      const tags = Tag.Clitic;
      this.tokens.push({ start: start + clitic.index, end, text: clitic[0], lower, tags, run: null, cue: null });
      return end;
    }
    const stop = end < limit && this.#text[end] === "." && ABBREVIATED.test(piece.replace(/^.*[-.]/u, "")) ? 1 : 0;
    this.#pushWord(start, end + stop);
    return end + stop;
  }

  #pushWord(start: number, end: number): void {
    const written = this.#text.slice(start, end);
    let word = this.#words.get(written);
    if (!word) {
      word = lookUp(written);
      this.#words.set(written, word);
    }
    const { text, lower, tags, cue } = word;
    this.tokens.push({ start, end, text, lower, tags, run: null, cue });
  }
}

function isWord(piece: string): boolean {
  return (kindAt(piece, 0) & Kind.Word) !== 0 || (piece.length > 1 && LETTER.test(piece));
}

/** Where a row of the character at `start` ends when it is long enough; else the next character. */
function rowEnd(text: string, start: number, limit: number): number {
  let end = start + 1;
  while (end < limit && text[end] === text[start]) end++;
  return end - start >= ROW ? end : start + 1;
}

function lookUp(written: string): Word {
  const text = written.replace(INVISIBLE, "");
  const lower = text.toLowerCase().replace(/’/g, "'");
  let tags = tagsOf(lower);
  if (/^\p{Lu}/u.test(text)) tags |= Tag.Capital;
  if (/^[\p{N}$€£]/u.test(text)) tags |= Tag.Number;
  return { text, lower, tags, cue: cueOf(lower) ?? null };
}
