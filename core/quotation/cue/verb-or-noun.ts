import type { Cue } from "../lexicon/cue-lexicon.ts";
import { Tag } from "../lexicon/grammar.ts";
import { isPossessive, isVerbLike } from "../phrase/token-nature.ts";
import type { Sentence, Token } from "../reading/token.ts";
import type { VerbGroup } from "./verb-group.ts";

/** Verbs that are hardly ever anything but a report: no further sign is asked of them. */
export const ALWAYS = new Set(
  "say tell argue insist write add acknowledge explain assert allege contend reiterate recall emphasize emphasise stress declare announce predict reply respond admit concede deny tweet testify suggest denounce condemn criticize criticise accuse complain boast vow warn joke quip".split(
    " ",
  ),
);

/** "the reported deal", "an announced plan", "so-called": a participle before its noun is no report. */
export function isPastVerb(
  tokens: readonly Token[],
  i: number,
  before: Token | null,
  hasGroup: boolean,
  sentence: Sentence,
): boolean {
  if (hasGroup && !(tokens[i - 1]!.tags & Tag.Adverb)) return true;
  if (!before) return tokens[i + 1]?.run != null || !(tokens[i]!.tags & Tag.Capital) || i > sentence.from;
  if (before.tags & (Tag.Determiner | Tag.Possessive) && !(before.tags & Tag.Pronoun) && !isPronounLike(before))
    return false;
  if (!ALWAYS.has(tokens[i]!.cue!.cue.lemma) && modifies(before, tokens[i + 1])) return false;
  if (isPossessive(before)) return false;
  return tokens[i + 1]?.lower !== "by" || before.run !== null || ALWAYS.has(tokens[i]!.cue!.cue.lemma);
}

/** "after repeated attempts", "some pointed advice", "20 pledged delegates": a participle in front of its noun. */
function modifies(before: Token, next: Token | undefined): boolean {
  if (before.tags & Tag.Preposition && !(before.tags & Tag.Adverb)) return true;
  const noun = next !== undefined && (next.tags === 0 || (next.tags & (Tag.Speaking | Tag.VerbBase | Tag.VerbS)) !== 0);
  return (
    noun && ((before.tags & Tag.Number) !== 0 || /^(?:some|this|that|these|those|other|another)$/.test(before.lower))
  );
}

/** "a claim repeated by the ministry" */
export function isReducedPassive(
  tokens: readonly Token[],
  i: number,
  before: Token | null,
  hasAuxiliary: boolean,
): boolean {
  // "Asked whether …, Poe said" · "Dole, asked about the bridge, …"
  if (
    (!before || before.text === "," || /^(?:when|whenever|if|once)$/.test(before.lower)) &&
    !hasAuxiliary &&
    /^(?:asked|accused|charged|informed|pressed)$/.test(tokens[i]!.lower)
  ) {
    return /^(?:about|of|with|by|if|whether|how|why|what)$/.test(tokens[i + 1]?.lower ?? "");
  }
  // "As first reported by the Gazette, …"
  if (tokens[i + 1]?.lower === "by" && before?.lower === "as") return true;
  if (
    tokens[i + 1]?.lower !== "by" ||
    !before ||
    before.run ||
    before.tags & (Tag.Pronoun | Tag.Capital | Tag.Punctuation)
  )
    return false;
  return !hasAuxiliary || (tokens[i - 1]!.tags & Tag.Adverb) !== 0;
}

function isPronounLike(token: Token): boolean {
  return /^(?:both|all|some|many|few|several|one|other|others|each|another|most|this|that|these|those)$/.test(
    token.lower,
  );
}

