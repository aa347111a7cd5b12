import { Tag } from "../lexicon/grammar.ts";
import { isFirstName } from "../lexicon/names.ts";
import { isNamePart, isPossessive } from "../phrase/token-nature.ts";
import type { Token, TokenRange } from "../reading/token.ts";

/**
 * The part of the phrase that says who it is: up to "of" or "for", behind the last possessive.
 * Of "Ann Dole's lawyer" it is "lawyer", of "a spokesman for Ann Dole" "a spokesman", of "Ann Dole of the Greens" "Ann Dole".
 */
export function headOf(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  let end = to;
  for (let i = from + 1; i < to; i++) {
    if (isParticiple(tokens, i)) {
      end = i;
      break;
    }
    if (!ENDS_HEAD.has(tokens[i]!.lower) || isNamePart(tokens[i]!)) continue;
    // "Speaker of the House Paul Ryan": the name comes last.
    end = namesLast(tokens, i, to) ? to : i;
    break;
  }
  let start = from;
  for (let i = from; i < end - 1; i++) if (isPossessive(tokens[i]!)) start = i + 1;
  return { from: start, to: end };
}

const ENDS_HEAD = new Set(
  "of for to from at with by on in close familiar briefed involved present who which".split(" "),
);

/** "a board | appointed by Ann Dole", "a lawyer | investigating Dole"; not "a recently named editor", "a student named Dole". */
function isParticiple(tokens: readonly Token[], i: number): boolean {
  const { tags, lower } = tokens[i]!;
  if (!(tags & (Tag.Past | Tag.Ing)) || tags & (Tag.Capital | Tag.Speaking) || lower === "named") return false;
  const inside = Tag.Determiner | Tag.Possessive | Tag.Number | Tag.Adverb;
  // "Democratic darling Ann Dole"
  if (tokens[i - 1]!.tags & (inside | Tag.Capital) || isPossessive(tokens[i - 1]!)) return false;
  return ((tokens[i + 1]?.tags ?? 0) & (Tag.Preposition | Tag.Determiner | Tag.Capital)) !== 0;
}

function namesLast(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = to - 2; i > from + 1; i--)
    if (isFirstName(tokens[i]!.lower) && tokens.slice(i - 1, i + 2).every(isNamePart)) return true;
  return false;
}
