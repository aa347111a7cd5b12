import type { Judgement, Reason, Subtype } from "../../../model.ts";
import { sameSpeaker } from "../../../quotation/speaker/same-speaker.ts";
import type { Alignment, Difference } from "../../align.ts";
import { namesIn } from "../../language/names.ts";
import { isNegator, negated } from "../../language/negation.ts";
import { areOpposites } from "../../language/opposites.ts";
import { type Token, tokens } from "../../language/tokens.ts";
import { isUndone } from "../../language/undone-deeds.ts";
import type { Side } from "../../side.ts";
import { areBare, type Comparison, inMarks, isPlain } from "../comparison.ts";
import { reason } from "../reasons.ts";
import { nearSpelling } from "../utterance/benign-difference.ts";
import { knows } from "../utterance/setting.ts";
import { areMoments, isTurned } from "./claim-stance.ts";
import { turnedDeed } from "./turned-deed.ts";

/** Share of the shorter passage that must be the same before a difference inside is called a change of meaning. */
const NEARLY_ALL = 0.75;

/**
 * Inside one utterance a word that carries the meaning differs: a "not" more or less, an opposite, another name.
 *
 *     here   “The mine is not safe to enter.”
 *     there  “The mine is safe to enter.”
 */
export function alteredWords(pair: Comparison): Judgement | null {
  const found = alteration(pair);
  if (!found) return null;
  const isName = found.code === "other_name";
  // Two outlets that tell the like of two people in words of their own tell two things.
  const quoted = inMarks(pair.here) && inMarks(pair.there);
  if (isName && !quoted && !areBare(pair) && !isOnlyDifference(pair)) return null;
  if (quoted || areBare(pair) || isName)
    return { stance: "contradicts", subtype: subtypeOf(pair, found), score: 0.85, why: [found] };
  // Outside marks nobody's words were altered: the report must state the opposite, and plainly.
  return turnedDeed(pair, 0.85);
}

function isOnlyDifference({ alignment: { differences } }: Comparison): boolean {
  return differences.filter((gap) => [...gap.here, ...gap.there].some(isTelling)).length <= 1;
}

function subtypeOf({ here, there }: Comparison, { code }: Reason): Subtype {
  return (inMarks(here) && inMarks(there)) || code === "other_name" ? "altered_words" : "negation";
}

function alteration(pair: Comparison): Reason | null {
  const { alignment, here, there } = pair;
  if (Math.max(alignment.coverHere, alignment.coverThere) < NEARLY_ALL) return null;
  for (const gap of alignment.differences) {
    if (gap.at === "inside" && isNegation(gap, alignment)) return reason("negation_differs", gap.here, gap.there);
    const opposites = isExchange(gap) && oppositesIn(gap, alignment);
    if (opposites && !(isPlain(pair) && areMoments(alignment.here, opposites[0], alignment.there, opposites[1])))
      return reason("opposite_word", [opposites[0]], [opposites[1]]);
    if (isExchange(gap) && namesExchanged(gap, here, there) && !areTwoPlaces(gap, alignment, here, there))
      return reason("other_name", gap.here, gap.there);
  }
  return null;
}

/** A negator more or less and no content beside it, at a place that the alignment did not hit by a repetition. */
function isNegation(gap: Difference, alignment: Alignment): boolean {
  if (negated(gap.here) === negated(gap.there)) return false;
  if ([...gap.here, ...gap.there].some((token) => !token.grammatical && !isNegator(token))) return false;
  if (isUnmade(gap, alignment)) return false;
  const [with_, without] = negated(gap.here) ? [alignment.here, alignment.there] : [alignment.there, alignment.here];
  return !repeats(with_, without, negated(gap.here) ? gap.there : gap.here, gapEnd(gap, alignment));
}

