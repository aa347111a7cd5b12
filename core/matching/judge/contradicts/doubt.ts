import type { Judgement } from "../../../model.ts";
import { isNegator } from "../../language/negation.ts";
import type { Token } from "../../language/tokens.ts";
import type { Comparison } from "../comparison.ts";
import { reason } from "../reasons.ts";
import { sharedRare } from "../utterance/setting.ts";

/** Words that doubt what follows them, and words that doubt what they stand by. */
const DOUBTS_AHEAD = new Set(
  "unlikely improbable implausible doubtful doubt doubts doubted questioned disputed dubious farfetched".split(" "),
);
const DOUBTS_AROUND = new Set("unrelated unconnected sceptical skeptical unconvinced inconsistent".split(" "));
/** Words that assert one, and the plain "is" that must stand right before its matter. */
const ASSERTS =
  /^(?:convinced|certain|sure|confident|confirmed|confirm|confirms|proof|proves|proved|evidence|definitely|undoubtedly|indeed|exactly|corresponds|consistent|caused|came|come|comes|broke|broken|piece|fragment|part|linked|related|connected|responsible|result)$/u;
const IS = /^(?:was|were|is|are)$/u;
/** Words on either side of a doubt that it reaches. */
const REACH = 14;
/** Words before the matter in which it must be asserted: "part of the old sluice"; for a plain "is" fewer: "was a landslide". */
const ADJOINING = 6;
const RIGHT_BEFORE = 3;
/** Rare words that passages and surroundings must share: one story, not one topic. */
const ONE_STORY = 3;
/** From this bucket of commonness on a word is rare enough to be the matter in dispute. */
const RARE = 3;

/**
 * One report doubts what the other asserts: the same rare matter, in one story.
 *
 *     here   “It is unlikely that the fire was set by lightning,” the ranger said.
 *     there  “We are certain it was lightning,” the mayor said.
 */
export function doubt(pair: Comparison): Judgement | null {
  const { tokens, here, there } = pair;
  const found = doubted(tokens.here, tokens.there) ?? doubted(tokens.there, tokens.here);
  if (!found || sharedRare(here, there).length < ONE_STORY) return null;
  const ours = tokens.here.includes(found.doubt);
  const words = { doubts: [found.doubt, found.matter], asserts: [found.assertion, found.fellow] };
  return {
    stance: "contradicts",
    subtype: "negation",
    score: 0.65,
    why: [ours ? reason("doubted", words.doubts, words.asserts) : reason("doubted", words.asserts, words.doubts)],
  };
}

interface Doubted {
  readonly doubt: Token;
  readonly matter: Token;
  readonly assertion: Token;
  readonly fellow: Token;
}

function doubted(side: readonly Token[], other: readonly Token[]): Doubted | null {
  const at = side.findIndex(isDoubt);
  const doubt = side[at];
  if (!doubt || other.some(isDoubt)) return null;
  const from = DOUBTS_AROUND.has(doubt.key) ? Math.max(0, at - REACH) : at + 1;
  const near = side.slice(from, at + REACH).filter(isMatter);
  for (const matter of near) {
    const place = other.findIndex((token) => token.lemma === matter.lemma && token.value === null);
    const assertion = place < 0 || isDenied(other, place) ? undefined : assertionBefore(other, place);
    const fellow = other[place];
    if (assertion && fellow) return { doubt, matter, assertion, fellow };
  }
  return null;
}

/** Somebody's name stands in every sentence of a story: it is not what is in dispute. */
function isMatter({ grammatical, commonness, text }: Token): boolean {
  return !grammatical && commonness >= RARE && !/^\p{Lu}/u.test(text);
}

/** A "not", or a question, that stands before the matter may reach it; one behind it ("a landslide and not a quake") does not. */
function isDenied(side: readonly Token[], place: number): boolean {
  return side.slice(0, place).some((token) => isNegator(token) || /^(?:unclear|whether|why)$/u.test(token.key));
}

function isDoubt({ key }: Token): boolean {
  return DOUBTS_AHEAD.has(key) || DOUBTS_AROUND.has(key);
}

function assertionBefore(side: readonly Token[], place: number): Token | undefined {
  const strong = side.slice(Math.max(0, place - ADJOINING), place).find((token) => ASSERTS.test(token.key));
  return strong ?? side.slice(Math.max(0, place - RIGHT_BEFORE), place).find((token) => IS.test(token.key));
}
