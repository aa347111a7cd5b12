import type { CueUse } from "../../cue/cue-use.ts";
import { BE } from "../../cue/verb-group.ts";
import { opensSentenceOnly, Tag } from "../../lexicon/grammar.ts";
import { nounPhraseEndingAt } from "../../phrase/noun-phrase-ending.ts";
import { nounPhraseStartingAt } from "../../phrase/noun-phrase-starting.ts";
import { canSpeak, isVerbLike } from "../../phrase/token-nature.ts";
import type { Sentence, Token, TokenRange } from "../../reading/token.ts";
import { NO_SOURCE, type Source, sourceFound } from "./source.ts";

/** "a source saying" has its own noun, "Speaking on Monday, the mayor …" the next; null for "…, adding that", which shares a subject. */
export function participleSource(tokens: readonly Token[], sentence: Sentence, use: CueUse): Source | null {
  if (opensSentence(tokens, sentence, use)) return followingSubject(tokens, sentence, use);
  const noun = ownNoun(tokens, sentence, use);
  return noun && sourceFound(noun, "noun");
}

/** "Speaking on Monday, …", "But while praising the plan, …" */
function opensSentence(tokens: readonly Token[], { from }: Sentence, { first }: CueUse): boolean {
  for (let i = from; i < first; i++)
    if (!/^(?:and|but|yet|while|by|after|before|when|in|without|despite|even|since|instead|of)$/.test(tokens[i]!.lower))
      return false;
  return true;
}

function ownNoun(tokens: readonly Token[], sentence: Sentence, use: CueUse): TokenRange | null {
  const before = tokens[use.first - 1]!;
  if (isShown(tokens, sentence.from, use.first)) return null;
  // "Acme and Bolt, *both* reporting losses"
  if (/^(?:both|all)$/.test(before.lower)) {
    const last = tokens[use.first - 2]?.text === "," ? use.first - 3 : use.first - 2;
    return last >= sentence.from ? nounPhraseEndingAt(tokens, last, sentence.from) : null;
  }
  const joins = Tag.Punctuation | Tag.Preposition | Tag.Subordinator | Tag.Conjunction | Tag.Quote;
  if (before.tags & joins) return null;
  const noun = nounPhraseEndingAt(tokens, use.first - 1, sentence.from);
  const speaks = noun && !opensSentenceOnly(before.lower) && !isObject(tokens, noun, sentence) && !isBare(tokens, noun);
  return speaks ? noun : null;
}

/** Tokens between "seen" and what somebody is seen doing. */
const SEEN_WITHIN = 8;

/** "Dole can be *seen* in the film asking": it is she who asks. */
function isShown(tokens: readonly Token[], from: number, participle: number): boolean {
  for (let i = participle - 1; i > Math.max(from, participle - SEEN_WITHIN); i--) {
    if (tokens[i]!.tags & (Tag.Punctuation | Tag.Quote)) return false;
    if (/^(?:seen|heard|shown|filmed|pictured|recorded|caught)$/.test(tokens[i]!.lower))
      return BE.test(tokens[i - 1]!.lower);
  }
  return false;
}

/** "left full of [poise] saying": a thing without an article or a plural says nothing. */
function isBare(tokens: readonly Token[], noun: TokenRange): boolean {
  return noun.to - noun.from === 1 && tokens[noun.from]!.tags === 0 && !/s$/.test(tokens[noun.from]!.lower);
}

/** "carried [signs] saying", "emailed [supporters] saying": the noun is what the verb before it acts on; "showed [protesters] saying" is not. */
function isObject(tokens: readonly Token[], noun: TokenRange, { from }: Sentence): boolean {
  const before = noun.from > from ? tokens[noun.from - 1] : undefined;
  const acts = before !== undefined && isVerbLike(before) && !(before.tags & Tag.Auxiliary);
  return acts && !(SHOWS.test(before.lower) && canSpeak(tokens, noun));
}

const SHOWS =
  /^(?:show|shows|showed|showing|include|includes|included|including|feature|features|featured|featuring|capture|captures|captured|hear|heard|hears|record|recorded|see|saw|caught|film|filmed|find|found|depict|depicts|depicted)$/;

/** Tokens of an opening participle with what it tells. */
const LONGEST_OPENING = 40;

function followingSubject(tokens: readonly Token[], sentence: Sentence, use: CueUse): Source {
  const limit = Math.min(sentence.to, use.last + LONGEST_OPENING);
  for (let i = use.last + 1; i < limit; i++) {
    if (tokens[i]!.text !== ",") continue;
    const source = nounPhraseStartingAt(tokens, i + 1, sentence.to);
    if (source) return sourceFound(source, "sharedSubject");
  }
  return NO_SOURCE;
}
