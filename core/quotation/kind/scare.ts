import { Tag } from "../lexicon/grammar.ts";
import type { MarkedRun } from "../marks/marked-run.ts";
import type { Decided } from "../mention/attribution.ts";
import type { Reading } from "../reading/read.ts";

/** Longer fragments say something; nobody puts tongs around a clause. */
const LONGEST_SCARE = 4;

/**
 * Words held with tongs: short, in the middle of the writer's own sentence, and given to nobody.
 *
 *     The line between “aid” and “intervention” has blurred.
 */
export function isScare(run: MarkedRun, decided: Decided | null, { text, tokens, tokenOf }: Reading): boolean {
  const words = text.slice(run.start, run.end);
  if (words.split(/\s+/u).length > LONGEST_SCARE || /[!?]$/u.test(words) || !run.closed) return false;
  if (!decided) return true;
  if (decided.sieve !== "sentence-subject" && decided.sieve !== "cue-earlier") return false;
  const before = tokens[tokenOf.get(run)! - 1];
  // "by using the term “…”" says whose word it is.
  if (!before || /^(?:term|word|words|phrase|label|slogan)$/.test(before.lower)) return false;
  return (
    (before.tags & (Tag.Determiner | Tag.Possessive | Tag.Preposition)) !== 0 &&
    !/^(?:as|her|his|its|their)$/.test(before.lower)
  );
}
