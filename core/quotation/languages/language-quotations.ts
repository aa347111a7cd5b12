import type { QuotationKind, Span } from "../../model.ts";
import { wordCount } from "../../text/words.ts";
import { NOBODY, UNKNOWN } from "../confidence.ts";
import type { MarkedRun } from "../marks/marked-run.ts";
import { type Draft, nobodys } from "../number-groups.ts";
import type { Reading } from "../reading/read.ts";
import { mentionSpan, textSpan } from "../text-span.ts";
import { kindIn, type Place } from "./kind-in.ts";
import { type Language, languageOf } from "./language.ts";
import { RULES } from "./rules.ts";
import { type Found, type Given, type Scene, type SentenceWords, sceneOf } from "./scene.ts";
import { speakerOf } from "./speaker-of.ts";
import { clashes } from "./subject.ts";

/**
 * The quotations of an article in another language than English: the marks and dashes that English uses too, and a handful
 * of places in which all these languages put verb and speaker, with each one's own words. Words without marks are not
 * looked for. A language without words here gets the marks only. Linear in the length of the text.
 */
export function languageQuotations(reading: Reading): Draft[] {
  const language = languageOf(reading.language);
  return language ? attributed(reading, language) : reading.runs.map((run) => unattributed(run, reading.text));
}

function attributed(reading: Reading, language: Language): Draft[] {
  const given = new Map<MarkedRun, Given>();
  const scene = sceneOf(reading, language, given);
  let last: { readonly run: MarkedRun; readonly given: Given; readonly kind: QuotationKind } | null = null;
  return reading.runs.map((run) => {
    const sentence = scene.sentences[reading.sentenceOf[reading.tokenOf.get(run)!]!]!;
    const at = sentence.words.findIndex((word) => word.run === run);
    const found =
      labelled(run, reading.text) ??
      carriedOn(run, sentence, at, last?.run ?? null, scene) ??
      decide(sentence, at, last?.given ?? null, scene);
    const goesOn = found !== null && last?.given === found && last.kind === "direct";
    const made = draft(run, found, { words: sentence.words, at, goesOn }, scene);
    if (found) {
      given.set(run, found);
      last = { run, given: found, kind: made.quotation.kind };
    }
    return made;
  });
}

/** By the first rule whose speaker is clear; else by the first that sees a report beside the words. */
function decide(sentence: SentenceWords, at: number, last: Given | null, scene: Scene): Given | null {
  let nameless: Given | null = null;
  for (const rule of RULES) {
    const found = rule.find(sentence, at, scene);
    if (!found) continue;
    const who = speakerOf(found, last, scene);
    const key = found.verb ?? found.cue ?? found.phrase;
    if (!who || clashes(who.person?.gender ?? null, found.verb)) {
      nameless ??= { speaker: null, cue: cueOf(found), sieve: rule.name, confidence: UNKNOWN, key };
      continue;
    }
    const { name, person } = who;
    const confidence = round(rule.confidence * who.confidence);
    return {
      speaker: { mention: mentionOf(found), name, person },
      cue: cueOf(found),
      sieve: `${rule.name} · ${who.sieve}`,
      confidence,
      key,
    };
  }
  return nameless;
}

function mentionOf({ sentence: { words }, phrase, verb }: Found): Span {
  // A verb alone says by its form who speaks.
  if (!phrase) return { start: words[verb!.from]!.start, end: words[verb!.to - 1]!.end };
  return { start: words[phrase.from]!.start, end: words[phrase.to - 1]!.end };
}

function cueOf({ sentence: { words }, verb, cue }: Found): Given["cue"] {
  const range = verb ?? cue;
  return range && { start: words[range.from]!.start, end: words[range.to - 1]!.end };
}

/** Goes on from the run before: marks left open, the rest of a sentence broken by its verb, or the next sentence of the paragraph. */
function carriedOn(
  run: MarkedRun,
  sentence: SentenceWords,
  at: number,
  previous: MarkedRun | null,
  scene: Scene,
): Given | null {
  const before = previous && (scene.given.get(previous) ?? null);
  if (!before) return null;
  if (run.continues) return { ...before, sieve: before.sieve.replace(/^[a-z-]+/u, "continued-marks") };
  const { sentenceOf, tokenOf } = scene.reading;
  const there = sentenceOf[tokenOf.get(previous)!]!;
  if (there === sentence.index) return resumes(sentence, at, previous) ? before : null;
  const opens = sentence.words.slice(0, at).every(({ stop }) => stop);
  const next = there === sentence.index - 1 && scene.sentences[there]!.paragraph === sentence.paragraph;
  if (!opens || !next || speaksAnew(sentence, at, scene)) return null;
  return {
    ...before,
    sieve: before.sieve.replace(/^[a-z-]+/u, "continued"),
    confidence: round(before.confidence * 0.97),
  };
}

/** „Ja“, sagte Berg, „das stimmt.“ */
function resumes({ words }: SentenceWords, at: number, previous: MarkedRun): boolean {
  const there = words.findIndex((word) => word.run === previous);
  const between = words.slice(there + 1, at);
  const [last] = between.slice(-1);
  return (
    last?.stop === true &&
    between.length <= MOST_BETWEEN &&
    /^[,.:;–—-]$/.test(last.text) &&
    between.some((word) => !word.stop)
  );
}

/** Words of a verb, its subject and what stands beside them, between two halves of a quotation. */
const MOST_BETWEEN = 16;

function speaksAnew(sentence: SentenceWords, at: number, scene: Scene): boolean {
  return RULES[0]!.find(sentence, at, scene) !== null;
}

/** "Anna Berg: …" in a transcript. */
function labelled(run: MarkedRun, text: string): Given | null {
  if (run.form !== "label") return null;
  const start = text.lastIndexOf("\n", run.outer.start) + 1;
  const label = text.slice(start, run.outer.start - 1).trim();
  if (label.length < 2) return null;
  const from = start + text.slice(start).indexOf(label);
  const mention = { start: from, end: from + label.length };
  return { speaker: { mention, name: label, person: null }, cue: null, sieve: "labelled", confidence: 0.9, key: null };
}

function draft(run: MarkedRun, given: Given | null, place: Place, { reading, language }: Scene): Draft {
  const { text } = reading;
  const kind = kindIn(run, given, place, text, language);
  if (kind === "scare" || kind === "title") return nobodys(run, kind, NOBODY, text);
  if (!given) return nobodys(run, kind, UNKNOWN, text);
  const { start, end } = run;
  const speaker = given.speaker && mentionSpan(given.speaker.mention, given.speaker.name, text);
  const cue = given.cue && textSpan(given.cue, text);
  const { confidence, sieve, key } = given;
  const quotation = { start, end, text: text.slice(start, end), kind, speaker, cue, confidence };
  return { quotation: speaker ? { ...quotation, sieve } : quotation, key };
}

/** Marks alone: judged by length. */
function unattributed(run: MarkedRun, text: string): Draft {
  const long = wordCount(text.slice(run.start, run.end), LONGEST_FRAGMENT + 1) > LONGEST_FRAGMENT;
  return nobodys(run, run.form === "dash" || long ? "direct" : "mixed", UNKNOWN, text);
}

/** Words of the longest run that is a fragment and no utterance. */
const LONGEST_FRAGMENT = 4;

const round = (chance: number) => Math.round(chance * 100) / 100;
