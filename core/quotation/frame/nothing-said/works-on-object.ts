import { Tag } from "../../lexicon/grammar.ts";
import { isPersonNoun } from "../../lexicon/names.ts";
import { headCanSpeak } from "../../phrase/head-can-speak.ts";
import { nounPhraseStartingAt } from "../../phrase/noun-phrase-starting.ts";
import type { Token, TokenRange } from "../../reading/token.ts";
import type { Frame } from "../frame.ts";

/** What the verb does to any object, or to objects of one kind only. */
const WORKS: Readonly<Record<string, (object: readonly Token[], frame: Frame, tokens: readonly Token[]) => boolean>> = {
  write: () => true,
  add: () => true,
  conclude: () => true,
  observe: () => true,
  rule: () => true,
  boast: () => true,
  reveal: (_, { source }, tokens) => source !== null && !headCanSpeak(tokens, source),
  claim: holds(
    /^(?:life|lives|victim|victims|title|titles|medal|medals|gold|silver|bronze|prize|trophy|crown|seat|seats|win|wicket|wickets|place|spot|benefit|benefits|expenses|compensation|damages|refund|asylum|share)$/,
  ),
  deny: holds(
    /^(?:bail|entry|access|permission|visa|visas|motion|motions|request|requests|appeal|asylum|parole|petition|application|permit|injunction|service|services|coverage|treatment|care|admission|benefits|credit|loan|loans|funding|justice)$/,
  ),
  dismiss: holds(
    /^(?:case|cases|charge|charges|lawsuit|lawsuits|suit|appeal|motion|jury|coach|manager|employee|employees|staff|workers)$/,
  ),
  recall: (object) =>
    object.some(({ tags, lower }) => tags & Tag.Number || /^(?:cars|vehicles|products|toys|ambassador)$/.test(lower)),
  admit: (object) => isPersonNoun(object.at(-1)!.lower),
  question: (object) => isPersonNoun(object.at(-1)!.lower) || (object.at(-1)!.tags & Tag.Capital) !== 0,
  // "citing police" names a source, "citing the cost" a reason.
  cite: (object, { use }, tokens) =>
    tokens[use.head]!.cue?.form === "ing" && (object.at(-1)!.tags & (Tag.Speaking | Tag.Capital)) !== 0,
  tweet: holds(/^(?:picture|pictures|photo|photos|photograph|image|video|clip|link)$/),
};

function holds(nouns: RegExp): (object: readonly Token[]) => boolean {
  return (object) => object.some(({ lower }) => nouns.test(lower));
}

/**
 * Does the verb make, take or judge its object, and tell nothing of it?
 *
 *     wrote two books · added a third goal · claimed nine lives · denied the driver bail · questioned two men
 */
export function worksOnObject(tokens: readonly Token[], frame: Frame): boolean {
  const { use, content } = frame;
  const rule = use.last === use.head && use.shape !== "passive" && WORKS[use.cue?.lemma ?? ""];
  const first = content[0]?.from;
  if (!rule || first !== use.last + 1 || tokens[first]!.tags & Tag.Pronoun) return false;
  const object = nounPhraseStartingAt(tokens, first, content[0]!.to);
  if (!object) return false;
  // "20 | points": a unit that could be a verb
  const unit = object.to - object.from === 1 && tokens[first]!.tags & Tag.Number && tokens[object.to]!.tags & Tag.VerbS;
  const base = { from: object.from, to: unit ? object.to + 1 : baseEnd(tokens, object) };
  if (mayHoldVerb(tokens, base) || !endsThere(tokens[base.to]) || hasVerbBehind(tokens, base.to, content[0]!.to))
    return false;
  return rule(tokens.slice(base.from, base.to), frame, tokens);
}

/** "the tax erodes savings": a word in -s in the midst of a phrase may be a verb that no list has. */
function mayHoldVerb(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return tokens.slice(from + 1, to - 1).some(({ lower, tags }) => tags === 0 && /[^s]s$/.test(lower));
}

/** Behind the object a clause would have its verb. */
function endsThere(next: Token | undefined): boolean {
  const ends = Tag.Preposition | Tag.Punctuation | Tag.Conjunction | Tag.Time | Tag.Subordinator | Tag.Adverb;
  return next === undefined || ((next.tags & ends) !== 0 && !(next.tags & Tag.Determiner));
}

/** "added the cause of the fire *remained* unclear"; not "wrote songs for friends and *sent* them", "a book *published* in May". */
function hasVerbBehind(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { tags, lower } = tokens[i]!;
    const ends = Tag.Punctuation | Tag.Quote | Tag.Pronoun | (tags & Tag.Preposition ? 0 : Tag.Subordinator);
    if (tags & ends || /^(?:who|which|after|before)$/.test(lower)) return false;
    const finite = (tags & FINITE) !== 0 && !(tags & Tag.Capital);
    if (finite && !(tokens[i - 1]!.tags & Tag.Conjunction) && !((tokens[i + 1]?.tags ?? 0) & Tag.Preposition))
      return true;
  }
  return false;
}

const FINITE = Tag.Past | Tag.Auxiliary | Tag.Modal;

/** Of "the driver of a van" the driver counts. */
function baseEnd(tokens: readonly Token[], { from, to }: TokenRange): number {
  for (let i = from + 1; i < to; i++) if (tokens[i]!.tags & Tag.Preposition) return i;
  return to;
}
