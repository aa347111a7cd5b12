import type { Span } from "../../model.ts";
import { wordCount } from "../../text/words.ts";
import { languageOf } from "../languages/language.ts";
import { cueOf } from "../lexicon/cue-lexicon.ts";
import { isFirstName, isTitle } from "../lexicon/names.ts";
import type { MarkedRun } from "./marked-run.ts";

/** Speech that is set off by other signs than marks, paragraph by paragraph (null: none): that paragraph's marks are then part of what is said. */
export type SetOffRuns = readonly (readonly MarkedRun[] | null)[];

/** "DOLE: …", "Q: …", "Ann Dole: …": up to five capitalised words and a colon. */
const LABEL = /^(?:Q|A|\p{Lu}[\p{L}.'’-]{1,20}(?: (?:\p{Lu}[\p{L}.'’-]{0,20}|\([^)\n]{1,30}\))){0,4})(?=:\s+\S)/u;

/** Paragraphs with labels from which on an article is a transcript; a single "Update:" is none. */
const TRANSCRIPT = 4;

/** Languages whose dialogue is opened by a dash at the head of the paragraph. */
const DASHED = new Set(["fr", "es", "it", "pt", "ru", "uk", "pl"]);

/** A post copied with its author: "… — Ann Dole (@anndole) March 3, 2016" */
const POST = /[—–-]\s{0,2}(?=[^\n(—–-]{2,60}\(@\w{1,30}\))/u;

/** Finds transcripts, interviews, posts with their author, and dialogue behind dashes. Linear in the length of the text. */
export function setOffRuns(text: string, paragraphs: readonly Span[], language: string | null): SetOffRuns {
  const labels = transcriptLabels(text, paragraphs);
  return paragraphs.map((paragraph, index) => {
    const label = labels[index];
    return label
      ? afterLabel(text, paragraph, label)
      : (post(text, paragraph) ?? dialogue(text, paragraph, language) ?? block(text, paragraphs[index - 1], paragraph));
  });
}

/** The length of the label that opens each paragraph, 0 for none: when there are enough labels and some label comes back. */
function transcriptLabels(text: string, paragraphs: readonly Span[]): readonly number[] {
  const names = new Set<string>();
  let count = 0;
  const lengths = paragraphs.map(({ start }) => {
    const label = LABEL.exec(text.slice(start, start + 120))?.[0];
    if (label === undefined || !namesSpeaker(label)) return 0;
    names.add(label);
    count++;
    return label.length;
  });
  return count >= TRANSCRIPT && names.size < count ? lengths : [];
}

/** "DOLE", "Q", "Ann Dole", "Mr. Dole"; not "Note", "New Release". */
function namesSpeaker(label: string): boolean {
  const first = label.split(" ")[0]!.toLowerCase();
  return label === label.toUpperCase() || isFirstName(first) || isTitle(first);
}

function afterLabel(text: string, { start, end }: Span, label: number): MarkedRun[] {
  return [makeRun(text, start + label + 1, end, "label")];
}

function post(text: string, { start, end }: Span): MarkedRun[] | null {
  const author = POST.exec(text.slice(start, end));
  return author && author.index > 20 ? [makeRun(text, start, start + author.index, "block")] : null;
}

/** "She wrote on her page:", and the next paragraph, without marks, is what she wrote. */
function block(text: string, above: Span | undefined, paragraph: Span): MarkedRun[] | null {
  if (
    !above ||
    text[above.end - 1] !== ":" ||
    !introducesWords(text.slice(Math.max(above.start, above.end - 90), above.end - 1))
  )
    return null;
  const words = text.slice(paragraph.start, paragraph.end);
  if (!/^\p{Lu}/u.test(words) || /["“”„«»]|''/u.test(words) || wordCount(words, SHORTEST_BLOCK) < SHORTEST_BLOCK)
    return null;
  return [makeRun(text, paragraph.start, paragraph.end, "block")];
}

/** Words from which on a paragraph behind a colon is a quotation and not an item of a list. */
const SHORTEST_BLOCK = 6;

/** The reporting verb stands at the end, but for a place or a time: "said:", "wrote on Monday:", "said in a statement:". */
function introducesWords(opening: string): boolean {
  const words = opening.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
  for (let i = words.length - 1; i >= Math.max(0, words.length - 6); i--) {
    const cue = cueOf(words[i]!)?.cue;
    if (!cue?.takes.includes("quote") || !cue.takes.includes("clause")) continue;
    return i === words.length - 1 || /^(?:in|on|at|to|via|from|the|this|yesterday|today)$/.test(words[i + 1]!);
  }
  return false;
}

/**
 * — Bonjour, — dit-il. — Entrez.: spoken words and the writer's take turns at each dash; the writer's begin small after a
 * stop or comma. In French a dash may open each speech and none close it: — Bonjour, dit-il. — Entrez, dit-elle.
 */
function dialogue(text: string, { start, end }: Span, language: string | null): MarkedRun[] | null {
  if (!DASHED.has(language ?? "") || !/^[—–-]\s?[\p{L}¿¡«…]/u.test(text.slice(start, start + 3))) return null;
  const runs: MarkedRun[] = [];
  let from = start + 1;
  let speaking = true;
  for (let at = start + 1; at <= end; at++) {
    const turn = at === end || (/[—–]/u.test(text[at]!) && (speaking ? breaksOff(text, at, end) : true));
    if (!turn) continue;
    const aside = speaking ? incise(text, from, at, language) : null;
    if (speaking && /[\p{L}\p{N}]/u.test(text.slice(from, at))) runs.push(makeRun(text, from, aside ?? at, "dash"));
    if (aside === null) speaking = !speaking;
    from = at + 1;
  }
  return runs.length > 0 ? runs : null;
}

/** ", dit-il", ", répondit Anne Roy": where the writer's words begin that no dash sets off. Null: nowhere. */
function incise(text: string, from: number, to: number, language: string | null): number | null {
  const verbs = language === "fr" ? languageOf(language)?.verbs : null;
  if (!verbs) return null;
  for (const { index, 1: verb } of text.slice(from, to).matchAll(INCISE))
    if (verbs.has(verb!.normalize("NFC"))) return from + index;
  return null;
}

/** A comma or an outcry, then a small word that may be a verb. */
const INCISE = /[,!?…]\s([\p{Ll}\p{M}]{2,24})(?=[-\s])/gu;

function breaksOff(text: string, dash: number, end: number): boolean {
  const before = text.slice(Math.max(0, dash - 2), dash).trimEnd();
  return /[,.!?…]$|^$/u.test(before) || /^\s?\p{Ll}/u.test(text.slice(dash + 1, Math.min(end, dash + 3)));
}

function makeRun(text: string, from: number, to: number, form: MarkedRun["form"]): MarkedRun {
  let start = from;
  let end = to;
  // —Sí —dijo—. Pase.: the stop belongs to what stood before.
  const lead = form === "dash" ? /[\s.,;:]/u : /\s/u;
  while (start < end && lead.test(text[start]!)) start++;
  while (end > start && /[\s,]/u.test(text[end - 1]!)) end--;
  return { start, end, outer: { start: from, end: to }, form, closed: true, nested: [], continues: false };
}
