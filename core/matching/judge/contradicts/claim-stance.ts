import { isNegator, type Negation, negations } from "../../language/negation.ts";
import { areOpposites, isRelation } from "../../language/opposites.ts";
import { denialIn, type StanceWord } from "../../language/stance-words.ts";
import type { Token } from "../../language/tokens.ts";
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

/** A word calling it untrue, on one side only. */
export function denialBetween({ here, there }: Sides, hereText: string, thereText: string): Turn | null {
  const spokenOf = (side: readonly Token[]) => (word: Token) => side.some((token) => areNear(token, word));
  const left = denialIn(here, hereText, spokenOf(there));
  const right = denialIn(there, thereText, spokenOf(here));
  if ((left === null) === (right === null)) return null;
  return { here: around(here, left), there: around(there, right) };
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

/** A "not" close before the word on the other side too, of whatever it may be: "no plans" and "not announced any plans". */
function isNegatedNear(side: readonly Token[], word: Token): boolean {
  const at = side.indexOf(word);
  return side.slice(Math.max(0, at - BESIDE - 2), at).some(isNegator);
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
        !here.some((token) => sayTheSame(b, token)) &&
        inOnePlace(here, i, there, j)
      )
        return { here: [a], there: [b] };
  }
  return null;
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
