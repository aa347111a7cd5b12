import type { Span } from "../../../model.ts";
import { words } from "../../../text/words.ts";
import { commentSigns } from "../comment-signs.ts";
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
  "speaker_alone",
  "contractions",
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
  "bare_pronoun",
  "brief",
  "slant",
  "comment",
  "exhortation",
] as const;

const FIRST_PERSON = /^(?:we|our|us|i|my|me|ourselves)$/u;
const SECOND_PERSON = /^(?:you|your|yourself)$/u;
const ABSOLUTES =
  /^(?:all|every|entire|everything|everyone|nothing|never|always|ever|only|no|none|any|so|such|too|very|even|just|rather|instead|far)$/u;
const RHETORIC =
  /^(?:but|yet|because|while|despite|whatever|whether|perhaps|maybe|should|must|would|might|imagine|somehow|anyway|meanwhile|supposed|real|reality|truth|fact)$/u;
const ATTRIBUTION =
  /\b(?:said|says|told|according to|announced|reported|stated|wrote|testified|spokes(?:man|woman|person)|asked|added|noted)\b/u;
const DATE =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|March|April|June|July|August|September|October|November|December)\b|\b(?:19|20)\d\d\b/u;

/** What speakers ask of others; reporters tell what was done. */
const EXHORTATION =
  /^(?:should|shouldn't|must|ought|deserve|deserves|let|shame|congratulations|please|whoever|whatever|anybody|anyone)$/u;
/** How partisan prose sets one thing beside another: "even as", "yet another", "under the guise of". */
const SLANT =
  /\b(?:even as|as if|as though|in other words|after all|not only|nothing but|no (?:less|fewer) than|so much as|refus(?:e[sd]?|ing) to|once again|once more|yet another|time and again|at the expense of|in the name of|under the guise of|in the face of|instead of|rather than|only to|far from|more than ever|of all (?:people|places|things)|all too|ever more|increasingly|continues? to|so-called|simply|just (?:happens?|because)|apparently|dar(?:e|es|ed) to|eager to|desperate(?:ly)? to|happy to|content to|determined to)\b/gi;
/** Words from which on a sentence is as long as reporters write, and below which it is as short as people talk. */
const BRIEF = { least: 6, most: 20 };

/** Reads a sentence: the judging words outside quotation marks, and the figures that the model weighs. Linear in its length. */
export function readSentence(sentence: string): SentenceFeatures {
  const own = ownWords(sentence);
  const spoken = words(own.text);
  const keys = spoken.map((word) => word.text.toLowerCase().replaceAll("’", "'"));
  const findings = findJudging(sentence, own, spoken, keys);
  return {
    findings,
    // Most sentences hold no judging word, and are not asked about further.
    get values() {
      return measure(sentence, own, keys, findings);
    },
  };
}

function findJudging(sentence: string, own: OwnWords, spoken: readonly Span[], written: readonly string[]): Finding[] {
  const keys = written.map((key) => key.replace(/'s$/u, ""));
  const phrases = findPhrases(spoken, keys);
  const single = keys.flatMap((key, at) => {
    const span = spoken[at];
    if (!span || phrases.some((phrase) => phrase.start <= span.start && span.end <= phrase.end)) return [];
    const judging = judgingWord(key) ?? strongestPart(key);
    return judging ? [{ start: span.start, end: span.end, ...judging }] : [];
  });
  if (phrases.length === 0 && single.length === 0) return [];
  const titled = isTitleCase(sentence, spoken);
  const clauses = withoutBackwardCues(keys, own, spoken);
  return [...phrases, ...single]
    .map((finding) => ({ finding, at: spoken.findIndex((word) => word.start === finding.start) }))
    .filter(({ at }) => !isSaidOf(keys, at) && !isIdiom(keys, at))
    .map(({ finding, at }) => (isIndirect(clauses, at) ? { ...finding, grade: finding.grade * INDIRECT } : finding))
    .filter((finding) => titled || finding.kind === "label" || !isName(sentence, finding, spoken[0]))
    .sort((a, b) => a.start - b.start);
}

/** Judging phrases, matched on words with their hyphens open: "far-left" and "far left". */
function findPhrases(spoken: readonly Span[], keys: readonly string[]): Finding[] {
  const parts = keys.flatMap((key, at) => key.split(/[-‐‑]/u).map((part) => ({ part, at })));
  const open = parts.map(({ part }) => part);
  const found: Finding[] = [];
  for (let i = 0; i < open.length; i++) {
    const phrase = judgingPhrase(open, i);
    if (!phrase) continue;
    const [first, last] = [spoken[parts[i]?.at ?? 0], spoken[parts[i + phrase.length - 1]?.at ?? 0]];
    if (first && last) found.push({ start: first.start, end: last.end, ...phrase.judging });
    i += phrase.length - 1;
  }
  return found;
}

/** Verbs that hand the judgement on to whoever is said to make it: "called him a racist", "accused them of hypocrisy". */
const HANDS_ON =
  /^(?:call|calls|called|calling|accuse|accuses|accused|accusing|describe|describes|described|describing|label|labels|labeled|labelled|brand|branded|dub|dubbed|denounce|denounces|denounced|condemn|condemns|condemned|deem|deemed|term|termed|dismissed)$/u;
/** Words of the court behind which a crime is named, not judged: convicted of conspiracy, charged with corruption. */
const AT_LAW =
  /^(?:charged|charge|charges|convicted|conviction|convictions|guilty|pleaded|pled|indicted|sentenced|acquitted|cleared|suspected|count|counts|investigated|allegations|allegation|suspicion)$/u;
/** Words behind such a verb that it still reaches. */
const REACH = 7;

function isSaidOf(keys: readonly string[], at: number): boolean {
  return keys.slice(Math.max(0, at - REACH), at).some((key) => HANDS_ON.test(key) || AT_LAW.test(key));
}

/** claimed responsibility, claimed twelve lives: what happened, not what somebody wants to be believed. */
function isIdiom(keys: readonly string[], at: number): boolean {
  if (!/^claim(?:s|ed|ing)?$/u.test(keys[at] ?? "")) return false;
  return keys
    .slice(at + 1, at + 5)
    .some((key) => /^(?:responsibility|lives|life|victory|title|crown|credit|damages|asylum|benefits)$/u.test(key));
}

/** What a judging word in indirect speech still weighs: the outlet chose to retell it, but somebody else said it. */
const INDIRECT = 0.4;
const SPEECH_VERB =
  /^(?:say|says|said|saying|argue|argues|argued|arguing|warn|warns|warned|warning|insist|insists|insisted|insisting|claim|claims|claimed|claiming|believe|believes|believed|suggest|suggests|suggested|complain|complained|alleged|alleging|testified|denied|denies|adding|noting)$/u;
/** Words that a clause of indirect speech reaches behind its verb. */
const CLAUSE = 14;

/** Words behind a closing mark within which its cue stands. */
const CUE_WITHIN = 7;

/** A verb behind a closing mark has its words before it: “We won,” said the shameless mayor; “We won,” he said of the sham. */
function withoutBackwardCues(
  keys: readonly string[],
  { quoted }: OwnWords,
  spoken: readonly Span[],
): readonly string[] {
  let [passed, since] = [0, CUE_WITHIN];
  return keys.map((key, at) => {
    for (; (quoted[passed]?.end ?? Number.POSITIVE_INFINITY) <= (spoken[at]?.start ?? 0); passed++) since = 0;
    if (since++ >= CUE_WITHIN || !SPEECH_VERB.test(key)) return key;
    const isBackward = since === 1 || /^(?:of|in)$/u.test(keys[at + 1] ?? "");
    since = CUE_WITHIN;
    return isBackward ? "" : key;
  });
}

/** "said that the plan was reckless": behind a verb of speech and "that", or a clause of its own. */
function isIndirect(keys: readonly string[], at: number): boolean {
  const from = Math.max(0, at - CLAUSE);
  return keys
    .slice(from, at)
    .some((key, i) => SPEECH_VERB.test(key) && from + i + 1 < at && !/^(?:but|while|and)$/u.test(keys[at - 1] ?? ""));
}

/** A capital inside a sentence makes "Brat" or "Savage" somebody's name. */
function isName(sentence: string, { start }: Span, first: Span | undefined): boolean {
  return start !== first?.start && /^\p{Lu}\p{Ll}/u.test(sentence.slice(start));
}

/** Share of words with a capital from which the sentence is a headline. */
const TITLE_CASE = 0.6;

function isTitleCase(sentence: string, spoken: readonly Span[]): boolean {
  const long = spoken.filter((word) => word.end - word.start > 3);
  return (
    long.length > 2 &&
    long.filter((word) => /^\p{Lu}/u.test(sentence.slice(word.start))).length / long.length >= TITLE_CASE
  );
}

/** Compounds that are terms, whatever their parts say. */
const TERMS =
  /^(?:anti-\w+|pro-\w+|lame-duck|hard-line|cold-blooded|second-guess|well-known|long-time|die-hard|counter-terrorism)$/u;

/** "scandal-plagued": a compound judges as its strongest part does. */
function strongestPart(key: string): Judging | null {
  if (!key.includes("-") || TERMS.test(key)) return null;
  const parts = key.split("-").flatMap((part) => judgingWord(part) ?? []);
  return parts.sort((a, b) => b.grade - a.grade)[0] ?? null;
}

function measure(sentence: string, own: OwnWords, keys: readonly string[], findings: readonly Finding[]): number[] {
  const sum = (kind: string) =>
    findings.filter((finding) => finding.kind === kind).reduce((total, { grade }) => total + grade, 0);
  const count = (pattern: RegExp) => keys.filter((key) => pattern.test(key)).length;
  const all = findings.reduce((total, { grade, kind }) => total + (kind === "near" ? grade * 1.5 : grade), 0);
  const length = Math.max(1, keys.length);
  return [
    ...["derision", "condemnation", "alarm", "praise", "attack_verb", "bad_faith", "label", "intensity", "near"].map(
      (kind) => squeeze(sum(kind)),
    ),
    Math.max(0, ...findings.map(({ grade }) => grade)) / 3,
    Math.min(1, (all / length) * 4),
    squeeze(count(FIRST_PERSON)),
    Number(keys.some((key) => /^(?:i|i'm|i've|i'd|i'll|my|me)$/u.test(key))),
    squeeze(count(/'(?:m|re|ve|ll|d|t)$|^(?:it|he|she|that|there|what|who|let)'s$/u)),
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
    Number(
      length < 16 &&
        /^(?:it|he|she|they|this|that|these|those|there)\b/i.test(own.text.trim()) &&
        !/\p{Ll}.*\s\p{Lu}\p{L}/u.test(own.text),
    ),
    Math.max(0, Math.min(1, (BRIEF.most - length) / (BRIEF.most - BRIEF.least))),
    squeeze([...own.text.matchAll(SLANT)].length),
    squeeze(commentSigns(sentence).reduce((sum, { weight }) => sum + weight, 0)),
    squeeze(count(EXHORTATION)),
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
