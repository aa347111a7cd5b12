import type { Judgement, Subtype } from "../../../model.ts";
import { words } from "../../../text/words.ts";
import { isNegator } from "../../language/negation.ts";
import { hedgeIn, isAttributedAside } from "../../language/stance-words.ts";
import type { Token } from "../../language/tokens.ts";
import { type Common, speaksOfTheSame } from "../claim/same-claim.ts";
import { type Comparison, inMarks, isPlain } from "../comparison.ts";
import { printed } from "../reasons.ts";
import { shareNamesOnly } from "../utterance/name-only.ts";
import { areTwoStories, sharedAround } from "../utterance/setting.ts";

/** What a passage in marks and a report of it in other words must have in common. */
const REPORTED: Common = { share: 0.5, weight: 2.5, shared: 3 };
/** What two quotations in other words must have in common: nearly everything, on both sides. */
const REWORDED: Common = { share: 0.7, weight: 3.5, shared: 4 };

/**
 * The other report says the same in other words, without marks or as indirect speech.
 *
 *     here   “We shall rebuild the school before winter,” Lena Ortiz said.
 *     there  Ortiz promised that the school would be rebuilt by the winter.
 */
export function paraphrase(pair: Comparison): Judgement | null {
  if (inMarks(pair.here) && inMarks(pair.there)) return sameRemark(pair);
  if (isPlain(pair)) return keepsDistance(pair) ? null : sameInOtherWords(pair, "paraphrase");
  if (negatesShared(pair.tokens.here, pair.tokens.there) !== negatesShared(pair.tokens.there, pair.tokens.here))
    return null;
  if (isOfAnotherStory(pair)) return null;
  return isSpeakerKnown(pair) ? sameInOtherWords(pair, "paraphrase", REPORTED) : null;
}

/** Content words around both passages from which two reports tell of one event: there a name and a word are enough. */
const ONE_EVENT = 8;
/** Share of both sides from which they make one claim wherever they stand. */
const WHOLE = 0.8;

/** Of the same people, and hardly anything else; or from two texts that tell of other things. */
function isOfAnotherStory(pair: Comparison): boolean {
  const { here, there, claim, speakers } = pair;
  if (Math.min(claim.here, claim.there) >= WHOLE) return false;
  if (speakers !== "same" && areTwoStories(here, there)) return true;
  return sharedAround(here, there) < ONE_EVENT && shareNamesOnly(pair);
}

/** Words behind a "not" that it may reach. */
const REACH = 6;

/** A "not" before a word that the other side has too: what "has not announced plans" says of plans is not that there are any. */
export function negatesShared(side: readonly Token[], other: readonly Token[]): boolean {
  const lemmas = new Set(other.filter((token) => !token.grammatical).map(({ lemma }) => lemma));
  return side.some(
    (token, at) => isNegator(token) && side.slice(at + 1, at + 1 + REACH).some(({ lemma }) => lemmas.has(lemma)),
  );
}

/** Nearly all of two short quotations in one setting: two people to two papers, or one remark written down twice. */
function sameRemark(pair: Comparison): Judgement | null {
  const { claim, here, there } = pair;
  if (claim.here < 0.75 || claim.there < 0.75 || sharedAround(here, there) < 2) return null;
  return sameInOtherWords(pair, "paraphrase", { share: 0.75, weight: 2.4, shared: 2 });
}

/** A report of what a named speaker said names him somewhere near, or is nearly the same. */
function isSpeakerKnown({ here, there, claim, speakers }: Comparison): boolean {
  if (speakers !== "unknown" || Math.min(claim.here, claim.there) >= 0.7) return speakers !== "different";
  const speaker = here.speaker ?? there.speaker;
  if (!speaker) return true;
  const last = words(speaker.name).at(-1)?.text ?? "";
  const other = here.speaker ? there : here;
  return !/^\p{Lu}/u.test(last) || `${other.before} ${other.text} ${other.after}`.includes(last);
}

/**
 * Two quotations of one speaker with the same sense in other words: one remark, translated twice.
 *
 *     here   “Talks without careful groundwork are pointless,” Pavel Orlin said.
 *     there  “Negotiations without thorough preparation make no sense,” Pavel Orlin said.
 */
export function translationVariant(pair: Comparison): Judgement | null {
  if (!inMarks(pair.here) || !inMarks(pair.there)) return null;
  if (pair.claim.here < 0.5 || pair.claim.there < 0.5 || pair.speakers !== "same") return null;
  return sameInOtherWords(pair, "translation_variant", REWORDED) ?? saidThroughout(pair);
}

/** Likeness of both sides from which two remarks of one speaker are one, short as they may be: what one says twice differs more. */
const THROUGHOUT = 0.65;
/** What two short remarks must share, and how sure that makes us. */
const SHORT: Common = { share: THROUGHOUT, weight: 1.5, shared: 2 };
const SHORT_CHANCE = 0.62;

/** A short remark, whole in both, told in near words throughout, with as many negations and the same figures on both sides. */
function saidThroughout(pair: Comparison): Judgement | null {
  const { here, there } = pair.tokens;
  if (pair.here.kind !== "direct" || pair.there.kind !== "direct") return null;
  if (Math.sqrt(pair.claim.here * pair.claim.there) < THROUGHOUT || differInCount(here, there)) return null;
  const found = sameInOtherWords(pair, "translation_variant", SHORT);
  return found && { ...found, score: Math.max(SHORT_CHANCE, found.score) };
}

function differInCount(here: readonly Token[], there: readonly Token[]): boolean {
  const values = (side: readonly Token[]) => side.flatMap(({ value }) => value ?? []).join(" ");
  const negations = (side: readonly Token[]) => side.filter(isNegator).length;
  return values(here) !== values(there) || negations(here) !== negations(there);
}

function sameInOtherWords(pair: Comparison, subtype: Subtype, least?: Common): Judgement | null {
  const chance = speaksOfTheSame(pair, least);
  if (chance === null) return null;
  const words = { here: printed(pair.here.text), there: printed(pair.there.text) };
  return { stance: "corroborates", subtype, score: chance, why: [{ code: "says_the_same", words }] };
}

/** Two plain statements of which one only passes on what is said, or asks: it takes no side. */
function keepsDistance(pair: Comparison): boolean {
  if (!isPlain(pair)) return false;
  const { here, there, tokens } = pair;
  const distant = (text: string, side: typeof tokens.here) =>
    text.includes("?") || isAttributedAside(text) || hedgeIn(side) !== null;
  return distant(here.text, tokens.here) !== distant(there.text, tokens.there);
}
