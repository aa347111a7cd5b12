import { opensSentenceOnly } from "../lexicon/grammar.ts";
import { isPersonNoun } from "../lexicon/names.ts";
import { isPossessive } from "../phrase/token-nature.ts";
import type { Reading } from "../reading/read.ts";
import type { TokenRange } from "../reading/token.ts";

const SPACES = /\s+/gu;

/** A mention as it is written, without the capital that only opens its sentence and without a possessive ending. */
export function mentionWords({ from, to }: TokenRange, { tokens, text, sentences, sentenceOf }: Reading): string {
  const first = tokens[from]!;
  const last = to - 1 > from && isPossessive(tokens[to - 1]!) ? tokens[to - 2]! : tokens[to - 1]!;
  const words = text.slice(first.start, last.end).replace(SPACES, " ");
  const opens = sentences[sentenceOf[from]!]!.from === from;
  const common =
    (opensSentenceOnly(first.lower) && !KEEPS_CAPITAL.test(first.lower)) ||
    (opens && isPersonNoun(first.lower) && /s$|^people$/.test(first.lower));
  return common ? words[0]!.toLowerCase() + words.slice(1) : words;
}

/** A capital everywhere. */
const KEEPS_CAPITAL = /^i$/;
