import type { Judgement } from "../../../model.ts";
import { type Token, tokens } from "../../language/tokens.ts";
import { placeOfRun } from "../../language/word-run.ts";
import type { Side } from "../../side.ts";
import { claimLikeness } from "../claim/one-claim.ts";
import { type Comparison, inMarks } from "../comparison.ts";
import { marksMoved } from "./marks-moved.ts";

/** Words by which a reporter leaves open what the speaker did not: he might, would consider, hopes; nearly, perhaps. */
const OPEN =
  /\b(?:might|may|could|perhaps|possibly|probably|maybe|apparently|seem(?:s|ed)?|appear(?:s|ed)? to|considers?|(?:is|are|was|were|be|been) considering|reconsider(?:ed)?|thinking (?:of|about)|look(?:s|ed|ing)? (?:at|into)|discuss(?:es|ed|ing)?|debate|hop(?:es|ed|ing)|would like|all but|nearly|almost|virtually|sometimes|at times|in theory|in principle|one day|joked|feared)\b/i;
/** Words by which he says it of fewer. */
const FEWER =
  /\b(?:some|several|a few|few of|one of|at least one|many of|most of|half of|parts? of|alone|among them|certain)\b/i;
/** Words by which he makes it hang on something; or sets the fragment aside: "though not “at once”". */
const IF = /\b(?:if|unless|until|provided|as long as|in the last resort|as a last resort|so long as|except)\b/i;
const ASIDE = /\b(?:(?:though|although|but|if|and) not|if not) [“"‘]$/i;
/** A noun of all, and the clause or number that makes it one of some: “All bankers”, "bankers who had rigged the rate", "two banks". */
const ALL = /\b(?:all|every\w*|no|nobody|none|any|each)\b/i;
const SO_MANY = /\b(?:two|three|four|five|six|seven|eight|nine|ten|a dozen|\d+) (?:\p{Ll}+ ){1,3}["“‘]$/u;
const THOSE_WHO = /\b\p{Ll}{3,}s? (?:who|which|that) (?:have|has|had|are|were|did|do|fail|commit|refuse|break)\w*\b/u;

/** Who speaks of himself, and somebody else who did it there: “We lied”, "an official had “lied”". */
const OF_HIMSELF = /^["“]?(?:I|We)\b(?!['’]m| am\b)/u;
const SOMEBODY_ELSE =
  /(?:^ ?|\bthat )(?:an?|one|some|somebody|someone|another|other|several|a few) (?:\p{Ll}+ ){0,6}?(?:had|has|have|was|were|would|did|must|should)(?: to| been)? ["“‘]$/u;

/** Most words of the fragment: a longer one speaks for itself. */
const FRAGMENT = 7;
/** Share of what stands outside the fragment here that the reporter's words must retell. */
const RETOLD = 0.5;

/**
 * The quotation marks moved, and the meaning with them: here a whole sentence stands in them; there a fragment of it, and the
 * reporter's words around the fragment say it of fewer, on a condition, or leave it open.
 *
 *     here   “The mine will be shut by Easter,” director Olaf Brandt said.
 *     there  Olaf Brandt said that if prices fall again the mine could be shut “by Easter”.
 */
export function narrowedFragment({ here, there, speakers, tokens: { here: whole } }: Comparison): Judgement | null {
  if (here.kind !== "direct" || speakers === "different" || isOpen(here.text)) return null;
  const told = fragmentIn(there);
  if (!told || (speakers === "unknown" && inMarks(there))) return null;
  const rest = outside(whole, tokens(told.fragment));
  const elsewhere = OF_HIMSELF.test(here.text) ? SOMEBODY_ELSE.exec(told.lead)?.[0] : undefined;
  const narrowing = rest && (elsewhere ?? narrowingOf(told, here.text));
  if (!rest || !narrowing || (!elsewhere && !isRetold(rest, told))) return null;
  return marksMoved({ here: here.text, fragment: told.fragment, rest, told: tokens(narrowing) }, 0.7);
}

/** What the speaker says is itself open, of some, or on a condition: then the reporter may say so too. */
function isOpen(text: string): boolean {
  return OPEN.test(text) || FEWER.test(text) || IF.test(text) || /\b(?:can|or|only|when|unless|else)\b/i.test(text);
}

/** A sentence with a fragment in marks: the reporter's words of the clause before it, all his words before it, and those behind it. */
interface ToldAround {
  readonly fragment: string;
  readonly clause: string;
  readonly lead: string;
  readonly tail: string;
}

const MARKED = /[“"]([^“”"]+)[”"]/u;

function fragmentIn(there: Side): ToldAround | null {
  const fragment = there.kind === "mixed" ? there.text : (MARKED.exec(there.text)?.[1] ?? null);
  if (!fragment || there.kind === "direct" || there.kind === "scare" || there.kind === "title") return null;
  const at = there.sentence.indexOf(fragment);
  if (at < 0) return null;
  const before = there.sentence.slice(0, at);
  const from = there.cue ? before.indexOf(there.cue) : -1;
  const lead = from < 0 ? before : before.slice(from + (there.cue ?? "").length);
  const tail =
    there.sentence.slice(at + fragment.length).split(/[;:]|, (?:and|but)\b|\b(?:and|but) that\b/u, 1)[0] ?? "";
  const clause = lead.split(/[,;:]|\b(?:and|but)\b/u).at(-1) ?? "";
  return { fragment, clause, lead, tail };
}

/** The words of the whole that stand outside the fragment; null where the fragment is no part of it, or no fragment. */
function outside(whole: readonly Token[], fragment: readonly Token[]): Token[] | null {
  if (fragment.length === 0 || fragment.length > FRAGMENT || fragment.length >= whole.length) return null;
  const first = placeOfRun(fragment, whole);
  return first < 0 ? null : whole.filter((_, at) => at < first || at >= first + fragment.length);
}

/** The word or clause by which the reporter narrows. */
function narrowingOf({ clause, lead, tail }: ToldAround, whole: string): string | null {
  const ownClause = `${clause} ${tail}`;
  const found = ASIDE.exec(lead) ?? IF.exec(lead) ?? IF.exec(tail) ?? OPEN.exec(clause) ?? FEWER.exec(ownClause);
  const ofSome = () => (ALL.test(whole) ? (THOSE_WHO.exec(ownClause) ?? SO_MANY.exec(clause)) : null);
  return (found ?? ofSome())?.[0] ?? null;
}

/** Of pronouns and little words there is nothing to retell: “They will all be hanged”. */
function isRetold(rest: readonly Token[], { lead, tail }: ToldAround): boolean {
  if (rest.every((token) => token.grammatical || ALL.test(token.key))) return true;
  const { here, shared } = claimLikeness(rest, tokens(`${lead} ${tail}`));
  return shared > 0 && here >= RETOLD;
}
