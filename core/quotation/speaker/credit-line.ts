import { Tag } from "../lexicon/grammar.ts";
import { isNamePart } from "../phrase/token-nature.ts";
import type { Sentence, Token } from "../reading/token.ts";

/** Words of the longest byline: "By Ann Dole, Bob Poe and Mara Wick in Port Ansel". */
const LONGEST_BYLINE = 16;

/**
 * Is the sentence a byline or a credit? Those named there wrote it or took the picture; nobody quotes them, and "she" in the
 * first line of the article is not the one who wrote it.
 *
 *     By Ann Dole, political correspondent · Reporting by Ann Dole; editing by Bob Poe · Photograph: Ann Dole
 */
export function isCreditLine(tokens: readonly Token[], { from, to }: Sentence): boolean {
  const first = tokens[from]!;
  const second = tokens[from + 1];
  if (!second || to - from > 3 * LONGEST_BYLINE) return false;
  if (CREDITS.test(first.lower))
    return /^(?:by|:)$/.test(second.lower) || /^(?:by|:)$/.test(tokens[from + 2]?.lower ?? "");
  return first.lower === "by" && to - from <= LONGEST_BYLINE && isNamePart(second) && !hasVerb(tokens, from, to);
}

const CREDITS =
  /^(?:reporting|editing|writing|additional|compiled|edited|written|words|photo|photos|photograph|photographs|photography|picture|pictures|image|images|illustration|video|graphic|graphics)$/;

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ tags, run }) =>
        run !== null || (!(tags & Tag.Capital) && (tags & (Tag.Past | Tag.Auxiliary | Tag.Modal)) !== 0),
    );
}