/** The other side has its "not" elsewhere ("I do not think it works" / "I think it does not work"), says "yet to" or "declined to". */
function isUnmade(gap: Difference, alignment: Alignment): boolean {
  const [lacking, having] = negated(gap.here) ? (["there", "here"] as const) : (["here", "there"] as const);
  const end = gapEnd(gap, alignment);
  if (alignment[lacking].some(({ key }, n) => key === "yet" && alignment[lacking][n + 1]?.key === "to")) return true;
  if (end && isUndone(alignment[lacking], alignment[lacking].indexOf(end))) return true;
  return alignment.differences.some((other) => other !== gap && negated(other[lacking]) && !negated(other[having]));
}

/** Words before and behind the gap that would have to stand together elsewhere for the "not" to be another sentence's. */
const REPETITION = { before: 2, behind: 2 };

/** The side with the negator says the words without it too: "It is not about taxes. It is about schools." */
function repeats(
  with_: readonly Token[],
  without: readonly Token[],
  filling: readonly Token[],
  end: Token | undefined,
): boolean {
  const at = end ? without.indexOf(end) : -1;
  if (at < 0) return false;
  const window = without
    .slice(Math.max(0, at - filling.length - REPETITION.before), at + REPETITION.behind)
    .map((token) => token.lemma);
  const all = with_.map((token) => token.lemma).join(" ");
  return ` ${all} `.includes(` ${window.join(" ")} `);
}

/** The first matched word behind the gap, on the side that lacks the negator. */
function gapEnd(gap: Difference, { pairs }: Alignment): Token | undefined {
  const last = (negated(gap.here) ? gap.here : gap.there).at(-1)?.end ?? 0;
  const pair = pairs.find((matched) => (negated(gap.here) ? matched.here : matched.there).start >= last);
  return negated(gap.here) ? pair?.there : pair?.here;
}

/** Both sides have a word or two in the gap: words exchanged, not added. */
function isExchange(gap: Difference): boolean {
  return gap.here.length > 0 && gap.there.length > 0 && gap.here.length <= 3 && gap.there.length <= 3;
}

/** The pair of opposites; a further "not" on one side ("not safe" / "dangerous") says the same again. */
function oppositesIn(gap: Difference, { here, there }: Alignment): readonly [Token, Token] | null {
  for (const a of gap.here)
    for (const b of gap.there)
      if (
        areOpposites(a, b) &&
        !isTurned(here, a, there, b) &&
        negated(gap.here.filter((token) => token !== a)) === negated(gap.there.filter((token) => token !== b))
      )
        return [a, b];
  return null;
}

/** One name for another inside the same words; a name that the other report has too, nearby, may be the same person's. */
function namesExchanged(gap: Difference, here: Side, there: Side): boolean {
  const [a, b] = [onlyName(gap.here, here), onlyName(gap.there, there)];
  if (!a || !b || gap.at === "start" || nearSpelling(a, b)) return false;
  return !knows(there, a.text) && !knows(here, b.text) && sameSpeaker(a.text, b.text) !== "same";
}

const isTelling = ({ grammatical }: Token) => !grammatical;

const PLACED = /^(?:in|at|near|from|outside|off|around|across|to)$/u;

/** Two plain sentences that tell the like of two places, in other words besides: two events. */
function areTwoPlaces(gap: Difference, alignment: Alignment, here: Side, there: Side): boolean {
  if (here.kind !== "sentence" || there.kind !== "sentence") return false;
  if (!alignment.differences.some((other) => other !== gap && [...other.here, ...other.there].some(isTelling)))
    return false;
  const before = (side: readonly Token[], [first]: readonly Token[]) =>
    side[side.indexOf(first as Token) - 1]?.key ?? "";
  return PLACED.test(before(alignment.here, gap.here)) && PLACED.test(before(alignment.there, gap.there));
}

function onlyName(side: readonly Token[], { text }: Side): Token | null {
  const content = side.filter((token) => !token.grammatical);
  const [name] = content;
  if (!name || content.length > 1 || name.bracketed) return null;
  return namesIn(tokens(text), text).some((token) => token.start === name.start) && name.text.length > 3 ? name : null;
}
