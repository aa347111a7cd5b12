import type { Judgement } from "../../../model.ts";
import { namesIn } from "../../language/names.ts";
import type { Token } from "../../language/tokens.ts";
import { type Comparison, inMarks } from "../comparison.ts";
import { sharedAround } from "../utterance/setting.ts";

/** What a linked pair looks like to the model of confidence: name and a value of about unit size. */
export type Features = Readonly<Record<string, number>>;

/**
 * The ways in which a feature may move the chance. More in common can only speak for a label; a name or a figure that each
 * side has and the other lacks can only speak against it.
 */
export const SPEAKS: Readonly<Record<string, "for" | "against">> = {
  cover: "for",
  weight: "for",
  run: "for",
  claim: "for",
  sameSpeaker: "for",
  around: "for",
  otherSpeaker: "against",
  namedApart: "against",
  countedApart: "against",
  exchanged: "against",
};

/**
 * What the judge knows of a pair beside the label that its rules gave. A difference speaks against "also reports it"; where
 * it is what a contradiction rests on, it is not counted.
 */
export function confidenceFeatures(judgement: Judgement, pair: Comparison): Features {
  const { alignment, claim } = pair;
  return {
    [`is ${judgement.subtype}`]: 1,
    rule: logit(judgement.score),
    cover: Math.max(alignment.coverHere, alignment.coverThere),
    weight: upTo(8, alignment.sharedWeight),
    run: upTo(12, alignment.longestRun),
    claim: Math.sqrt(claim.here * claim.there),
    sameSpeaker: Number(pair.speakers === "same"),
    around: upTo(6, sharedAround(pair.here, pair.there)),
    bothInMarks: Number(inMarks(pair.here) && inMarks(pair.there)),
    ...(judgement.stance === "contradicts" ? null : apart(pair)),
  };
}

/** Signs that two reports are of two things. */
function apart(pair: Comparison): Features {
  const { here, there } = pair.tokens;
  const [ours, theirs] = [named(here, pair.here.text), named(there, pair.there.text)];
  const [counts, others] = [numbers(here), numbers(there)];
  const exchanged = pair.alignment.differences.filter((gap) => telling(gap.here) && telling(gap.there));
  return {
    otherSpeaker: Number(pair.speakers === "unknown" && pair.here.speaker !== null && pair.there.speaker !== null),
    namedApart: upTo(2, Math.min(lacking(ours, theirs), lacking(theirs, ours))),
    countedApart: upTo(2, Math.min(lacking(counts, others), lacking(others, counts))),
    exchanged: upTo(3, exchanged.length),
  };
}

/** A chance as the regression adds it up: 0 for one half, about 3 for 0.95. No rule is surer than 0.99. */
function logit(chance: number): number {
  const kept = Math.min(0.99, Math.max(0.01, chance));
  return Math.log(kept / (1 - kept));
}

const upTo = (most: number, value: number) => Math.min(most, value) / most;

const telling = (side: readonly Token[]) => side.some((token) => !token.grammatical);

function named(side: readonly Token[], text: string): ReadonlySet<string> {
  return new Set(namesIn(side, text).map(({ lemma }) => lemma));
}

function numbers(side: readonly Token[]): ReadonlySet<number> {
  return new Set(side.flatMap(({ value }) => value ?? []));
}

/** How many of one set the other lacks. */
function lacking<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): number {
  return [...one].filter((each) => !other.has(each)).length;
}
