import type { Span } from "../../../model.ts";
import { sentences } from "../../../text/sentences.ts";
import { commentSigns } from "../../language/comment-signs.ts";
import { type Finding, readSentence } from "../../language/loaded/features.ts";
import { loadedLanguage } from "../../language/loaded/loaded-language.ts";
import { ownWords } from "../../language/loaded/own-words.ts";
import { onceForEach } from "../../once-for-each.ts";
import type { Side } from "../../side.ts";

/** The outlet's own judgement around a passage, the passage itself left out. */
export interface Comment {
  /** What all of it weighs; a word that judges wherever it stands weighs 1.5, an aside to the reader 2. */
  readonly weight: number;
  /** What its plainest word or turn of phrase weighs, anywhere around… */
  readonly plainest: number;
  /** …and in the sentence of the passage itself, with what all of it weighs there. */
  readonly plainestBeside: number;
  readonly weightBeside: number;
  /** As printed, in text order. */
  readonly words: readonly string[];
}

interface Remark {
  readonly text: string;
  readonly weight: number;
  /** In the sentence that holds the passage. */
  readonly beside: boolean;
}

/** Words that judge people but also name what is done to paper, doors and crowds: too doubtful to be held against an outlet. */
const LITERAL =
  /^(?:rip|shred|blast|torch|flood|swarm|crush|hammer|fle[ed]|scrambl|silenc|destroy|fierce|explo|wreck|plung|invasion|panic|crisis|mob|offensive|sick$|hijack|allegedly|hack)/i;
/** What a grade of the lexicon (1 to 3) weighs in a sentence that judges as a whole… */
const GRADE = 0.5;
/** …and in one that does not: there a word may be meant plainly. */
const IN_PLAIN_SENTENCE = 0.5;
const JUDGES = 0.5;
/** Words that judge, but are as often what a report is about: a racist attack, a corrupt judge. */
const TOPICAL =
  /^(?:racis|racial|sexis|fascis|bigot|misogyn|homophob|transphob|islamophob|xenophob|anti-?semit|extremis|radical|corrupt|fraud|hoax|scam|propagand|conspira|genocid|murderous|militant|islamist|nazi|neo-nazi|marxis|communis|socialis|nationalis|far|hard|right|left|regime|terror|tragic|catastroph|disast|lawless|brutal|cruel|abusive|bully|bullied|harass|troll|cheat|lie|lies|lied|lying|liar)/i;
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
  return sentences(own)
    .filter((sentence) => isNear(own, sentence, passage, side))
    .flatMap(({ start, end }) => remarksIn(own.slice(start, end), start < passage.end && end > passage.start));
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

/** Line breaks between a comment and the passage from which on it must name what the passage is about. */
const NEXT_PARAGRAPH = 1;

/** In the paragraph of the passage or the one beside it; farther off only where it speaks of the same people. */
function isNear(own: string, sentence: Span, passage: Span, side: Side): boolean {
  const between =
    sentence.end <= passage.start ? own.slice(sentence.end, passage.start) : own.slice(passage.end, sentence.start);
  if ((between.match(/\n+/gu)?.length ?? 0) <= NEXT_PARAGRAPH) return true;
  const names = namesIn(`${side.speaker?.name ?? ""} ${paragraphOf(side)}`);
  return namesIn(own.slice(sentence.start, sentence.end)).some((name) => names.includes(name));
}

function paragraphOf({ before, text, after }: Side): string {
  return before.slice(before.lastIndexOf("\n") + 1) + text + after.split("\n", 1)[0];
}

function namesIn(text: string): string[] {
  return text.match(/\p{Lu}\p{Ll}{2,}/gu) ?? [];
}

function remarksIn(sentence: string, beside: boolean): Remark[] {
  const signs = commentSigns(sentence);
  const words = readSentence(sentence).findings.filter(
    (finding) =>
      isGraded(sentence, finding) && !signs.some((sign) => sign.start < finding.end && finding.start < sign.end),
  );
  // The whole sentence is weighed only where it holds such a word: most hold none.
  const share = words.length === 0 || beside || loadedLanguage(sentence).score >= JUDGES ? 1 : IN_PLAIN_SENTENCE;
  const weighed = words.map(({ start, end, grade }) => ({
    start,
    end,
    weight: grade * GRADE * share * (TOPICAL.test(sentence.slice(start, end)) ? AS_TOPIC : 1),
  }));
  return [...weighed, ...signs]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, weight }) => ({ text: sentence.slice(start, end).trim(), weight, beside }));
}

function isGraded(sentence: string, { kind, start, end }: Finding): boolean {
  return kind !== "near" && !LITERAL.test(sentence.slice(start, end));
}
