import { type Alignment, alignWords } from "../align.ts";
import type { Pair, Side } from "../side.ts";
import { type ClaimLikeness, claimLikeness } from "./one-claim.ts";
import { oneUtterance, type UtteranceDecision } from "./one-utterance.ts";
import { compareSpeakers, type Speakers } from "./speakers.ts";

/** A pair with all that the rules look at, computed once. */
export interface Comparison extends Pair {
  readonly alignment: Alignment;
  readonly speakers: Speakers;
  readonly utterance: UtteranceDecision;
  /** How far both speak of the same things. */
  readonly claim: ClaimLikeness;
}

export function compare(pair: Pair): Comparison {
  const alignment = alignWords(pair.here.text, pair.there.text);
  const speakers = compareSpeakers(pair.here, pair.there);
  let claim: ClaimLikeness | null = null;
  return {
    ...pair,
    alignment,
    speakers,
    utterance: oneUtterance(pair, alignment, speakers),
    // Only what is no single utterance is compared as a claim.
    get claim() {
      claim ??= claimLikeness(alignment.here, alignment.there);
      return claim;
    },
  };
}

/** Two plain statements of the outlets' own: no utterance, but perhaps one fact. */
export function isPlain({ here, there }: Pair): boolean {
  return here.kind === "sentence" && there.kind === "sentence";
}

export function inMarks({ kind }: Side): boolean {
  return kind === "direct" || kind === "mixed" || kind === "scare" || kind === "title";
}
