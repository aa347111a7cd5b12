import type { Cue } from "../lexicon/cue-lexicon.ts";
import { Tag } from "../lexicon/grammar.ts";
import type { Token } from "../reading/token.ts";

/** What begins the thing said: marks, "that", a pronoun, an article, a name, the preposition the verb takes. */
export function startsComplement(next: Token, cue: Cue): boolean {
  if (next.run || /^(?::|that|how|why|whether)$/.test(next.lower)) return true;
  if (cue.with.includes(next.lower)) return true;
  if (next.tags & Tag.Preposition) return false;
  return (
    (next.tags & (Tag.Determiner | Tag.Possessive | Tag.Pronoun | Tag.ObjectPronoun | Tag.Capital)) !== 0 ||
    (cue.takes.includes("clause") && !(next.tags & (Tag.Punctuation | Tag.Auxiliary | Tag.Modal | Tag.Conjunction)))
  );
}

/** "both reports", "those claims": a word for some that may stand alone as a subject. */
export function isPronounLike(token: Token): boolean {
  return /^(?:both|all|some|many|few|several|one|other|others|each|another|most|this|that|these|those)$/.test(
    token.lower,
  );
}
