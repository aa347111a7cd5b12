import { cueOf } from "../lexicon/cue-lexicon.ts";
import { Tag, tagsOf } from "../lexicon/grammar.ts";
import type { MarkedRun } from "../marks/marked-run.ts";
import type { Token } from "./token.ts";

/** A word (with its inner apostrophes, hyphens, points), an initialism with its stops, or one punctuation character. */
const PIECE =
  /(?:\p{Lu}\.){2,}(?:\p{Lu}(?![\p{L}\p{N}]))?|[\p{L}\p{M}\p{N}@#$€£%&_\u00AD\u200B-\u200D]+(?:['’.,\-‐‑/][\p{L}\p{M}\p{N}\u00AD]+)*|\.{2,}|[–—―]|--+|[^\s\p{L}\p{M}\p{N}]/gu;

/** Abbreviations whose stop belongs to the word. */
const ABBREVIATED =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Cpl|Adm|Sens?|Reps?|Gov|Govs|Rev|Hon|Pres|Amb|Sec|St|Ste|Jr|Sr|vs|Nos?|Inc|Ltd|Corp|Bros|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Mt|Ft|Fla|Calif|Mich|Mass|Conn|Ariz|Pa|Va|Ga|Wis|Minn|Tenn|Ala|Ill|Ind|Colo|Ore|Okla|Tex|Neb|Nev|Wash|approx|est|v|Ky|La|Md|Miss|Mo|Mont|Kan|Del|Penn|Vt|Wyo|Ark|Okla|[A-Z])$/u;

/** Soft hyphens and zero-width characters that pages put into words. */
const INVISIBLE = /[\u00AD\u200B-\u200D]/gu;

const BREAK = /^(?:,|[–—―]|-+)$/u;

const CLITIC = /['’](?:s|re|ve|d|ll|m)$/iu;

/** The tokens of `text` between `from` and `to`, with each of `runs` (top level, in order) as one token. */
export function tokenize(text: string, from: number, to: number, runs: readonly MarkedRun[], into: Token[]): void {
  let at = from;
  for (const run of runs) {
    pieces(text, at, run.outer.start, into);
    const { start, end } = run.outer;
    into.push({ start, end, text: "", lower: "", tags: Tag.Quote, run, cue: null });
    at = end;
  }
  pieces(text, at, to, into);
}

function pieces(text: string, from: number, to: number, into: Token[]): void {
  PIECE.lastIndex = from;
  for (let match = PIECE.exec(text); match && match.index < to; match = PIECE.exec(text)) {
    const start = match.index;
    const end = Math.min(to, start + match[0].length);
    PIECE.lastIndex = Math.max(end, start + 1);
    pushPiece(text, start, end, to, into);
  }
}

function pushPiece(text: string, start: number, end: number, limit: number, into: Token[]): void {
  const piece = text.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(piece)) {
    into.push({
      start,
      end,
      text: piece,
      lower: piece,
      tags: BREAK.test(piece) ? Tag.Punctuation | Tag.Break : Tag.Punctuation,
      run: null,
      cue: null,
    });
    return;
  }
  const clitic = CLITIC.exec(piece);
  if (clitic && clitic.index > 0) {
    pushWord(text, start, start + clitic.index, into);
    const lower = clitic[0].toLowerCase().replace("’", "'");
    into.push({ start: start + clitic.index, end, text: clitic[0], lower, tags: Tag.Clitic, run: null, cue: null });
    return;
  }
  const stop = end < limit && text[end] === "." && ABBREVIATED.test(piece.replace(/^.*[-.]/u, "")) ? 1 : 0;
  pushWord(text, start, end + stop, into);
  if (stop) PIECE.lastIndex = end + stop;
}

function pushWord(text: string, start: number, end: number, into: Token[]): void {
  const word = text.slice(start, end).replace(INVISIBLE, "");
  const lower = word.toLowerCase().replace(/’/g, "'");
  let tags = tagsOf(lower);
  if (/^\p{Lu}/u.test(word)) tags |= Tag.Capital;
  if (/^[\p{N}$€£]/u.test(word)) tags |= Tag.Number;
  into.push({ start, end, text: word, lower, tags, run: null, cue: cueOf(lower) ?? null });
}
