import type { Judgement } from "../../../model.ts";
import { clauseAround, sentenceAround } from "../../language/clauses.ts";
import { isActiveDenial, speaksOfDenial } from "../../language/stance-words.ts";
import type { Token } from "../../language/tokens.ts";
import { claimLikeness } from "../claim/one-claim.ts";
import { speaksOfTheSame } from "../claim/same-claim.ts";
import { areBare, type Comparison } from "../comparison.ts";
import { reason } from "../reasons.ts";
import { type Denial, denialBetween } from "./claim-stance.ts";

/** Share and weight of common matter that an explicit denial needs: it names its object in few words ("calls the theft a hoax"). */
const OBJECT = { share: 0.3, weight: 1.4, shared: 1 };

/** In articles most of it: remarks on one topic abound. */
const QUOTED_OBJECT = { share: 0.5, weight: 2.5, shared: 4 };

/** And on either side at least this share, lest a fragment find its words in any long sentence. */
const BOTH_SIDES = 0.4;

/**
 * One report denies, or calls untrue, what the other says: the same participants and the same deed, not the topic alone.
 *
 *     here   The minister sold the island to a hotel chain.
 *     there  The minister denies selling the island.
 */
export function denial(pair: Comparison): Judgement | null {
  const likeness = speaksOfTheSame(pair, areBare(pair) ? OBJECT : QUOTED_OBJECT);
  if (likeness === null || (!areBare(pair) && Math.min(pair.claim.here, pair.claim.there) < BOTH_SIDES)) return null;
  const turn = denialBetween(pair.tokens, pair.here.text, pair.there.text);
  if (!turn || !(areBare(pair) || isOfTheClaim(pair, turn))) return null;
  return { stance: "contradicts", subtype: "denial", score: likeness, why: [reason("denied", turn.here, turn.there)] };
}

/** Share, of either, and content words that what is denied and the claim must have in common. */
const DENIED = { share: 0.4, words: 2 };
/** What is told behind a denial, and no longer denied. */
const GOES_ON = /,\s*(?:and|but|although|though|while|despite|after|before|when|which|who)\b|[;:–—]/u;

/** What is denied is what the other side says, not something else in the same sentence; and the other side knows of no denial itself. */
function isOfTheClaim({ tokens, here, there }: Comparison, { by, at }: Denial): boolean {
  const [denying, other] = by === "here" ? [tokens.here, tokens.there] : [tokens.there, tokens.here];
  if (speaksOfDenial(other)) return false;
  const { text } = by === "here" ? here : there;
  const stretches = isActiveDenial(denying, at)
    ? [behind(denying, at, text)]
    : [behind(denying, at, text), denying.slice(clauseAround(denying, at, text).from, at)];
  return stretches.some((denied) => {
    const { here: ofDenied, there: ofClaim, shared } = claimLikeness(denied, other);
    return shared >= DENIED.words && Math.max(ofDenied, ofClaim) >= DENIED.share;
  });
}

/** The words behind a denial, as far as they belong to it. */
function behind(side: readonly Token[], at: number, text: string): readonly Token[] {
  const { to } = sentenceAround(side, at, text);
  const from = side[at]?.end ?? 0;
  const cut = GOES_ON.exec(text.slice(from))?.index ?? text.length;
  return side.slice(at + 1, to).filter(({ start }) => start < from + cut);
}
