import type { Alignment } from "../../align.ts";
import { tokens } from "../../language/tokens.ts";
import type { Pair, Side } from "../../side.ts";
import { isStock } from "./formula.ts";
import { knows, sharedAround } from "./setting.ts";
import type { Speakers } from "./speakers.ts";

/**
 * Few words need the same speaker and setting. One word must be the whole of both, or come from one speaker in one setting;
 * a stock phrase must have been said by somebody on both sides. In plain words or indirect speech a word says nothing.
 */
export function areOfOneSetting(pair: Pair, speakers: Speakers, alignment: Alignment): boolean {
  if (isNameOnly(pair.here) || isNameOnly(pair.there)) return false;
  if (speakers !== "same" && isPlainTerm(pair, alignment)) return false;
  const shared = sharedAround(pair.here, pair.there);
  const sameSpeaker = speakers === "same" || (speakers === "unknown" && isSameOccasion(pair, alignment));
  if (alignment.sharedContent === 1)
    return inMarks(pair.here) && inMarks(pair.there) && isOneWord(alignment, sameSpeaker, shared);
  if (isStock(alignment)) return pair.here.speaker !== null && pair.there.speaker !== null && shared >= 4;
  return shared >= (sameSpeaker ? 1 : 3);
}

/** Where two articles share other quotations, the very same word given to somebody in both was said once, by whatever name. */
function isSameOccasion({ here, there, sameOccasion }: Pair, { inflected }: Alignment): boolean {
  return sameOccasion === true && here.speaker !== null && there.speaker !== null && inflected.length === 0;
}

function isOneWord({ coverHere, coverThere }: Alignment, sameSpeaker: boolean, shared: number): boolean {
  const whole = Math.min(coverHere, coverThere) >= 0.93;
  return sameSpeaker ? shared >= (whole ? 2 : 4) : whole && shared >= 4;
}

/** Content words up to which a fragment may be a term that everybody uses. */
const TERM = 3;

/**
 * A few words in marks or of an indirect report that the other report uses plainly, as its own: “mother ship”, “tax reform”.
 * It is the same utterance only where that report sets them in marks too or names the speaker.
 */
function isPlainTerm({ here, there }: Pair, { sharedContent }: Alignment): boolean {
  if (sharedContent > TERM) return false;
  return isPlainBeside(here, there) || isPlainBeside(there, here);
}

function isPlainBeside(plain: Side, other: Side): boolean {
  if (inMarks(plain) || (plain.speaker !== null && other.speaker === null)) return false;
  const last = tokens(other.speaker?.name ?? "").at(-1)?.text;
  if (last !== undefined && /^\p{Lu}/u.test(last) && knows(plain, last)) return false;
  return !(inMarks(other) && /["“”]/u.test(plain.text));
}

/** “The Starship” is what something is called, not what somebody said. */
function isNameOnly({ text, speaker }: Side): boolean {
  const content = tokens(text).filter((token) => !token.grammatical);
  const capitals = content.every((token) => /^[\p{Lu}\d]/u.test(token.text));
  return capitals && (speaker === null || content.length > 1);
}

function inMarks({ kind }: Side): boolean {
  return kind !== "sentence" && kind !== "indirect";
}
