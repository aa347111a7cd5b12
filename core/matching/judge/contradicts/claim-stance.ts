import { isMarketMove } from "../../language/market-words.ts";
import { isNegator, type Negation, negations } from "../../language/negation.ts";
import { areOpposites, arePhases, isRelation } from "../../language/opposites.ts";
import { denialIn, type StanceWord } from "../../language/stance-words.ts";
import type { Token } from "../../language/tokens.ts";
import { isUndone } from "../../language/undone-deeds.ts";
import { areNear, nearness, sayTheSame } from "../claim/one-claim.ts";

/** The words by which one passage turns the other's claim round. */
export interface Turn {
  readonly here: readonly Token[];
  readonly there: readonly Token[];
}

/** Two passages as tokens. */
interface Sides {
  readonly here: readonly Token[];
  readonly there: readonly Token[];
}

/** A denial, whose it is, and the place of the word that denies on that side. */
export interface Denial extends Turn {
  readonly by: "here" | "there";
  readonly at: number;
}

/** A word calling it untrue, on one side only. */
export function denialBetween({ here, there }: Sides, hereText: string, thereText: string): Denial | null {
  const spokenOf = (side: readonly Token[]) => (word: Token) => side.some((token) => areNear(token, word));
  const left = denialIn(here, hereText, spokenOf(there));
  const right = denialIn(there, thereText, spokenOf(here));
  const found = left ?? right;
  if (!found || (left && right)) return null;
  return { here: around(here, left), there: around(there, right), by: left ? "here" : "there", at: found.at };
}

function around(side: readonly Token[], word: StanceWord | null): readonly Token[] {
  return word ? side.slice(Math.max(0, word.at - 1), word.at + 2) : [];
}

/** A deed or quality that both sides speak of, under a negator on one side only. */
export function negationBetween({ here, there }: Sides): Turn | null {
  const found = oneSided(here, there);
  if (found) return { here: found.words, there: found.match };
  const other = oneSided(there, here);
  return other && { here: other.match, there: other.words };
}

function oneSided(
  side: readonly Token[],
  other: readonly Token[],
): { words: readonly Token[]; match: readonly Token[] } | null {
  const counter: readonly Negation[] = negations(other);
  for (const { negator, word } of negations(side)) {
    const match = other.find((token) => sayTheSame(word, token));
    if (!match || counter.some((negation) => sayTheSame(word, negation.word)) || isNegatedNear(other, match)) continue;
    return { words: [negator, word], match: [match] };
  }
  return null;
}

/**
 * A "not" close before the word on the other side too, of whatever it may be ("no plans" and "not announced any plans"), or a
 * word that undoes it ("refused to recuse himself").
 */
function isNegatedNear(side: readonly Token[], word: Token): boolean {
  const at = side.indexOf(word);
  return side.slice(Math.max(0, at - BESIDE - 2), at).some(isNegator) || isUndone(side, at);
}

/** Two opposite words in one place of the two sentences: beside a word that both have. */
export function oppositesBetween({ here, there }: Sides): Turn | null {
  const denied = [...negations(here), ...negations(there)].map((negation) => negation.word);
  for (const [i, a] of here.entries()) {
    if (a.grammatical || isRelation(a.lemma) || denied.includes(a) || there.some((token) => sayTheSame(a, token)))
      continue;
    for (const [j, b] of there.entries())
      if (
        areOpposites(a, b) &&
        !denied.includes(b) &&
        !areMoments(here, a, there, b) &&
        !isTurned(here, a, there, b) &&
        !here.some((token) => sayTheSame(b, token)) &&
        inOnePlace(here, i, there, j)
      )
        return { here: [a], there: [b] };
  }
  return null;
}

/** Two moments of one thing, of which both may be right: a search suspended and resumed, prices that open higher and close lower. */
export function areMoments(here: readonly Token[], a: Token, there: readonly Token[], b: Token): boolean {
  return arePhases(a, b) || (isMarketMove(here, a) && isMarketMove(there, b));
}

/** Words that turn what they stand before: to reduce harm is to protect. */
const TURNS =
  /^(?:minimi[sz]e|reduce|prevent|avoid|limit|end|stop|curb|cut|against|lessen|oppose|fight|combat|halt|eliminate|without|less|fewer)(?:s|d|ed|ing)?$/u;
/** Words before an opposite among which such a word stands. */
const TURNS_WITHIN = 3;

/** One of two opposites is turned by the word before it, so that both say the same: "protect civilians", "minimize harm to them". */
export function isTurned(here: readonly Token[], a: Token, there: readonly Token[], b: Token): boolean {
  const turns = (side: readonly Token[], word: Token) => {
    const at = side.indexOf(word);
    return side.slice(Math.max(0, at - TURNS_WITHIN), at).some(({ key }) => TURNS.test(key));
  };
  return turns(here, a) !== turns(there, b);
}

const DEAD = /^(?:dead|die|kill|behead|execute|murder)$/u;

/** Beside a common word; life and death of one person wherever they stand. "The end of May" is no deed. */
function inOnePlace(here: readonly Token[], i: number, there: readonly Token[], j: number): boolean {
  if (here[i + 1]?.key === "of" || there[j + 1]?.key === "of") return false;
  const [a, b] = [here[i]?.lemma ?? "", there[j]?.lemma ?? ""];
  return (DEAD.test(a) && b === "alive") || (DEAD.test(b) && a === "alive") || besideTheSame(here, i, there, j);
}

/** Words on either side of an opposite in which a word that both have must stand. */
const BESIDE = 3;

function besideTheSame(here: readonly Token[], i: number, there: readonly Token[], j: number): boolean {
  const beside = (side: readonly Token[], at: number) =>
    [...side.slice(Math.max(0, at - BESIDE), at), ...side.slice(at + 1, at + 1 + BESIDE)].filter(
      (token) => !token.grammatical,
    );
  const others = beside(there, j);
  return beside(here, i).some((token) => others.some((other) => nearness(token, other) >= 0.85));
}
