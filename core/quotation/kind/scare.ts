import { wordCount } from "../../text/words.ts";
import { Tag } from "../lexicon/grammar.ts";
import type { MarkedRun } from "../marks/marked-run.ts";
import type { Decided } from "../mention/attribution.ts";
import type { Reading } from "../reading/read.ts";
import type { Token } from "../reading/token.ts";

/** Longer fragments say something; nobody puts tongs around a clause. */
const LONGEST_SCARE = 4;

const OUTCRY = /[!?]$/u;

/**
 * Words held with tongs: short, in the middle of the writer's own sentence, and given to nobody.
 *
 *     The line between “aid” and “intervention” has blurred.
 */
export function isScare(run: MarkedRun, decided: Decided | null, { text, tokens, tokenOf }: Reading): boolean {
  const words = text.slice(run.start, run.end);
  if (wordCount(words, LONGEST_SCARE + 1) > LONGEST_SCARE || OUTCRY.test(words) || !run.closed) return false;
  if (!decided || tokens[tokenOf.get(run)! - 1]?.lower === "so-called") return true;
  if (decided.sieve !== "sentence-subject" && decided.sieve !== "cue-earlier") return false;
  const at = tokenOf.get(run)!;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  // "by using the term “…”" says whose word it is.
  if (!before || /^(?:term|word|words|phrase|label|slogan)$/.test(before.lower)) return false;
  return (
    modifiesNoun(after) ||
    ((before.tags & (Tag.Determiner | Tag.Possessive | Tag.Preposition)) !== 0 &&
      !/^(?:as|her|his|its|their)$/.test(before.lower))
  );
}

/** the “carried interest” loophole: the marks stand before a noun, like an adjective. */
function modifiesNoun(after: Token | undefined): boolean {
  return (
    after !== undefined && /^\p{Ll}{3,}$/u.test(after.text) && (after.tags === 0 || (after.tags & Tag.Speaking) !== 0)
  );
}
