import table from "../../../../assets/lexicons/doubtful-judgements.json" with { type: "json" };
import type { Span } from "../../../model.ts";
import { onFirstUse } from "../../../text/on-first-use.ts";
import { sentences } from "../../../text/sentences.ts";
import { commentSigns } from "../../language/comment-signs.ts";
import { type Finding, readSentence } from "../../language/loaded/features.ts";
import { loadedLanguage } from "../../language/loaded/loaded-language.ts";
import { ownWords } from "../../language/loaded/own-words.ts";
import { stemList } from "../../language/stem-list.ts";
import { onceForEach } from "../../once-for-each.ts";
import type { Side } from "../../side.ts";
import { isPassedOn } from "./passed-on.ts";

/** The outlet's own judgement around a passage, the passage itself left out. */
export interface Comment {
  /** What all of it weighs; a word that judges wherever it stands weighs 1.5, an aside to the reader 2. */
  readonly weight: number;
  /** What its plainest word or turn of phrase weighs, anywhere around… */
  readonly plainest: number;
  /** …and in the sentence of the passage itself, with what all of it weighs there. */
  readonly plainestBeside: number;
  readonly weightBeside: number;
  /** What its plainest turn of phrase weighs, anywhere around: "good luck with that" needs no second word. */
  readonly turn: number;
  /** As printed, in text order. */
  readonly words: readonly string[];
}

interface Remark {
  readonly text: string;
  readonly weight: number;
  /** A way of commenting that no single word gives away. */
  readonly isTurn: boolean;
  /** In the sentence that holds the passage. */
  readonly beside: boolean;
}

/** What a grade of the lexicon (1 to 3) weighs in a sentence that judges as a whole… */
const GRADE = 0.5;
/** …and in one that does not: there a word may be meant plainly. */
const IN_PLAIN_SENTENCE = 0.5;
const JUDGES = 0.5;
/** What a word weighs that is as often what a report is about as its judgement: a racist attack, a corrupt judge. */
const AS_TOPIC = 0.4;

/** How the outlet comments around a passage. `quoted`: words that were said, and are no comment when they are taken up again. */
export function commentAround(side: Side, quoted: string): Comment {
  const said = quoted.toLowerCase();
  const remarks = remarksAround(side).filter(({ text }) => !said.includes(text.toLowerCase()));
  const beside = remarks.filter((remark) => remark.beside);
  return {
    weight: sumOf(remarks),
    plainest: plainestOf(remarks),
    plainestBeside: plainestOf(beside),
    weightBeside: sumOf(beside),
    turn: plainestOf(remarks.filter(({ isTurn }) => isTurn)),
    words: [...new Set(remarks.map(({ text }) => text))],
  };
}

const MARKS_AND_STOP = 3;

const sumOf = (remarks: readonly Remark[]) => remarks.reduce((sum, { weight }) => sum + weight, 0);
const plainestOf = (remarks: readonly Remark[]) => Math.max(0, ...remarks.map(({ weight }) => weight));

/** Marks are paired over the whole stretch, since a speech may go on for several sentences. */
const remarksAround = onceForEach((side: Side): readonly Remark[] => {
  const { before, after, text } = side;
  const passage = { start: before.length, end: before.length + text.length };
  const own = hollow(before + " ".repeat(text.length) + after, passage);
  return sentences(own).flatMap((sentence) => {
    const { start, end } = sentence;
    const beside = start < passage.end && end > passage.start;
    return remarksIn(own.slice(start, end), beside).filter((remark) => isNear(remark, sentence, own, passage, side));
  });
});

/**
 * The text with everything in marks taken out, and the marks left standing so that one sees where somebody spoke:
 *
 *     The clumsy mayor said: “We are on track.” Nobody laughed.   The clumsy mayor said: “              .” Nobody laughed.
 */
function hollow(text: string, passage: Span): string {
  const { quoted } = ownWords(text);
  const isQuoted = quoted.some(({ start, end }) => start <= passage.start && passage.end <= end);
  return [...quoted, ...(isQuoted ? [] : [passage])].reduce(emptied, text);
}

