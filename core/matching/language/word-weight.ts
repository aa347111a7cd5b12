import type { Token } from "./tokens.ts";

/** Worth of a grammatical word, a plain content word, and a name or number, when it is shared. */
const WEIGHT = { grammatical: 0.25, content: 1, telling: 1.3 };

/** How telling a shared word is: grammar little, names and numbers most. */
export function wordWeight(token: Token): number {
  if (token.grammatical) return WEIGHT.grammatical;
  return token.value !== null ? WEIGHT.telling : WEIGHT.content;
}
