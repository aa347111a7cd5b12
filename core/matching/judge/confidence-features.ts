import type { Judgement } from "../../model.ts";
import { namesIn } from "../language/names.ts";
import { isNegator } from "../language/negation.ts";
import type { Token } from "../language/tokens.ts";
import { type Comparison, inMarks, isPlain } from "./comparison.ts";
import { sharedAround } from "./setting.ts";

/** What a linked pair looks like to the model of confidence: name and a value of about unit size. */
export type Features = Readonly<Record<string, number>>;

/**
 * Where both speak of one thing, more of each of these can only speak for the label: the model may not count them against it.
 */
export const ONLY_FOR = ["rule", "cover", "coverLess", "weight", "run", "claim", "sameSpeaker", "around"] as const;

/**
 * What the judge knows of a pair beside the label its rules gave. The first ones count alike for all labels; what sets two
 * reports apart speaks against "also reports it", and may speak for a contradiction, so each stance has its own.
 */
export function confidenceFeatures(judgement: Judgement, pair: Comparison): Features {
  const { alignment, claim, utterance } = pair;
  const { stance, subtype, score } = judgement;
  const against = Object.entries(apart(pair)).map(([name, value]) => [`${stance}: ${name}`, value] as const);
  return {
    [`is ${subtype}`]: 1,
    rule: logit(score),
    cover: Math.max(alignment.coverHere, alignment.coverThere),
    coverLess: Math.min(alignment.coverHere, alignment.coverThere),
    weight: upTo(8, alignment.sharedWeight),
    run: upTo(12, alignment.longestRun),
    claim: Math.sqrt(claim.here * claim.there),
    sameSpeaker: Number(pair.speakers === "same"),
    around: upTo(6, sharedAround(pair.here, pair.there)),
    bothInMarks: Number(inMarks(pair.here) && inMarks(pair.there)),
    bothPlain: Number(isPlain(pair)),
    utterance: Number(utterance.linked),
    ...Object.fromEntries(against),
  };
}

/** Signs that two reports are of two things. */
function apart(pair: Comparison): Readonly<Record<string, number>> {
  const { here, there } = pair.tokens;
  const { differences } = pair.alignment;
  const [ours, theirs] = [named(here, pair.here.text), named(there, pair.there.text)];
  const [counts, others] = [numbers(here), numbers(there)];
  return {
    otherSpeaker: Number(pair.speakers === "unknown" && pair.here.speaker !== null && pair.there.speaker !== null),
    namedApart: upTo(2, Math.min(without(ours, theirs), without(theirs, ours))),
    countedApart: upTo(2, Math.min(without(counts, others), without(others, counts))),
    exchanged: upTo(3, differences.filter((gap) => telling(gap.here) && telling(gap.there)).length),
    notsApart: upTo(2, Math.abs(here.filter(isNegator).length - there.filter(isNegator).length)),
  };
}

/** A chance as the regression adds it up: 0 for one half, about 3 for 0.95. */
const logit = (chance: number) => Math.log(chance / (1 - chance));

const upTo = (most: number, value: number) => Math.min(most, value) / most;

const telling = (side: readonly Token[]) => side.some((token) => !token.grammatical);

function named(side: readonly Token[], text: string): ReadonlySet<string> {
  return new Set(namesIn(side, text).map(({ lemma }) => lemma));
}

function numbers(side: readonly Token[]): ReadonlySet<number> {
  return new Set(side.flatMap(({ value }) => value ?? []));
}

/** How many of one set the other lacks. */
function without<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): number {
  return [...one].filter((each) => !other.has(each)).length;
}
