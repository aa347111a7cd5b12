import { Tag } from "../../lexicon/grammar.ts";
import type { Token } from "../../reading/token.ts";

/** Tokens between two dashes that may still be an aside. */
const LONGEST_DASHED = 40;

const DASH = /^(?:[–—―-]|--+)$/;

export function isDash({ tags, text }: Token): boolean {
  return (tags & Tag.Break) !== 0 && DASH.test(text);
}

/** "… the bridge – once the pride of the town – is safe": the dash that closes the aside, or null. */
export function closingDash(tokens: readonly Token[], dash: number, to: number): number | null {
  for (let i = dash + 2; i < Math.min(to - 1, dash + LONGEST_DASHED); i++)
    if (tokens[i]!.text === tokens[dash]!.text) return i;
  return null;
}

/** "… the bridge first - closing it to lorries", "… it would fall — if not this year": less than a clause is still what was said. */
export function goesOnAfterDash(next: Token | undefined): boolean {
  return (
    next !== undefined &&
    ((next.tags & Tag.Ing) !== 0 ||
      /^(?:if|because|even|particularly|especially|including|not|or|to|by|for|from|with|without)$/.test(next.lower))
  );
}
