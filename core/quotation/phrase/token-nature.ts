import { opensSentenceOnly, Tag } from "../lexicon/grammar.ts";
import type { Token, TokenRange } from "../reading/token.ts";

export function isNamePart(token: Token): boolean {
  return (token.tags & Tag.Capital) !== 0 && !opensSentenceOnly(token.lower);
}

/** A token that is more likely a verb than a noun where it stands alone. */
export function isVerbLike(token: Token): boolean {
  if (token.tags & Tag.Capital && !opensSentenceOnly(token.lower)) return false;
  return (
    (token.tags & (Tag.Past | Tag.Auxiliary | Tag.Modal | Tag.Ing)) !== 0 ||
    ((token.tags & (Tag.VerbBase | Tag.VerbS)) !== 0 && !(token.tags & Tag.Speaking))
  );
}

/** A name, a pronoun, or a noun for one who speaks. */
export function canSpeak(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return tokens.slice(from, to).some((token, i) => {
    const name =
      (token.tags & Tag.Capital) !== 0 && !(i === 0 && opensSentenceOnly(token.lower) && !(token.tags & Tag.Pronoun));
    return name || (token.tags & (Tag.Pronoun | Tag.Speaking)) !== 0;
  });
}

export function isPossessive(token: Token): boolean {
  return token.lower === "'s" || token.text === "’" || token.text === "'";
}

/** A plural for those who do something, though no list has it: skywriters, observers, columnists. */
export function areAgents({ lower }: Token): boolean {
  return /(?:ers|ors|ists|ians)$/.test(lower);
}
