import { Tag } from "../lexicon/grammar.ts";
import { isPossessive } from "../phrase/token-nature.ts";
import type { Token } from "../reading/token.ts";

/** A verb with what stands in front of it. */
export interface VerbGroup {
  readonly first: number;
  readonly negated: boolean;
  readonly be: boolean;
  readonly have: boolean;
  readonly modal: boolean;
  readonly to: boolean;
}

/** Forms of "be" and "get", which make a passive. */
export const BE = /^(?:am|is|are|was|were|be|been|being|isn't|aren't|wasn't|weren't|'s|'re|'m|got|get|gets|getting)$/;

const DO = /^(?:do|does|did|don't|doesn't|didn't)$/;

const DENIES = /n't$|^not$|^never$|^cannot$/;

const HAVE = /^(?:have|has|had|having|haven't|hasn't|hadn't|'ve)$/;

/** The verb with the auxiliaries, adverbs and "to" in front of it: "has since repeatedly | said". */
export function verbGroup(tokens: readonly Token[], head: number, floor: number): VerbGroup {
  let first = head;
  const seen = { negated: false, be: false, have: false, modal: false, to: false };
  while (first - 1 >= floor && head - first < 8) {
    const { lower, tags } = tokens[first - 1]!;
    const auxiliary =
      (tags & (Tag.Auxiliary | Tag.Modal)) !== 0 ||
      (tags & Tag.Clitic && lower !== "'s" && !isPossessive(tokens[first - 1]!));
    const isBeing = lower === "'s" && first - 2 >= floor && (tokens[first - 2]!.tags & Tag.Pronoun) !== 0;
    const adverb =
      (tags & Tag.Adverb) !== 0 &&
      !(tags & (Tag.Capital | Tag.Determiner | Tag.Preposition | Tag.Conjunction | Tag.Pronoun));
    const to = lower === "to" && first === head - countAdverbs(tokens, first, head);
    const time = !auxiliary && !adverb && isTimeInside(tokens, first - 1, floor);
    if (!auxiliary && !isBeing && !adverb && !to && !time) break;
    if (DENIES.test(lower)) seen.negated = true;
    if (BE.test(lower)) seen.be = true;
    if (HAVE.test(lower)) seen.have = true;
    if (tags & Tag.Modal || DO.test(lower)) seen.modal = true;
    if (to) seen.to = true;
    first--;
    if (to) break;
  }
  // "has been | told": the perfect of a passive.
  if (seen.have && hasBeen(tokens, first, head)) seen.have = false;
  return { first, ...seen };
}

function hasBeen(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.lower === "been" || tokens[i]!.lower === "being") return true;
  return false;
}

/** "was *last night* | accused": a time between an auxiliary and its verb. */
function isTimeInside(tokens: readonly Token[], last: number, floor: number): boolean {
  let at = last;
  while (at > floor && last - at < LONGEST_TIME && isTime(tokens[at]!)) at--;
  return at < last && (tokens[at]!.tags & (Tag.Auxiliary | Tag.Modal)) !== 0 && !isTime(tokens[at]!);
}

/** Tokens of "late last night". */
const LONGEST_TIME = 3;

function isTime({ tags, lower }: Token): boolean {
  return ((tags & Tag.Time) !== 0 && !(tags & Tag.Modal)) || BESIDE_TIME.has(lower);
}

const BESIDE_TIME = new Set(["last", "late", "early", "earlier"]);

function countAdverbs(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (tokens[i]!.tags & Tag.Adverb) count++;
  return count;
}
