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
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

const PARTICLE = /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|al|el|bin|ibn|ben|ter)$/;

/** Runs of capitalised words, with titles in front split off. A participle that opens its sentence is no name. */
export function namePlaces(tokens: readonly Token[], opensSentence: (token: number) => boolean): NamePlace[] {
  const found: NamePlace[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { tags } = tokens[i]!;
    if (!isNamePart(tokens[i]!) || tags & (Tag.Time | Tag.Title)) continue;
    if (opensSentence(i) && tags & (Tag.Past | Tag.Ing | Tag.Adverb)) continue;
    let to = i + 1;
    while (
      to < tokens.length &&
      to - i < 12 &&
      !tellsInHeadline(tokens[to]!) &&
      ((isNamePart(tokens[to]!) && !(tokens[to]!.tags & Tag.Title)) ||
        ((PARTICLE.test(tokens[to]!.lower) || isNickname(tokens[to]!)) &&
          tokens[to + 1] &&
          isNamePart(tokens[to + 1]!)))
    )
      to++;
    const titles: string[] = [];
    let from = i;
    for (let j = i; j < to - 1; j++) {
      if (!isTitle(tokens[j]!.lower)) continue;
      titles.push(tokens[j]!.lower.replace(/\.$/, ""));
      // "Pope Francis", "Prince Andrew": with one name only, the title is part of it.
      if (j + 2 < to || !ROYAL.test(tokens[j]!.lower)) from = j + 1;
    }
    from = withoutEpithet(tokens, from, to);
    // "the senator Ann Dole": a role in lower case right before the name.
    for (let j = from - 1; j >= 0 && j >= from - 2 && isPersonNoun(tokens[j]!.lower) && !isNamePart(tokens[j]!); j--)
      titles.push(tokens[j]!.lower);
    const written = tokens
      .slice(from, to)
      .filter(({ tags }) => !(tags & Tag.Title))
      .map((token) => token.lower.replace(/\.$/, ""));
    const parts = written.filter((part) => !SUFFIX.test(part));
    const suffix = written.find((part) => SUFFIX.test(part)) ?? null;
    if (parts.length > 0 && parts.length <= 6)
      found.push({ from, to, parts, gender: genderOf(titles, parts), titles, suffix });
    i = to - 1;
  }
  return found;
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
