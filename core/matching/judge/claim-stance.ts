import { negatedWords } from "../language/negation.ts";
import { areOpposites } from "../language/opposites.ts";
import { denialIn, type StanceWord } from "../language/stance-words.ts";
import type { Token } from "../language/tokens.ts";
import { nearness } from "./one-claim.ts";

/** How one passage turns the other's claim round. */
export interface Turn {
  readonly kind: "denial" | "negation" | "opposite";
  readonly here: readonly Token[];
  readonly there: readonly Token[];
}

/** A word calling it untrue, on one side only. */
export function denialBetween(here: readonly Token[], there: readonly Token[]): Turn | null {
  const [left, right] = [denialIn(here), denialIn(there)];
  if ((left === null) === (right === null)) return null;
  return { kind: "denial", here: wordsAt(here, left), there: wordsAt(there, right) };
}

function wordsAt(side: readonly Token[], word: StanceWord | null): readonly Token[] {
  return word ? side.slice(Math.max(0, word.at - 1), word.at + 2) : [];
}

/** A content word that both sides use, under a negator on one side only. */
export function negationBetween(here: readonly Token[], there: readonly Token[]): Turn | null {
  const found = oneSided(here, there);
  if (found) return { kind: "negation", here: found.words, there: found.match };
  const other = oneSided(there, here);
  return other && { kind: "negation", here: other.match, there: other.words };
}

function oneSided(
  side: readonly Token[],
  other: readonly Token[],
): { words: readonly Token[]; match: readonly Token[] } | null {
  const underOther = negatedWords(other).flatMap((negation) => negation.words);
  for (const { negator, words } of negatedWords(side)) {
    const word = words.find((candidate) => other.some((token) => same(candidate, token)));
    if (!word || underOther.some((token) => same(word, token))) continue;
    const match = other.find((token) => same(word, token));
    return { words: [negator, word], match: match ? [match] : [] };
  }
  return null;
}

/** The same word or a synonym; an opposite under a negator says the same again. */
function same(a: Token, b: Token): boolean {
  return nearness(a, b) >= 0.85 && !areOpposites(a, b);
}

/** Two opposite words, each without a fellow on the other side, neither negated. */
export function oppositesBetween(here: readonly Token[], there: readonly Token[]): Turn | null {
  const lone = (side: readonly Token[], other: readonly Token[]) =>
    side.filter((token) => !token.grammatical && token.value === null && !other.some((word) => same(token, word)));
  const under = [...negatedWords(here), ...negatedWords(there)].flatMap((negation) => negation.words);
  for (const a of lone(here, there))
    for (const b of lone(there, here))
      if (areOpposites(a, b) && !under.includes(a) && !under.includes(b))
        return { kind: "opposite", here: [a], there: [b] };
  return null;
}
