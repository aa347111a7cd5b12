import { Tag } from "../lexicon/grammar.ts";
import { isPossessive } from "../phrase/token-nature.ts";
import type { Token } from "../reading/token.ts";
import type { VerbGroup } from "./verb-group.ts";

/** "…, saying", "by saying", "is saying", "a source saying"; not "the warning", "a stunning finding", "with mocking smiles". */
export function isParticiple(tokens: readonly Token[], i: number, before: Token | null, group: VerbGroup): boolean {
  if (group.be && !/^(?:warning|promising)$/.test(tokens[i]!.lower)) return true;
  // "Speaking of ferries, …" only leads on.
  if (!before)
    return tokens[i + 1] !== undefined && !(tokens[i + 1]!.tags & Tag.Auxiliary) && tokens[i + 1]!.lower !== "of";
  // "a tsunami *warning* was issued"
  if ((tokens[i + 1]?.tags ?? 0) & (Tag.Auxiliary | Tag.Modal) && !(before.tags & Tag.Punctuation)) return false;
  // "fired *warning* shots"
  if (tokens[i]!.lower === "warning" && WARNS.test(tokens[i + 1]?.lower ?? "")) return false;
  // "it looks *promising* for lorries"
  if (tokens[i]!.lower === "promising" && group.be && !PROMISED.test(tokens[i + 1]?.lower ?? "")) return false;
  if (group.be) return true;
  // "the paper's original *reporting*"
  if (before.tags === 0 && isAdjective(before.lower) && isPossessive(tokens[i - 2] ?? before)) return false;
  if (isFloating(tokens, i)) return true;
  if (before.tags & (Tag.Determiner | Tag.Possessive) || isPossessive(before)) return false;
  if (before.text === "," || /^(?:[–—―]|--+|;|\()$/.test(before.text) || before.run) return true;
  if (before.lower === "with")
    return ((tokens[i + 1]?.tags ?? 0) & (Tag.Determiner | Tag.Possessive | Tag.Capital)) !== 0;
  if (before.tags & (Tag.Preposition | Tag.Subordinator | Tag.Conjunction | Tag.Past | Tag.VerbS)) return true;
  return (
    (before.tags & (Tag.Speaking | Tag.Capital | Tag.Pronoun | Tag.ObjectPronoun | Tag.Number)) !== 0 ||
    before.tags === 0
  );
}

/** What warns without words. */
const WARNS = /^(?:shots?|signs?|labels?|lights?|systems?|letters?|notices?|bells?|sirens?|stickers?)$/;

/** What a promise that is told begins with; "promising at best" is none. */
const PROMISED = /^(?:to|that|not|an?|the|his|her|its|their|more|new|them|him|us|voters|\d.*)$/;

/** By its ending; nouns for people in -al (officials, rivals) are known as such. */
function isAdjective(lower: string): boolean {
  return /(?:al|ive|ous|ful|less|able|ible|ary|ic)$/.test(lower);
}

/** "Acme and Bolt *both* reporting losses" */
function isFloating(tokens: readonly Token[], i: number): boolean {
  return (
    /^(?:both|all)$/.test(tokens[i - 1]?.lower ?? "") &&
    ((tokens[i - 2]?.tags ?? 0) & (Tag.Capital | Tag.Speaking | Tag.Break)) !== 0
  );
}
