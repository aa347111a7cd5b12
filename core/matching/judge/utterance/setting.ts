import { namesIn } from "../../language/names.ts";
import { type Token, tokens } from "../../language/tokens.ts";
import { onceForEach } from "../../once-for-each.ts";
import type { Side } from "../../side.ts";

/** The words stand in the passage or around it: that report knows them. */
export function knows({ before, text, after }: Side, words: string): boolean {
  return `${before} ${text} ${after}`.includes(words);
}

/** Content words that the passages with their surroundings have in common, each once; the passages' own words left out. */
export function sharedAround(here: Side, there: Side): number {
  const other = around(there);
  return [...around(here).keys()].filter((lemma) => other.has(lemma)).length;
}

/** Content words around each of two passages from which surroundings that share next to nothing are those of two stories. */
const SURROUNDED = 12;
/** Content words that the surroundings of any two reports may share: a party, a weekday, "government". */
const BY_CHANCE = 1;

/** Both passages stand in texts that tell of other things. Where little or nothing stands around them, nothing speaks against one story. */
export function areTwoStories(here: Side, there: Side): boolean {
  if (Math.min(around(here).size, around(there).size) < SURROUNDED) return false;
  return sharedAround(here, there) <= BY_CHANCE && !isOneStory(here, there);
}

/** Content words around each of two passages, few as they may be, of which the other has none: they speak of nobody and nothing in common. */
const SOME = 3;

export function haveNothingAround(here: Side, there: Side): boolean {
  return Math.min(around(here).size, around(there).size) >= SOME && sharedAround(here, there) === 0;
}

/** Rare words (names, mostly) in common, the passages included: signs of one story. */
export function sharedRare(here: Side, there: Side): string[] {
  const other = rare(there);
  return [...rare(here)].filter((lemma) => other.has(lemma));
}

/** From this bucket of commonness on a word is rare. */
const RARE = 3;
/** Rare words that two reports of one story share, their surroundings included; fewer names among them ask for more of the others. */
const STORY = { rare: 3, names: 2, rareForOneName: 4 };
/** Days between two reports of one event. */
const ONE_EVENT = 30;
/** Parts of the names of those who measure and report: they stand in every story of their trade. */
const OFFICE = /^(?:geolog|meteorolog|seismolog|associat|reuter|agenc|press|univers|institut|ministr|depart|survey)/u;

/**
 * Both write of one event: they share names and other rare words, their surroundings included, and stand near in time. Two
 * earthquakes share their jargon and the office that measures them, but hardly a place.
 */
export function isOneStory(here: Side, there: Side): boolean {
  if (daysApart(here, there) > ONE_EVENT) return false;
  const shared = sharedRare(here, there);
  const other = names(there);
  const named = [...names(here)].filter((name) => other.has(name) && !OFFICE.test(name)).length;
  if (named >= STORY.names) return shared.length >= STORY.rare;
  return named > 0 && shared.length >= STORY.rareForOneName;
}

/** Not a number where one of the two has no date: nothing speaks against it then. */
export function daysApart(here: Side, there: Side): number {
  return Math.abs(Date.parse(here.publishedAt ?? "") - Date.parse(there.publishedAt ?? "")) / 86_400_000;
}

/**
 * The sentences tell of different people or places: either names somebody whom the other report, its surroundings included,
 * does not know, or both name somebody and nobody in common.
 */
export function areTwoNamed(here: Side, there: Side): boolean {
  const [left, right] = [namesBeside(here), namesBeside(there)];
  if (left.length === 0 || right.length === 0) return false;
  if (isUnknown(left, there) && isUnknown(right, here)) return true;
  return !left.some((name) => right.includes(name));
}

/** Names in the sentence of a passage, but for whoever is credited with it. */
function namesBeside({ sentence, speaker }: Side): string[] {
  const own = `${speaker?.name ?? ""} ${speaker?.text ?? ""}`;
  return namesIn(tokens(sentence), sentence)
    .map(({ text }) => text)
    .filter((name) => !own.includes(name));
}

function isUnknown(found: readonly string[], side: Side): boolean {
  return found.some((name) => !knows(side, name));
}

const rareTokens = onceForEach(({ before, text, after }: Side): readonly Token[] =>
  content(`${before} ${text} ${after}`).filter(({ commonness }) => commonness >= RARE),
);

const names = onceForEach((side: Side): ReadonlySet<string> => {
  return new Set(
    rareTokens(side)
      .filter(({ text }) => /^\p{Lu}/u.test(text))
      .map(({ lemma }) => lemma),
  );
});

const around = onceForEach(
  (side: Side): ReadonlySet<string> => new Set(content(`${side.before} ${side.after}`).map((token) => token.lemma)),
);

const rare = onceForEach((side: Side): ReadonlySet<string> => new Set(rareTokens(side).map(({ lemma }) => lemma)));

function content(text: string): Token[] {
  return tokens(text).filter((token) => !token.grammatical && token.value === null);
}
