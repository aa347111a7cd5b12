import { Tag } from "../lexicon/grammar.ts";
import { type Gender, genderOfFirstName, genderOfWord, isFirstName, isPersonNoun, isTitle } from "../lexicon/names.ts";
import { isNamePart } from "../phrase/token-nature.ts";
import type { Token } from "../reading/token.ts";

const ROYAL = /^(?:prince|princess|king|queen|pope|emperor|lord|lady|saint)$/;

/** One occurrence of a name: tokens `from`..`to`, titles left out. */
export interface NamePlace {
  readonly from: number;
  readonly to: number;
  readonly parts: readonly string[];
  readonly gender: Gender | null;
  readonly titles: readonly string[];
  /** Jr., Sr., III: father and son share all the rest. */
  readonly suffix: string | null;
  /** The word in marks inside the name, lower case: Rafael “Rafa” Quintero. */
  readonly nickname: string | null;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/** Honours and callings behind a name, and no part of it. */
const POST_NOMINAL = /^(?:KC|QC|SC|MP|MPs|MSP|MLA|MEP|TD|MBE|OBE|CBE|KBE|CMG|MD|PhD|RN|FRS|ESQ|Esq)\.?$/;

const PARTICLE = /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|al|el|bin|ibn|ben|ter)$/;

/** Runs of capitalised words, with titles in front split off. A participle that opens its sentence is no name, unless it is one elsewhere. */
export function namePlaces(tokens: readonly Token[], opensSentence: (token: number) => boolean): NamePlace[] {
  const found: NamePlace[] = [];
  const names = namesLikeVerbs(tokens, opensSentence);
  for (let i = 0; i < tokens.length; i++) {
    const { tags } = tokens[i]!;
    if (!isNamePart(tokens[i]!) || tags & (Tag.Time | Tag.Title)) continue;
    if (opensSentence(i) && tags & LIKE_VERB && !names.has(tokens[i]!.lower)) continue;
    const end = endOfRun(tokens, i, opensSentence);
    const place = placeIn(tokens, i, withoutHonours(tokens, i, end));
    if (place) found.push(place);
    i = end - 1;
  }
  return found;
}

const LIKE_VERB = Tag.Past | Tag.Ing | Tag.Adverb;

/** "Harding", "Reed", "Kelly": names by their capital in the middle of a sentence, behind another name. */
function namesLikeVerbs(tokens: readonly Token[], opensSentence: (token: number) => boolean): ReadonlySet<string> {
  const names = new Set<string>();
  for (let i = 1; i < tokens.length; i++) {
    const { tags, lower } = tokens[i]!;
    if (tags & LIKE_VERB && tags & Tag.Capital && isNamePart(tokens[i - 1]!) && !opensSentence(i)) names.add(lower);
  }
  return names;
}

/** Capitalised words that a run may have; more are a headline. */
const LONGEST_RUN = 12;

/**
 * Where the run of capitalised words that begins at a token ends; particles and a nickname may stand between two of them. A
 * line without a stop ("… and Jim Roe ⏎ Dole said") ends it as well.
 */
function endOfRun(tokens: readonly Token[], from: number, opensSentence: (token: number) => boolean): number {
  let to = from + 1;
  while (
    to < tokens.length &&
    to - from < LONGEST_RUN &&
    !opensSentence(to) &&
    !tellsInHeadline(tokens[to]!) &&
    goesOn(tokens, to)
  )
    to++;
  return to;
}

function goesOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (isNamePart(token) && !(token.tags & Tag.Title)) return true;
  const next = tokens[at + 1];
  return (PARTICLE.test(token.lower) || isNickname(token)) && next !== undefined && isNamePart(next);
}

function withoutHonours(tokens: readonly Token[], from: number, end: number): number {
  let to = end;
  while (to - from > 2 && POST_NOMINAL.test(tokens[to - 1]!.text)) to--;
  return to;
}

/** The name in a run of capitalised words, or null where the run is too long for one. */
function placeIn(tokens: readonly Token[], start: number, to: number): NamePlace | null {
  const titles: string[] = [];
  const from = withoutEpithet(tokens, behindTitles(tokens, start, to, titles), to);
  // "the senator Ann Dole": a role in lower case right before the name.
  for (let j = from - 1; j >= 0 && j >= from - 2 && isRole(tokens[j]!); j--) titles.push(tokens[j]!.lower);
  const words = tokens.slice(from, to);
  const written = words.filter(({ tags }) => !(tags & Tag.Title)).map(({ lower }) => lower.replace(/\.$/, ""));
  const parts = written.filter((part) => !SUFFIX.test(part));
  if (parts.length === 0 || parts.length > LONGEST_NAME) return null;
  const suffix = written.find((part) => SUFFIX.test(part)) ?? null;
  const nickname = words.find(isNickname)?.lower.replace(/[.,]$/, "") ?? null;
  return { from, to, parts, gender: genderOf(titles, parts), titles, suffix, nickname };
}

/** Words of the longest name. */
const LONGEST_NAME = 6;

/** Where the name begins behind its titles, which are put into `titles`. */
function behindTitles(tokens: readonly Token[], start: number, to: number, titles: string[]): number {
  let from = start;
  for (let i = start; i < to - 1; i++) {
    if (!isTitle(tokens[i]!.lower)) continue;
    titles.push(tokens[i]!.lower.replace(/\.$/, ""));
    // "Pope Francis", "Prince Andrew": with one name only, the title is part of it.
    if (i + 2 < to || !ROYAL.test(tokens[i]!.lower)) from = i + 1;
  }
  return from;
}

function isRole(token: Token): boolean {
  return isPersonNoun(token.lower) && !isNamePart(token);
}

/** Robert “Bob” Poe: one word in marks inside a name. */
function isNickname({ tags, text }: Token): boolean {
  return (tags & Tag.Title) !== 0 && /^\p{Lu}[\p{L}-]*$/u.test(text);
}

/** "Ann Dole Says No": in a headline the verb has a capital too. */
function tellsInHeadline({ cue, lower }: Token): boolean {
  return cue?.form === "s" && !isFirstName(lower);
}

/** "House Ann Dole", "Republican Ann Dole": what stands before a first name, and is none, is not part of it. */
function withoutEpithet(tokens: readonly Token[], from: number, to: number): number {
  // "spokesman Farhan Aziz Haq": behind a title nothing stands but the name.
  const before = tokens[from - 1]?.lower ?? "";
  if (isTitle(before) || isPersonNoun(before)) return from;
  for (let i = to - 2; i > from; i--) {
    const epithet = tokens[i - 1]!.lower;
    const first = tokens[i]!.lower;
    if (isFirstName(first) && !isFirstName(epithet) && !/^\p{L}\.?$/u.test(epithet) && !PARTICLE.test(epithet))
      return i;
  }
  return from;
}

function genderOf(titles: readonly string[], parts: readonly string[]): Gender | null {
  for (const title of titles) {
    const gender = genderOfWord(title);
    if (gender) return gender;
  }
  return parts.length > 1 ? genderOfFirstName(parts[0]!) : null;
}
