import type { Judgement } from "../../../model.ts";
import { detectLanguage } from "../../../text/detect-language.ts";
import type { Difference } from "../../align.ts";
import { mayNegate, type Negators, negatorsOf } from "../../language/negators-abroad.ts";
import type { Token } from "../../language/tokens.ts";
import type { Side } from "../../side.ts";
import { type Comparison, inMarks } from "../comparison.ts";
import { reason } from "../reasons.ts";

/**
 * One remark of one speaker, in German, French, Spanish, Italian, Russian or Ukrainian, with a "not" in one report only and
 * no other word changed.
 *
 *     here   « Le pont n’est pas sûr pour les camions. »
 *     there  « Le pont est sûr pour les camions. »
 */
export function negationAbroad(pair: Comparison): Judgement | null {
  const { here, there, alignment, speakers } = pair;
  if (!inMarks(here) || !inMarks(there) || speakers !== "same") return null;
  const found = negatorDifference(pair);
  if (!found || found.saysMore || [here, there].some(({ text }) => /[?¿]/u.test(text))) return null;
  // Where one "not" calls for another ("никто не знает"), a lost one changes nothing while the other stands.
  const without = found.ours > 0 ? alignment.there : alignment.here;
  if (wordsOf(without).some((word) => found.language.negators.has(word))) return null;
  return {
    stance: "contradicts",
    subtype: "altered_words",
    score: 0.85,
    why: [reason("negation_differs", found.gap.here, found.gap.there)],
  };
}

/** The two reports differ by a negator of their language: whatever else they are, they are not one remark in slightly other words. */
export function differByNegator(pair: Comparison): boolean {
  return negatorDifference(pair) !== null;
}

/** And by nothing else: no report is the shorter one for want of a "not". */
export function differOnlyByNegator(pair: Comparison): boolean {
  return negatorDifference(pair)?.saysMore === false;
}

interface NegatorDifference {
  readonly language: Negators;
  /** Negators that only this side has. The other side has none where there are some, and the other way about. */
  readonly ours: number;
  /** The stretch in which the first of them stands. */
  readonly gap: Difference;
  /** Other words differ too. */
  readonly saysMore: boolean;
}

function negatorDifference({ here, there, alignment }: Comparison): NegatorDifference | null {
  const { differences } = alignment;
  if (!differences.some((gap) => [...wordsOf(gap.here), ...wordsOf(gap.there)].some(mayNegate))) return null;
  const language = languageOf(here, there);
  if (!language) return null;
  const loose = differences.map((gap) => ({ gap, here: loneWords(gap, "here"), there: loneWords(gap, "there") }));
  const all = (side: "here" | "there") => loose.flatMap((gap) => gap[side]);
  const [ours, theirs] = [
    negatorsAmong(all("here"), here.text, language),
    negatorsAmong(all("there"), there.text, language),
  ];
  // A "not" that moved, or "nie" for "niemals", changes nothing.
  if (ours.length > 0 === theirs.length > 0) return null;
  const first = ours[0] ?? theirs[0];
  const gap = loose.find((one) => first && (one.here.includes(first) || one.there.includes(first)))?.gap;
  const saysMore = [...all("here"), ...all("there")].some(
    (word) => !ours.includes(word) && !theirs.includes(word) && !isBeside(word.text, language),
  );
  return gap ? { language, ours: ours.length, gap, saysMore } : null;
}

/** A word of a token: "n" and "est" of "n’est". */
interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words that one side of a gap has and the other has not. */
function loneWords(gap: Difference, side: "here" | "there"): Word[] {
  const others = wordsOf(gap[side === "here" ? "there" : "here"]);
  return gap[side].flatMap(partsOf).filter(({ text }) => {
    const at = others.indexOf(text);
    if (at >= 0) others.splice(at, 1);
    return at < 0;
  });
}

function partsOf({ text, start }: Token): Word[] {
  return [...text.matchAll(/[^'’]+/gu)].map(({ 0: part, index }) => ({
    text: part.toLowerCase(),
    start: start + index,
    end: start + index + part.length,
  }));
}

const wordsOf = (side: readonly Token[]) => side.flatMap(partsOf).map(({ text }) => text);

function negatorsAmong(words: readonly Word[], text: string, language: Negators): Word[] {
  const hasParticle = words.some((word) => language.particles.has(word.text));
  return words.filter(
    (word) =>
      (language.negators.has(word.text) || (hasParticle && language.withParticle.has(word.text))) &&
      !isAnswer(word, text) &&
      !isIdle(word, text, language),
  );
}

/** "No, cerramos el puente": answers somebody, and negates nothing that follows. */
function isAnswer({ start, end }: Word, text: string): boolean {
  return /(?:^|[.!…»”"])\s*$/u.test(text.slice(0, start)) && /^\s?[,.!:;–—]/u.test(text.slice(end));
}

function isIdle({ start }: Word, text: string, { idleBehind }: Negators): boolean {
  const before = text.slice(0, start).trimEnd().toLowerCase();
  return idleBehind.some((words) => before === words || before.endsWith(` ${words}`));
}

function isBeside(word: string, { beside, particles, negators, withParticle }: Negators): boolean {
  return beside.has(word) || particles.has(word) || negators.has(word) || withParticle.has(word);
}

/** The language both are in: that of the remarks themselves, or of what stands around them where they are too short to tell. */
function languageOf(here: Side, there: Side): Negators | undefined {
  const [ours, theirs] = [languageOfSide(here), languageOfSide(there)];
  if (ours !== null && theirs !== null && ours !== theirs) return undefined;
  return negatorsOf(ours ?? theirs ?? "");
}

function languageOfSide({ before, text, after }: Side): string | null {
  return detectLanguage(text) ?? detectLanguage(`${before} ${text} ${after}`);
}
