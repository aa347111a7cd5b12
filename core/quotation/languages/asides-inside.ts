import type { MarkedRun } from "../marks/marked-run.ts";
import { type Language, languageOf } from "./language.ts";

/** «Мы готовы, — сказал Орлов. — Ждём»: a stop, a dash, small letters up to the next dash. */
const DASHED = /[,.!?…]\s?[—–]\s([\p{Ll}\p{M}]+)(?:\s([\p{L}\p{M}-]{1,24}))?[^—–«»]{0,120}(?:[—–]\s|$)/gu;

/** « Nous irons, a-t-il dit, jusqu’au bout »: a verb with its pronoun between commas. */
const COMMAS = /,\s(?:a-t-(?:il|elle)\s[\p{L}\p{M}]+|([\p{L}\p{M}]+)-(?:t-)?(?:il|elle))[^,.«»]{0,60}(?:,\s|\.\s|$)/gu;

/** « C’est fini, lance Paul Morel. Nous partons », « …, explique le maire, … »: a verb and somebody between commas. */
const NAMED = /,\s(?:a\s)?([\p{Ll}\p{M}]{3,24})\s(?:l[ea]\s|l['’])?([\p{L}\p{M}-]{2,24})[^,.«»]{0,60}(?:,\s|\.\s|$)/gu;

/** …, maire de Lens. · …, 44 ans, */
const APPOSED = /^(?:\d{2}\sans|([\p{Ll}\p{M}-]{3,24}))[^,.«»]{0,80}(?:[,.]\s|$)/u;

/**
 * Russian and Ukrainian printers let the writer speak inside the marks, between dashes; French ones between commas. The run is
 * cut there, so that what remains reads like a quotation broken off by its verb.
 */
export function withoutAsides(runs: readonly MarkedRun[], text: string, code: string): readonly MarkedRun[] {
  const language = languageOf(code);
  const patterns = language?.cases ? [DASHED] : code === "fr" ? [COMMAS, NAMED] : [];
  return patterns.reduce<readonly MarkedRun[]>(
    (found, pattern) => found.flatMap((run) => cut(run, text, pattern, language!)),
    runs,
  );
}

function cut(run: MarkedRun, text: string, pattern: RegExp, language: Language): MarkedRun[] {
  const pieces: MarkedRun[] = [];
  let from = run.start;
  for (const match of text.slice(run.start, run.end).matchAll(pattern)) {
    const [verb, next] = [match[1]?.normalize("NFC"), match[2]?.normalize("NFC") ?? ""];
    if (verb !== undefined && !isVerb(verb, next, language)) continue;
    if (pattern === NAMED && !/^\p{Lu}/u.test(next) && language.role(next) === undefined) continue;
    const at = run.start + match.index;
    if (at < from) continue;
    pieces.push(piece(run, from, at, from === run.start ? run.outer.start : from));
    from = at + match[0].length;
    if (pattern === NAMED) from += apposed(text.slice(from, Math.min(run.end, from + LONGEST_APPOSED)), language);
  }
  if (pieces.length === 0) return [run];
  if (from < run.end) pieces.push({ ...piece(run, from, run.end, from), outer: { start: from, end: run.outer.end } });
  return pieces.filter(({ start, end }) => end > start);
}

/** Characters of what somebody is: ", maire de Lens depuis 2011." */
const LONGEST_APPOSED = 110;

/** How many characters behind the name tell who that is. */
function apposed(rest: string, language: Language): number {
  const match = APPOSED.exec(rest);
  return match && (match[1] === undefined || language.role(match[1].normalize("NFC"))) ? match[0].length : 0;
}

/** A listed verb, or one by its ending in front of a name or a role. */
function isVerb(word: string, next: string, { verbs, participles, pastEndings, role }: Language): boolean {
  if (verbs.has(word) || participles.has(word)) return true;
  return (/^\p{Lu}/u.test(next) || role(next) !== undefined) && pastEndings.some((ending) => word.endsWith(ending));
}

function piece(run: MarkedRun, start: number, end: number, outer: number): MarkedRun {
  return {
    ...run,
    start,
    end,
    outer: { start: outer, end },
    nested: [],
    continues: run.continues && start === run.start,
  };
}
