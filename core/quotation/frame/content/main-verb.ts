import { Tag } from "../../lexicon/grammar.ts";
import type { Token } from "../../reading/token.ts";

/** Verb forms that need no subject of their own. */
const NOT_FINITE = /^(?:be|been|being|having)$/;

/**
 * Where the main clause goes on behind a report that hangs on its subject; null when it does not.
 *
 *     The claim that the bridge is safe | has angered drivers.
 *     A petition calling for a new bridge | was signed by thousands.
 *
 * Each clause of the content may have one finite verb: `clauses` to begin with, one more for each "that", "who", "when".
 * A past form in front of a preposition may be a participle ("letters found in May") and is not counted.
 */
export function mainVerb(tokens: readonly Token[], from: number, to: number, clauses: number): number | null {
  let left = clauses;
  for (let i = from; i < to; i++) {
    const { tags, lower } = tokens[i]!;
    if (opensClause(tokens[i]!) || takesVerb(tokens, i)) left++;
    if (isPast(tokens, i, from)) {
      if (left <= 0 && opensObject(tokens[i + 1])) return i;
      if (left > 0 && (!((tokens[i + 1]?.tags ?? 0) & Tag.Preposition) || tokens[i + 1]!.lower === "to")) left--;
      continue;
    }
    if (!(tags & (Tag.Auxiliary | Tag.Modal)) || tags & Tag.Capital || NOT_FINITE.test(lower)) continue;
    if (i > from && /^(?:and|but|or|to|,)$/.test(tokens[i - 1]!.lower)) continue;
    if (left <= 0) return i > from ? i : null;
    left--;
    while (i + 1 < to && tokens[i + 1]!.tags & (Tag.Auxiliary | Tag.Modal | Tag.Adverb)) i++;
  }
  return null;
}

function opensClause({ tags, lower }: Token): boolean {
  return ((tags & Tag.Subordinator) !== 0 && !(tags & Tag.Preposition)) || RELATIVE.has(lower);
}

const RELATIVE = new Set(["who", "which", "whom"]);

/** "the bridge they had closed": a pronoun without a comma has its own verb. */
function takesVerb(tokens: readonly Token[], i: number): boolean {
  return (
    (tokens[i]!.tags & Tag.Pronoun) !== 0 &&
    i > 0 &&
    /^\p{L}/u.test(tokens[i - 1]!.text) &&
    !/^(?:that|who|which|and|but)$/.test(tokens[i - 1]!.lower)
  );
}

/** A past form that stands behind its subject: no auxiliary, article, adverb or "and" in front. */
function isPast(tokens: readonly Token[], i: number, from: number): boolean {
  const { tags } = tokens[i]!;
  if (!(tags & Tag.Past) || tags & (Tag.Auxiliary | Tag.Capital) || i === from) return false;
  const before = tokens[i - 1]!;
  return (
    (before.tags &
      (Tag.Auxiliary |
        Tag.Modal |
        Tag.Determiner |
        Tag.Possessive |
        Tag.Preposition |
        Tag.Conjunction |
        Tag.Punctuation |
        Tag.Adverb)) ===
    0
  );
}

function opensObject(next: Token | undefined): boolean {
  return (
    next !== undefined &&
    (next.tags === 0 ||
      (next.tags & (Tag.Determiner | Tag.Possessive | Tag.Capital | Tag.ObjectPronoun | Tag.Speaking)) !== 0)
  );
}
