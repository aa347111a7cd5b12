import { Tag } from "../lexicon/grammar.ts";
import type { Token, TokenRange } from "../reading/token.ts";
import { isNamePart } from "./token-nature.ts";

/** Is the head of the phrase a name, a pronoun for people, or a noun for one who speaks? Of "the mayor's visits" it is not. */
export function headCanSpeak(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  let end = from + 1;
  while (end < to && (!(tokens[end]!.tags & Tag.Preposition) || isNamePart(tokens[end]!))) end++;
  while (end - 1 > from && BEHIND_HEAD.test(tokens[end - 1]!.text)) end--;
  const head = tokens[end - 1]!;
  if (head.text === "(" || (head.text.endsWith(")") && /^\p{L}/u.test(head.text))) return true;
  if (POINTS.test(head.lower)) return false;
  return isNamePart(head) || (head.tags & (Tag.Pronoun | Tag.Speaking)) !== 0;
}

const BEHIND_HEAD = /^(?:['’]s?|\)|himself|herself|itself|themselves)$/i;

const POINTS = /^(?:there|this|that|these|those|what|everything|nothing|something)$/;