/** A stop before the closing mark stays: it ends the writer's sentence too. */
function emptied(text: string, { start, end }: Span): string {
  if (end - start < MARKS_AND_STOP) return text;
  const stop = /[.!?]/u.exec(text.slice(end - 2, end))?.[0] ?? " ";
  return `${text.slice(0, start)}“${" ".repeat(end - start - MARKS_AND_STOP)}${stop}”${text.slice(end)}`;
}

/** What an aside to the reader weighs at least: it speaks of what stands before it, whomever that names. */
const ASIDE = 1.5;

/** In the paragraph of the passage; farther off only where it speaks of the same people, or to the reader right behind. */
function isNear(remark: Remark, sentence: Span, own: string, passage: Span, side: Side): boolean {
  const between =
    sentence.end <= passage.start ? own.slice(sentence.end, passage.start) : own.slice(passage.end, sentence.start);
  const breaks = between.match(/\n+/gu)?.length ?? 0;
  if (breaks === 0 || (breaks === 1 && remark.weight >= ASIDE)) return true;
  const names = namesIn(`${side.speaker?.name ?? ""} ${paragraphOf(side)}`);
  return namesIn(own.slice(sentence.start, sentence.end)).some((name) => names.includes(name));
}

function paragraphOf({ before, text, after }: Side): string {
  return before.slice(before.lastIndexOf("\n") + 1) + text + after.split("\n", 1)[0];
}

function namesIn(text: string): string[] {
  return text.match(/\p{Lu}\p{Ll}{2,}/gu) ?? [];
}

/** A writer who speaks of himself, or a speech whose marks stand elsewhere: what it judges is not held against the outlet unless it is an aside. */
const FIRST_PERSON = /\b(?:I|I['’]\p{Ll}+|[Ww]e|[Oo]ur|us|my|me)\b/u;

function remarksIn(sentence: string, beside: boolean): Remark[] {
  const signs = commentSigns(sentence)
    .filter((sign) => isComment(sentence, sign))
    .map((sign) => ({ ...sign, weight: isFaint(sentence, sign) ? FAINT : sign.weight, isTurn: true }));
  const words = readSentence(sentence).findings.filter(
    (finding) =>
      isGraded(sentence, finding) &&
      !isPassedOn(sentence, finding) &&
      !signs.some((sign) => sign.start < finding.end && finding.start < sign.end),
  );
  // The whole sentence is weighed only where it holds such a word: most hold none.
  const share = words.length === 0 || beside || loadedLanguage(sentence).score >= JUDGES ? 1 : IN_PLAIN_SENTENCE;
  const weighed = words.map((finding) => ({ ...finding, weight: weightOf(sentence, finding) * share, isTurn: false }));
  return [...(!beside && FIRST_PERSON.test(sentence) ? [] : weighed), ...signs]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, weight, isTurn }) => ({ text: sentence.slice(start, end).trim(), weight, isTurn, beside }));
}

function weightOf(sentence: string, { start, end, grade }: Finding): number {
  return grade * GRADE * (isAmong(sentence.slice(start, end), "topical") ? AS_TOPIC : 1);
}

function isGraded(sentence: string, { kind, start, end }: Finding): boolean {
  return kind !== "near" && !isAmong(sentence.slice(start, end), "literal");
}

/** Adverbs that comment only where they stand for a sentence of their own: "Naturally, nobody asked." */
const SENTENCE_ADVERB = /^[a-z]+ly[, ]$/i;

/** What a cry or an "ironically" weighs: shops and fans call out too, and reporters nudge. */
const FAINT = 1;

function isFaint(sentence: string, { start, end }: Span): boolean {
  return sentence[end - 1] === "!" || SENTENCE_ADVERB.test(sentence.slice(start, end));
}

function isComment(sentence: string, { start, end }: Span): boolean {
  const sign = sentence.slice(start, end);
  if (!SENTENCE_ADVERB.test(sign)) return true;
  return sign.endsWith(",") || /(?:^|[,;:—–(-])\s*$/u.test(sentence.slice(0, start));
}

const doubtful = onFirstUse(() => ({ literal: stemList(table.literal), topical: stemList(table.topical) }));

/** A phrase is written with "_" in the lists. */
function isAmong(words: string, list: "literal" | "topical"): boolean {
  return doubtful()[list](words.toLowerCase().replaceAll(" ", "_"));
}
