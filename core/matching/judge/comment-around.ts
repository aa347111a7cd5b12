import { sentences } from "../../text/sentences.ts";
import { commentSigns } from "../language/comment-signs.ts";
import { type Finding, readSentence } from "../language/loaded/features.ts";
import { loadedLanguage } from "../language/loaded/loaded-language.ts";
import { ownWords } from "../language/loaded/own-words.ts";
import { onceForEach } from "../once-for-each.ts";
import type { Side } from "../side.ts";

/** The outlet's own judgement around a passage, the passage itself left out. */
export interface Comment {
  /** What all of it weighs; a word that judges wherever it stands weighs 1.5, an aside to the reader 2. */
  readonly weight: number;
  /** What its plainest word or turn of phrase weighs. */
  readonly plainest: number;
  /** As printed, in text order. */
  readonly words: readonly string[];
}

interface Remark {
  readonly text: string;
  readonly weight: number;
}

/** Words that judge people but also name what is done to paper, doors and crowds: too doubtful to be held against an outlet. */
const LITERAL =
  /^(?:rip|shred|blast|torch|flood|swarm|crush|hammer|fle[ed]|scrambl|silenc|destroy|fierce|explo|wreck|plung|invasion|panic|crisis|mob|offensive|sick|hijack|allegedly|hack)/iu;
/** What a grade of the lexicon (1 to 3) weighs in a sentence that judges as a whole… */
const GRADE = 0.5;
/** …and in one that does not: there a word may be meant plainly. */
const IN_PLAIN_SENTENCE = 0.5;
const JUDGES = 0.5;

/** How the outlet comments around a passage. `quoted`: words that were said, and are no comment when they are taken up again. */
export function commentAround(side: Side, quoted: string): Comment {
  const said = quoted.toLowerCase();
  const remarks = remarksAround(side).filter(({ text }) => !said.includes(text.toLowerCase()));
  return {
    weight: remarks.reduce((sum, { weight }) => sum + weight, 0),
    plainest: Math.max(0, ...remarks.map(({ weight }) => weight)),
    words: [...new Set(remarks.map(({ text }) => text))],
  };
}

/** Marks are paired over the whole stretch, since a speech may go on for several sentences. */
const remarksAround = onceForEach((side: Side): readonly Remark[] => {
  const { before, after, text } = side;
  const inMarks = side.kind === "indirect" || side.kind === "sentence" ? text : `“${" ".repeat(text.length)}”`;
  const [head, tail] = inMarks === text ? [before, after] : [openEnded(before), after.replace(/^[”"’'»]/u, " ")];
  const own = ownWords(head + inMarks + tail).text;
  const passage = { start: before.length, end: before.length + text.length };
  return sentences(own)
    .filter(({ start, end }) => isNear(own, { start, end }, passage, side))
    .flatMap(({ start, end }) => remarksIn(own.slice(start, end)));
});

/** Without the mark that opens the passage: the passage brings its own. */
function openEnded(before: string): string {
  return before.replace(/[“"‘'«]$/u, " ");
}

/** Line breaks between a comment and the passage from which on it must name what the passage is about. */
const NEXT_PARAGRAPH = 1;

/** In the paragraph of the passage or the one beside it; farther off only where it speaks of the same people. */
function isNear(
  own: string,
  sentence: { readonly start: number; readonly end: number },
  passage: { readonly start: number; readonly end: number },
  side: Side,
): boolean {
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

function remarksIn(sentence: string): Remark[] {
  const share = loadedLanguage(sentence).score >= JUDGES ? 1 : IN_PLAIN_SENTENCE;
  const signs = commentSigns(sentence);
  const words = readSentence(sentence).findings.filter(
    (finding) =>
      isGraded(sentence, finding) && !signs.some((sign) => sign.start < finding.end && finding.start < sign.end),
  );
  return [...words.map((word) => ({ ...word, weight: word.grade * GRADE * share })), ...signs]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, weight }) => ({ text: sentence.slice(start, end).trim(), weight }));
}

function isGraded(sentence: string, { kind, start, end }: Finding): boolean {
  return kind !== "near" && !LITERAL.test(sentence.slice(start, end));
}
