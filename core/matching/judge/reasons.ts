import type { Reason } from "../../model.ts";
import type { Token } from "../language/tokens.ts";

/** Longest stretch of words that a reason carries, in characters. */
const REASON_CHARACTERS = 120;

/** A stretch of text as a reason shows it: one line, cut where it is long. */
export function printed(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length <= REASON_CHARACTERS ? line : `${line.slice(0, REASON_CHARACTERS - 1).trimEnd()}…`;
}

/** The words that decided, as printed on either side. An empty side means that it has nothing there. */
export function reason(code: string, here: readonly Token[], there: readonly Token[]): Reason {
  return { code, words: { here: printed(textOf(here)), there: printed(textOf(there)) } };
}

function textOf(tokens: readonly Token[]): string {
  return [...new Map(tokens.map((token) => [token.start, token.text])).values()].join(" ");
}
