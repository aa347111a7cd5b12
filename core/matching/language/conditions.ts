import { isNegator } from "./negation.ts";
import type { Token } from "./tokens.ts";

/** Openers of a condition or limit that changes what is said when it is cut behind it. */
const CONDITION = /^(?:if|unless|provided|providing|until|except|only|lest|assuming|once)$/u;
/** The same in several words, as they stand at the head of what was cut. */
const CONDITION_PHRASE =
  /^(?:(?:for )?(?:as|so) long as|on condition|as soon as|in case|as far as|though not|but not (?:before|until|unless|if|when|for|now|yet)|in (?:theory|principle|mice|rats|animals)|on paper|over my dead|when (?:pigs|hell))\b/u;
/** Words looked at to tell whether a cut opens a condition: "… , but only if the prisoners". */
const HEAD = 6;

/**
 * Whether words cut behind a clip take back a part of it: "if", "unless", "as long as", "in theory", with an "only" or "but
 * only" before it. A bare "and if", "but if" opens a remark of its own.
 */
export function opensCondition(cut: readonly Token[]): boolean {
  const keys = cut.slice(0, HEAD).map((token) => token.key);
  const joined = /^(?:and|but)$/u.test(keys[0] ?? "") ? 1 : 0;
  const only = keys[joined] === "only" ? 1 : 0;
  if (CONDITION_PHRASE.test(keys.join(" ")) || CONDITION_PHRASE.test(keys.slice(joined + only).join(" "))) return true;
  return joined <= only && CONDITION.test(keys[joined + only] ?? "");
}

/** Phrases ahead of a statement that limit it. */
const LIMIT_AHEAD =
  /^(?:in (?:theory|principle)|on paper|in (?:the|an) (?:best|ideal|worst) (?:case|world)|as things stand|at best|ideally)\b/u;
/** An "if" that asks for leave and limits nothing: "If I may say so", "if you ask me", "if anything". */
const LEAVE =
  /^if (?:(?:i|you|we) (?:may|might|can|could|ask|like|want|will|must|say|look|think)|anything|need|necessary|so|ever)\b/u;
const CONDITION_AHEAD = /^(?:and |but |so )?(?:if|unless|provided|providing|assuming|until|once)\b/u;

/** Whether words cut before a clip are a condition or limit of it: "If the bond passes, …", "In theory, …". */
export function conditionAhead(cut: readonly Token[]): boolean {
  const words = cut.map((token) => token.key).join(" ");
  return LIMIT_AHEAD.test(words) || (CONDITION_AHEAD.test(words) && !LEAVE.test(words));
}

/** Verbs that leave open whether it is so what follows them. */
const LEAVES_OPEN =
  /^(?:(?:say|think|believe|claim|argue|hope|fear|imagine|pretend|suppose|suggest)(?:s|ed|d)?|(?:say|think|hop|believ|claim|argu|fear|imagin|pretend|suppos|suggest)ing|said|thought)$/u;
/** What is said of a claim to deny it: "it would be wrong to say". */
const DENIES = /^(?:wrong|false|untrue|mistaken|absurd)$/u;
const FIRST_PERSON = /^(?:i|we)$/u;
/** Words between such a verb and the clip: "that", "to say that". */
const JOINT = /^(?:that|to|say|me|us|people)$/u;

/**
 * Whether words cut before a clip give it to others, or deny it: "My neighbours say …", "Nobody is saying …", "It would be
 * wrong to say that …". What the speaker thinks himself ("I believe …") is his own.
 */
export function leavesOpen(cut: readonly Token[]): boolean {
  let at = cut.length - 1;
  while (at > 0 && JOINT.test(cut[at]!.key) && !LEAVES_OPEN.test(cut[at]!.key)) at--;
  const verb = cut[at];
  if (!verb || !LEAVES_OPEN.test(verb.key)) return false;
  const before = cut.slice(0, at);
  if (before.some((token) => isNegator(token) || DENIES.test(token.key))) return true;
  const subject = before.findLast(
    (token) => FIRST_PERSON.test(token.key) || !token.grammatical || OTHERS.test(token.key),
  );
  return subject !== undefined && !FIRST_PERSON.test(subject.key) && !/^as$/u.test(before[0]?.key ?? "");
}

const OTHERS = /^(?:they|he|she|some|others|many)$/u;

/** Words that leave open whether it is so, where the other has a plain verb. */
const HEDGE = /^(?:may|might|perhaps|maybe|possibly|allegedly|reportedly|supposedly|theoretically|purportedly)$/u;
const MODAL = /^(?:may|might|can|could|would|should)$/u;
/** Against these a "could" leaves open what they promise. */
const PROMISE = /^(?:will|shall|must)$/u;

/** The word that leaves open what the other side states or promises: "may have broken" for "broke", "could" for "will". */
export function hedgeAgainst(hedged: readonly Token[], plain: readonly Token[]): Token | null {
  if ([...hedged, ...plain].some((token) => !token.grammatical && !HEDGE.test(token.key))) return null;
  if (plain.some(({ key }) => HEDGE.test(key) || MODAL.test(key))) return null;
  const promised = plain.some(({ key }) => PROMISE.test(key));
  return hedged.find(({ key }) => HEDGE.test(key) || (promised && key === "could")) ?? null;
}
