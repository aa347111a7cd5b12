import type { Frame } from "../frame/frame.ts";
import type { Token } from "../reading/token.ts";

/** Verbs by which somebody says again, or says at all, what the noun behind them holds: "repeated his promise to …". */
const SAYS_NOUN = /^(?:echo|express|issue|make|reiterate|repeat|restate|voice)$/;

/** Tokens between such a verb and its noun: "repeated his by now familiar promise". */
const NOUN_WITHIN = 6;

/** The reports of one sentence without those that only tell a second time what another one tells. */
export function onceTold(frames: readonly Frame[], tokens: readonly Token[]): readonly Frame[] {
  if (!frames.some(({ use, source }) => use.shape === "noun" || (use.shape === "passive" && !source))) return frames;
  return frames.filter(
    (frame) =>
      !isNobodysInside(frame, frames) && !isToldByVerb(frame, frames) && !onlyLeadsToNoun(frame, frames, tokens),
  );
}

/** "Poe confirmed that the guild faces allegations of [fraud]", "The talks are said to go [well], Poe said": nobody's, within what somebody says. */
function isNobodysInside({ use, source }: Frame, frames: readonly Frame[]): boolean {
  if ((use.shape !== "noun" && use.shape !== "passive") || source) return false;
  return frames.some(
    (other) =>
      other.told &&
      other.use.shape !== "noun" &&
      // A passive is told by the report that closes its sentence; inside one that opens it, it says more.
      (use.shape === "noun" || other.use.head > use.head) &&
      other.content.some(({ from, to }) => from <= use.head && use.head < to),
  );
}

/** "said in a *statement* that [it was safe]": what the noun opens is what the verb tells. */
function isToldByVerb({ use, content }: Frame, frames: readonly Frame[]): boolean {
  const from = content[0]?.from;
  return use.shape === "noun" && frames.some((other) => other.use.shape !== "noun" && other.content[0]?.from === from);
}

/** "repeated [his promise to mend it]": what counts is what was promised. */
function onlyLeadsToNoun({ use, content }: Frame, frames: readonly Frame[], tokens: readonly Token[]): boolean {
  if (!use.cue || !SAYS_NOUN.test(use.cue.lemma) || content.length === 0) return false;
  const { from } = content[0]!;
  return frames.some(
    ({ use: noun }) =>
      noun.shape === "noun" && noun.head >= from && noun.head < from + NOUN_WITHIN && !tokens[from]!.run,
  );
}
