import { type Alignment, alignTokens } from "../align.ts";
import { type Token, tokens } from "../language/tokens.ts";
import { onceForEach } from "../once-for-each.ts";
import type { Known, Pair, Side } from "../side.ts";
import { type ClaimLikeness, claimLikeness } from "./claim/one-claim.ts";
import { oneUtterance, type UtteranceDecision, unlikelyUtterance } from "./utterance/one-utterance.ts";
import { mayBeOne, wordsInCommon } from "./utterance/shared-words.ts";
import { compareSpeakers, type Speakers } from "./utterance/speakers.ts";

/** A pair with all that the rules look at, computed once. */
export interface Comparison extends Pair {
  readonly tokens: { readonly here: readonly Token[]; readonly there: readonly Token[] };
  readonly alignment: Alignment;
  readonly speakers: Speakers;
  readonly utterance: UtteranceDecision;
  /** How far both speak of the same things. */
  readonly claim: ClaimLikeness;
}

export function compare(left: Side, right: Side, known: Known): Comparison {
  const pair: Pair = { ...known, here: left, there: right };
  const [here, there] = [tokensOf(left), tokensOf(right)];
  // Most candidates share a topic and no more: what is not asked for is not computed.
  const speakers = once(() => compareSpeakers(left, right));
  const alignment = once(() => alignTokens(here, there));
  const claim = once(() => claimLikeness(here, there));
  const common = wordsInCommon(here, there);
  const utterance = mayBeOne(common) ? oneUtterance(pair, common, alignment, speakers) : unlikelyUtterance(common);
  return {
    ...pair,
    tokens: { here, there },
    utterance,
    get speakers() {
      return speakers();
    },
    get alignment() {
      return alignment();
    },
    get claim() {
      return claim();
    },
  };
}

const tokensOf = onceForEach(({ text }: Side) => tokens(text));

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Two plain statements of the outlets' own: no utterance, but perhaps one fact. */
export function isPlain({ here, there }: Pair): boolean {
  return here.kind === "sentence" && there.kind === "sentence";
}

/**
 * Two plain sentences asked about by themselves, as headlines are: with nothing around them, their words are all there is to go
 * by. Sentences met in articles must agree on as much as quotations do, since one story has many of them.
 */
export function areBare(pair: Pair): boolean {
  return isPlain(pair) && [pair.here, pair.there].every(({ before, after }) => before === "" && after === "");
}

export function inMarks({ kind }: Side): boolean {
  return kind === "direct" || kind === "mixed" || kind === "scare" || kind === "title";
}