/** "reports", "claims", "calls" are nouns as often as verbs; "says" never is. */
export function isVerbS(
  tokens: readonly Token[],
  i: number,
  before: Token | null,
  cue: Cue,
  sentence: Sentence,
): boolean {
  const next = tokens[i + 1];
  if (ALWAYS.has(cue.lemma))
    return (
      !before || !(before.tags & (Tag.Determiner | Tag.Possessive)) || isPronounLike(before) || !/s$/.test(cue.lemma)
    );
  if (!before) return false;
  if (
    before.tags & (Tag.Determiner | Tag.Possessive | Tag.Preposition | Tag.Conjunction | Tag.Number) &&
    !(before.tags & Tag.Pronoun) &&
    !/^(?:and|but|that)$/.test(before.lower)
  )
    return false;
  if (isPossessive(before)) return false;
  if (before.tags & Tag.Pronoun || before.run) return true;
  if (!next || i + 1 >= sentence.to) return false;
  if (next.tags & Tag.Past && !(next.tags & Tag.Auxiliary)) return false;
  if (before.text === ",") return next.lower === "that" || next.run !== null;
  if (before.tags & Tag.Adverb) return startsComplement(next, cue);
  if (before.tags & (Tag.Capital | Tag.Speaking) || before.text === ")")
    return startsComplement(next, cue) || next.text === ".";
  return /^(?:that|:|how|why|whether)$/.test(next.lower) || next.run !== null || cue.with.includes(next.lower);
}

/** What begins the thing said: marks, "that", a pronoun, an article, a name, the preposition the verb takes. */
function startsComplement(next: Token, cue: Cue): boolean {
  if (
    next.run ||
    next.text === ":" ||
    next.lower === "that" ||
    next.lower === "how" ||
    next.lower === "why" ||
    next.lower === "whether"
  )
    return true;
  if (cue.with.includes(next.lower)) return true;
  if (next.tags & Tag.Preposition) return false;
  return (
    (next.tags & (Tag.Determiner | Tag.Possessive | Tag.Pronoun | Tag.ObjectPronoun | Tag.Capital)) !== 0 ||
    (cue.takes.includes("clause") && !(next.tags & (Tag.Punctuation | Tag.Auxiliary | Tag.Modal | Tag.Conjunction)))
  );
}

/** A base form is a verb after "to", a modal, do, a pronoun, or a plural that can speak. */
export function isBaseVerb(
  tokens: readonly Token[],
  i: number,
  before: Token | null,
  group: VerbGroup,
  cue: Cue,
): boolean {
  if (group.modal) return true;
  if (!before) return false;
  const sure = ALWAYS.has(cue.lemma);
  if (before.tags & Tag.Pronoun && !(before.tags & Tag.ObjectPronoun) && !isVerbLike(before)) return true;
  if (before.tags & (Tag.Determiner | Tag.Possessive | Tag.Preposition)) return sure && isPronounLike(before);
  if (isPossessive(before)) return false;
  const plural =
    /s$|^(?:people|men|women|police|media)$/.test(before.lower) &&
    ((before.tags & (Tag.Speaking | Tag.Capital)) !== 0 || /(?:ers|ors|ists|ians)$/.test(before.lower));
  if (sure)
    return (
      plural ||
      before.lower === "and" ||
      before.text === "," ||
      /s$/.test(before.lower) ||
      /^(?:percent|surveyed|majority|half|who)$/.test(before.lower) ||
      (before.tags & (Tag.Speaking | Tag.Capital)) !== 0 ||
      ((before.tags & Tag.Number) !== 0 && !/^(?:an?|the|this|that)$/.test(tokens[i - 2]?.lower ?? ""))
    );
  const next = tokens[i + 1];
  // "scholars caution that", "they went on to praise it, note that …"
  if (next?.lower === "that" && /s$|^(?:,|and|or|data)$/.test(before.lower)) return true;
  return plural && next !== undefined && startsComplement(next, cue);
}

/** "…, saying", "by saying", "is saying", "a source saying"; not "the warning", "a stunning finding". */
export function isParticiple(tokens: readonly Token[], i: number, before: Token | null, group: VerbGroup): boolean {
  if (group.be) return true;
  if (!before) return tokens[i + 1] !== undefined && !(tokens[i + 1]!.tags & Tag.Auxiliary);
  if (/^(?:both|all)$/.test(before.lower) && i - 2 >= 0 && tokens[i - 2]!.tags & (Tag.Capital | Tag.Speaking))
    return true;
  if (before.tags & (Tag.Determiner | Tag.Possessive) || isPossessive(before)) return false;
  if (before.text === "," || /^(?:[–—―]|--+|;|\()$/.test(before.text) || before.run) return true;
  if (before.tags & (Tag.Preposition | Tag.Subordinator | Tag.Conjunction | Tag.Past | Tag.VerbS)) return true;
  return (
    (before.tags & (Tag.Speaking | Tag.Capital | Tag.Pronoun | Tag.ObjectPronoun | Tag.Number)) !== 0 ||
    before.tags === 0
  );
}
