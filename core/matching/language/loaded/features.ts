import type { Span } from "../../../model.ts";
import { words } from "../../../text/words.ts";
import { type Judging, judgingPhrase, judgingWord } from "./lexicon.ts";
import { type OwnWords, ownWords } from "./own-words.ts";

/** A judging word of the outlet's own, with its place in the sentence. */
export interface Finding extends Span, Judging {}

export interface SentenceFeatures {
  readonly findings: readonly Finding[];
  /** In the order of FEATURE_NAMES. */
  readonly values: readonly number[];
}

/** What the sentence model looks at, all over the outlet's own words. */
export const FEATURE_NAMES = [
  "derision",
  "condemnation",
  "alarm",
  "praise",
  "attack_verb",
  "bad_faith",
  "label",
  "intensity",
  "near",
  "strongest",
  "density",
  "first_person",
  "second_person",
  "question",
  "exclamation",
  "absolutes",
  "rhetoric",
  "scare_quote",
  "quoted_share",
  "attribution",
  "numbers",
  "dates",
  "length",
  "short",
] as const;

const FIRST_PERSON = /^(?:we|our|us|i|my|me|ourselves)$/u;
const SECOND_PERSON = /^(?:you|your|yourself)$/u;
const ABSOLUTES = /^(?:all|every|entire|everything|everyone|nothing|never|always|ever|only|no|none|any|so|such|too|very|even|just|rather|instead|far)$/u;
const RHETORIC = /^(?:but|yet|because|while|despite|whatever|whether|perhaps|maybe|should|must|would|might|imagine|somehow|anyway|meanwhile|supposed|real|reality|truth|fact)$/u;
const ATTRIBUTION =
  /\b(?:said|says|told|according to|announced|reported|stated|wrote|testified|spokes(?:man|woman|person)|asked|added|noted)\b/u;
const DATE = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|March|April|June|July|August|September|October|November|December)\b|\b(?:19|20)\d\d\b/u;

/** Reads a sentence: the judging words outside quotation marks, and the figures that the model weighs. Linear in its length. */
export function readSentence(sentence: string): SentenceFeatures {
  const own = ownWords(sentence);
  const spoken = words(own.text);
  const keys = spoken.map((word) => word.text.toLowerCase().replace(/[’']s$/u, "").replaceAll("’", "'"));
  const findings = findJudging(spoken, keys);
  return { findings, values: measure(sentence, own, keys, findings) };
}

function findJudging(spoken: readonly Span[], keys: readonly string[]): Finding[] {
  const found: Finding[] = [];
  // Phrases are matched on words with their hyphens open: "far-left" and "far left".
  const open = keys.flatMap((key, at) => key.split(/[-‐‑]/u).map((part) => ({ part, at })));
  const taken = new Set<number>();
  for (let i = 0; i < open.length; i++) {
    const phrase = judgingPhrase(open.map(({ part }) => part), i);
    if (!phrase) continue;
    const [first, last] = [open[i]?.at ?? 0, open[i + phrase.length - 1]?.at ?? 0];
    for (let at = first; at <= last; at++) taken.add(at);
    found.push({ start: spoken[first]?.start ?? 0, end: spoken[last]?.end ?? 0, ...phrase.judging });
    i += phrase.length - 1;
  }
  for (const [at, key] of keys.entries()) {
    if (taken.has(at)) continue;
    const judging = judgingWord(key) ?? strongestPart(key);
    const span = spoken[at];
    if (judging && span) found.push({ start: span.start, end: span.end, ...judging });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "scandal-plagued": a compound judges as its strongest part does. */
function strongestPart(key: string): Judging | null {
  if (!key.includes("-")) return null;
  const parts = key.split("-").flatMap((part) => judgingWord(part) ?? []);
  return parts.sort((a, b) => b.grade - a.grade)[0] ?? null;
}

function measure(sentence: string, own: OwnWords, keys: readonly string[], findings: readonly Finding[]): number[] {
  const sum = (kind: string) => findings.filter((finding) => finding.kind === kind).reduce((total, { grade }) => total + grade, 0);
  const count = (pattern: RegExp) => keys.filter((key) => pattern.test(key)).length;
  const all = findings.reduce((total, { grade, kind }) => total + (kind === "near" ? grade * 1.5 : grade), 0);
  const length = Math.max(1, keys.length);
  return [
    ...["derision", "condemnation", "alarm", "praise", "attack_verb", "bad_faith", "label", "intensity", "near"].map((kind) => squeeze(sum(kind))),
    Math.max(0, ...findings.map(({ grade }) => grade)) / 3,
    Math.min(1, (all / length) * 4),
    squeeze(count(FIRST_PERSON)),
    squeeze(count(SECOND_PERSON)),
    Number(/\?/u.test(own.text)),
    Number(/!/u.test(own.text)),
    squeeze(count(ABSOLUTES)),
    squeeze(count(RHETORIC)),
    Number(own.quoted.some((span) => isScare(sentence, span))),
    own.quotedShare,
    Number(ATTRIBUTION.test(own.text)),
    squeeze(keys.filter((key) => /^\d/u.test(key)).length),
    Number(DATE.test(own.text)),
    Math.min(1, length / 50),
    Number(length < 8),
  ];
}

/** The first mention counts most; the fifth hardly more than the fourth. */
function squeeze(value: number): number {
  return 1 - 1 / (1 + value / 2);
}

/** A word or two in marks, in lower case and with no speech around: the outlet holds them with tongs. */
function isScare(sentence: string, { start, end }: Span): boolean {
  const inner = sentence.slice(start, end).replace(/^[“"„«'‘]+|[”"»'’,.]+$/gu, "");
  return words(inner).length <= 2 && /^\p{Ll}/u.test(inner) && !ATTRIBUTION.test(sentence);
}
