import type { Judgement } from "../../../model.ts";
import { isNegator } from "../../language/negation.ts";
import { type Token, tokens } from "../../language/tokens.ts";
import type { Side } from "../../side.ts";
import { claimLikeness } from "../claim/one-claim.ts";
import type { Comparison } from "../comparison.ts";
import { marksMoved } from "./marks-moved.ts";

/** Words of a quotation here from which it is a sentence that somebody is said to have spoken. */
const WHOLE_QUOTATION = 8;
/** Most words of a fragment there that leaves the rest of the sentence to the reporter. */
const FRAGMENT = 5;
/** Share of the remaining content here that the reporter's own words there must retell. */
const RETOLD = 0.5;

/**
 * The quotation marks moved: here a whole sentence stands in them, there only a fragment of it, and the rest is told in the
 * reporter's words, of the same speaker.
 *
 *     here   “The union will not accept lower pay for any new worker,” Ilse Kramer said.
 *     there  Kramer said her members would not accept pay cuts for newcomers “for any new worker”.
 */
export function quotedParaphrase({ here, there, alignment, speakers }: Comparison): Judgement | null {
  if (here.kind !== "direct" || there.kind !== "mixed" || speakers !== "same") return null;
  if (alignment.here.length < WHOLE_QUOTATION || alignment.there.length > FRAGMENT || alignment.coverThere < 0.95)
    return null;
  const outside = wordsOutside(there);
  const rest = alignment.here.filter((token) => !alignment.pairs.some((pair) => pair.here === token));
  if (!commits(rest) || verbatim(rest, outside) || claimLikeness(rest, outside).here < RETOLD) return null;
  return marksMoved({ here: here.text, fragment: there.text, rest, told: outside }, 0.75);
}

/** The words outside the marks there are a vow here: a "will not", a "must never". Retelling anything else moves no marks that matter. */
function commits(rest: readonly Token[]): boolean {
  return rest.some(isNegator) && rest.some((token) => /^(?:will|shall|must|wo)$/u.test(token.key));
}

/** The reporter's words in the sentence around a fragment. */
function wordsOutside(there: Side): readonly Token[] {
  const at = there.sentence.indexOf(there.text);
  const before = at < 0 ? there.sentence : there.sentence.slice(0, at);
  return tokens(`${before} ${at < 0 ? "" : there.sentence.slice(at + there.text.length)}`);
}

/** The rest stands there word for word: clipped before the marks, not retold. */
function verbatim(rest: readonly Token[], outside: readonly Token[]): boolean {
  const content = rest.filter((token) => !token.grammatical);
  const kept = content.filter((token) => outside.some((other) => other.key === token.key));
  return content.length === 0 || kept.length / content.length > 0.85;
}
