import { Tag } from "../lexicon/grammar.ts";
import { endsInPersonNoun, isFirstName, isInstitutionName, isPersonNoun, isTitle } from "../lexicon/names.ts";
import type { Token } from "../reading/token.ts";
import { ageBehind } from "./age.ts";
import { familyStandsFirst } from "./family-first.ts";
import type { NamePlace } from "./name-places.ts";

/**
 * Signs of a person: a title, a known first name, an age behind the name, "who", or a full name that reports something.
 * A noun of an institution in the name, or an article before it, speaks against.
 */
export function looksPerson(
  tokens: readonly Token[],
  { from, to, parts, titles }: NamePlace,
  reporters: Uint8Array,
): boolean {
  if (familyStandsFirst(parts)) return true;
  if (isInstitutionName(parts) || endsInPersonNoun(parts)) return false;
  if (titles.length > 0 || ageBehind(tokens, to) !== null) return true;
  if (parts.length < 2 || /^(?:the|in|at|of)$/.test(tokens[from - 1]?.lower ?? "")) return false;
  if (isFirstName(parts[0]!)) return true;
  // "a student named Ann Dole"
  if (tokens[from - 1]?.lower === "named" && isPersonNoun(tokens[from - 2]?.lower ?? "")) return true;
  // "the deputy minister, Ann Dole,"
  if (tokens[from - 1]?.text === "," && isPersonNoun(tokens[from - 2]?.lower ?? "")) return true;
  const behind = tokens[to]?.text === "," ? tokens[to + 1] : tokens[to];
  if (behind?.lower === "who") return true;
  const shouted = tokens.slice(from, to).some(({ text }) => /^\p{Lu}{2,}$/u.test(text));
  return parts.length <= 3 && reporters[from] === 1 && !shouted && !describesNext(tokens[to]);
}

/** "Wedbush Securities analyst", "Trump campaign": the name only describes the noun behind it. */
function describesNext(next: Token | undefined): boolean {
  return (
    next !== undefined &&
    (isPersonNoun(next.lower) || isTitle(next.lower) || next.tags === 0 || (next.tags & Tag.Speaking) !== 0)
  );
}
