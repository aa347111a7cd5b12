import type { Judgement } from "../../../model.ts";
import { isAsserted } from "../../language/assertion.ts";
import { sentenceAround } from "../../language/clauses.ts";
import { namesIn } from "../../language/names.ts";
import { isNegator, negations } from "../../language/negation.ts";
import { areOpposites, isRelation } from "../../language/opposites.ts";
import type { Token } from "../../language/tokens.ts";
import { undoneDeeds } from "../../language/undone-deeds.ts";
import type { Side } from "../../side.ts";
import { areNear, sayTheSame } from "../claim/one-claim.ts";
import { type Agreement, isOneDeed, isOneSubject } from "../claim/one-deed.ts";
import type { Comparison } from "../comparison.ts";
import { reason } from "../reasons.ts";
import { kindsDiffer } from "./numbers/fact-setting.ts";

/** What the clauses must share. Of "no plans", "no copies" nearly all, as things are had and not had in many ways. */
const OF_A_DEED: Agreement = { share: 0.5, words: 2 };
const OF_A_NEAR_DEED: Agreement = { share: 0.5, words: 3 };
const OF_A_THING: Agreement = { share: 0.75, words: 2 };

/**
 * A deed or quality that one report negates and the other asserts, or for which the other has the opposite word; both in
 * clauses of the same participants. For pairs with a quotation: remarks on one topic share words enough by chance.
 *
 *     here   “The depot was never searched by our officers,” the sheriff said.
 *     there  Officers searched the depot on Monday night.
 */
export function turnedDeed(pair: Comparison, score: number): Judgement | null {
  const why = negatedHere(pair) ?? negatedThere(pair) ?? opposed(pair);
  return why && { stance: "contradicts", subtype: "negation", score, why: [why] };
}

/** One passage with its tokens. */
interface Read {
  readonly side: Side;
  readonly tokens: readonly Token[];
}

function negatedHere(pair: Comparison) {
  const [here, there] = sides(pair);
  const found = negatedIn(here, there, (i, j, least) => isSame(pair, i, j, least));
  return found && reason("negated", found.denied, found.said);
}

function negatedThere(pair: Comparison) {
  const [here, there] = sides(pair);
  const found = negatedIn(there, here, (j, i, least) => isSame(pair, i, j, least));
  return found && reason("negated", found.said, found.denied);
}

/** Of two words that are only near each other ("affect", "involve") the subject must be the same, too. */
function isSame(pair: Comparison, i: number, j: number, least: Agreement): boolean {
  const isNear = pair.tokens.here[i]?.lemma !== pair.tokens.there[j]?.lemma;
  return isOneDeed(pair, i, j, least) && (!isNear || isOneSubject(pair, i, j));
}

function sides({ here, there, tokens }: Comparison): readonly [Read, Read] {
  return [
    { side: here, tokens: tokens.here },
    { side: there, tokens: tokens.there },
  ];
}

interface Negated {
  readonly denied: readonly Token[];
  readonly said: readonly Token[];
}

function negatedIn(
  one: Read,
  other: Read,
  sameDeed: (a: number, b: number, least: Agreement) => boolean,
): Negated | null {
  if (isFragment(other.side) || isFragment(one.side)) return null;
  const names = namesIn(one.tokens, one.side.text);
  const deniedThere = new Set(denied(other.tokens).map(({ word }) => word));
  for (const { negator, word } of denied(one.tokens)) {
    const at = one.tokens.indexOf(word);
    if (names.includes(word) || saysBoth(one.tokens, word) || isAsked(one, at) || isNotYet(one.tokens, negator))
      continue;
    const nominal = /^(?:no|any)$/u.test(one.tokens[at - 1]?.key ?? "") || negator.key === "no";
    if (nominal && isPartOfName(one, at, other.tokens)) continue;
    const j = other.tokens.findIndex(
      (token, n) =>
        // Under a "not" an opposite says the same again.
        sayTheSame(word, token) &&
        !deniedThere.has(token) &&
        (nominal || isNoun(one.tokens, at) === isNoun(other.tokens, n)) &&
        isAsserted(other.tokens, n, other.side.text) &&
        !(nominal && isMatter(other.tokens, n)) &&
        sameDeed(at, n, nominal ? OF_A_THING : word.lemma === token.lemma ? OF_A_DEED : OF_A_NEAR_DEED),
    );
    const fellow = other.tokens[j];
    if (fellow) return { denied: [negator, word], said: [fellow] };
  }
  return null;
}

/** Participles that tell what was done to a thing there is none of: "no gun found". */
const DONE = /ed$|^(?:found|seen|made|given|taken|left|shown|known|held|told|sold|built|lost|won|set|put|hurt)$/u;

/** "no storm warning" denies a warning: of two things named together the last is meant, and the other side must speak of it. */
function isPartOfName({ tokens, side }: Read, at: number, other: readonly Token[]): boolean {
  const [word, next] = [tokens[at] as Token, tokens[at + 1]];
  if (!next || next.grammatical || next.value !== null || DONE.test(next.key)) return false;
  return side.text.slice(word.end, next.start) === " " && !other.some((token) => areNear(next, token));
}

/** What is not, or was undone, each with the word that says so. */
const denied = (side: readonly Token[]) => [...negations(side), ...undoneDeeds(side)];

/** "has not yet opened": a later report may well say that it has. */
function isNotYet(side: readonly Token[], negator: Token): boolean {
  const at = side.indexOf(negator);
  return side.slice(at + 1, at + 4).some(({ key }) => key === "yet") || isForTheFirstTime(side, at);
}

/** Words behind a "not" among which "before" stands by itself. */
const NEVER_BEFORE = 6;

/** "had not felt one before": until now. "did not call before noon" names an hour. */
function isForTheFirstTime(side: readonly Token[], at: number): boolean {
  const place = side.slice(at, at + NEVER_BEFORE).findIndex(({ key }) => key === "before");
  const next = side[at + place + 1];
  return place > 0 && (next === undefined || /^(?:and|but|or)$/u.test(next.key));
}

/** Prepositions behind which a thing is only what something is about. */
const ABOUT = /^(?:of|about|for|into|over|on|to|against|from)$/u;
/** "sets of plans", "plenty of evidence": the thing itself. */
const AMOUNT =
  /^(?:set|number|lot|dozen|hundred|thousand|million|series|plenty|kind|sort|type|bit|piece|amount|handful|couple|pair|group|list|pile|stock|trace|sign|case|majority|rest|cache|load|pack|some|many|most|one|all|each)$/u;
/** Words between a preposition and its noun. */
const BEFORE_NOUN = 3;

/** "her handling of classified papers", "fears of a strike": nothing is said of whether there are any. */
function isMatter(side: readonly Token[], at: number): boolean {
  const from = Math.max(0, at - BEFORE_NOUN);
  const place = side.slice(from, at).findLastIndex(({ key }) => ABOUT.test(key));
  if (place < 0) return false;
  const before = side[from + place - 1];
  return before !== undefined && before.value === null && !AMOUNT.test(before.lemma) && isNounish(before);
}

/** Not "comes from", "looks for": only what hangs on a noun is left open. A verb in the past says what was done. */
function isNounish({ grammatical, key }: Token): boolean {
  return !grammatical && !/ed$/u.test(key);
}

/** "not rush" is no "rush": an article or a genitive before the word makes a thing of the deed. */
function isNoun(side: readonly Token[], at: number): boolean {
  return /^(?:a|the|his|her|its|their|my|our|your|this|that|these|those)$/u.test(side[at - 1]?.key ?? "");
}

/** A few words in marks are part of a sentence that may turn them: she did not “think about” it. */
function isFragment({ kind, before }: Side): boolean {
  return kind !== "direct" && kind !== "indirect" && kind !== "sentence" && /\w["“‘']?\s*$/u.test(before);
}

/** It says the word without its "not" too: "Not a road. A road that …" */
function saysBoth(side: readonly Token[], word: Token): boolean {
  return side.some(
    (token, n) => token !== word && token.lemma === word.lemma && !side.slice(Math.max(0, n - 4), n).some(isNegator),
  );
}

/** "Must the seat never be filled?" */
function isAsked({ side, tokens }: Read, at: number): boolean {
  const { to } = sentenceAround(tokens, at, side.text);
  return /^["”’)]*\?/u.test(side.text.slice(tokens[to - 1]?.end));
}

/** Two opposite words for one deed of one subject, each said plainly. */
function opposed(pair: Comparison) {
  const [here, there] = sides(pair);
  if (isFragment(here.side) || isFragment(there.side)) return null;
  for (const [i, a] of here.tokens.entries()) {
    if (a.grammatical || isRelation(a.lemma)) continue;
    for (const [j, b] of there.tokens.entries()) {
      if (!areOpposites(a, b) || isRelation(b.lemma)) continue;
      if (here.tokens.some((token) => sayTheSame(token, b)) || there.tokens.some((token) => sayTheSame(token, a)))
        continue;
      // "the elder son was killed", "the younger son survived": other opposites tell two subjects apart.
      if (kindsDiffer(without(here.tokens, a), without(there.tokens, b))) continue;
      if (!isAsserted(here.tokens, i, here.side.text) || !isAsserted(there.tokens, j, there.side.text)) continue;
      if (!isSaidOf(here.tokens, i, there.tokens) || !isSaidOf(there.tokens, j, here.tokens)) continue;
      if (isOneDeed(pair, i, j, OF_A_DEED) && isOneSubject(pair, i, j)) return reason("opposite_word", [a], [b]);
    }
  }
  return null;
}

const without = (side: readonly Token[], word: Token) => side.filter((token) => token !== word);

/** Words behind an opposite among which the thing stands that it is said of, or that the deed is done to. */
const THING = 3;

/** Where the word stands right before a thing, the other side speaks of the thing: "false teeth" are not opposed to what "holds true". */
function isSaidOf(side: readonly Token[], at: number, other: readonly Token[]): boolean {
  const behind = side.slice(at + 1, at + 1 + THING);
  const stop = behind.findIndex(({ grammatical }) => grammatical);
  const things = stop === -1 ? behind : behind.slice(0, stop);
  const [first] = things;
  if (!first || first.start - (side[at] as Token).end > 1) return true;
  return things.some((thing) => other.some((token) => sayTheSame(thing, token)));
}
