import type { Cue } from "../lexicon/cue-lexicon.ts";
import { Tag } from "../lexicon/grammar.ts";
import { isDocumentNoun } from "../lexicon/names.ts";
import { nounPhraseEndingAt } from "../phrase/noun-phrase-ending.ts";
import { isFiniteVerb } from "../phrase/subject.ts";
import { areAgents, isPossessive, isVerbLike } from "../phrase/token-nature.ts";
import type { Sentence, Token } from "../reading/token.ts";
import { isPronounLike, startsComplement } from "./complement.ts";
import { SURE } from "./sure-verbs.ts";
import type { VerbGroup } from "./verb-group.ts";

/** "reports", "claims", "calls" are nouns as often as verbs; "says" never is. */
export function isVerbS(
  tokens: readonly Token[],
  i: number,
  before: Token | null,
  cue: Cue,
  sentence: Sentence,
): boolean {
  const next = tokens[i + 1];
  // "tired jokes that filled the script": a relative clause about a noun.
  if (next?.lower === "that" && tokens[i + 2] && isFiniteVerb(tokens[i + 2]!) && !(before && isOwnSubject(before)))
    return false;
  if (SURE.has(cue.lemma))
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
  // "the clerk asks, “Who are you?”"
  if (next?.text === "," && tokens[i + 2]?.run && before.tags & (Tag.Speaking | Tag.Capital)) return true;
  if (!next || i + 1 >= sentence.to) return false;
  if (next.tags & Tag.Past && !(next.tags & Tag.Auxiliary)) return false;
  if (before.text === ",") return next.lower === "that" || next.run !== null;
  if (before.tags & Tag.Adverb) return startsComplement(next, cue);
  // "takes his arm and asks him to leave"
  if (/^(?:and|but)$/.test(before.lower) && next.tags & Tag.ObjectPronoun) return true;
  if (before.tags & (Tag.Capital | Tag.Speaking) || before.text === ")" || isDocumentNoun(before.lower))
    return startsComplement(next, cue) || next.text === ".";
  if (/^(?:that|:|how|why|whether)$/.test(next.lower) || next.run !== null) return true;
  // "his controversial comments on …"
  if (/(?:al|ive|ous|ful|less|able|ible|ary|ic)$/.test(before.lower) && before.tags === 0) return false;
  // "denies it and points to …", not "renewed calls for"
  return cue.with.includes(next.lower) && !isVerbLike(before);
}

/** "she", "Dole", "the mayor": needs a verb. */
function isOwnSubject({ tags, run }: Token): boolean {
  return run !== null || (tags & (Tag.Pronoun | Tag.Capital | Tag.Speaking)) !== 0;
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
  const sure = SURE.has(cue.lemma);
  if (before.tags & Tag.Pronoun && !(before.tags & Tag.ObjectPronoun) && !isVerbLike(before)) return true;
  if (before.tags & (Tag.Determiner | Tag.Possessive | Tag.Preposition)) return sure && isPronounLike(before);
  if (isPossessive(before)) return false;
  const plural =
    /s$|^(?:people|men|women|police|media)$/.test(before.lower) &&
    ((before.tags & (Tag.Speaking | Tag.Capital)) !== 0 || areAgents(before));
  // "Mindfulness-Based Stress Reduction"; "Mayors Warn Of Flood" is a headline.
  if (tokens[i]!.tags & Tag.Capital) return plural;
  if (sure) return plural || endsSubject(tokens, i, before) || isBehindMany(tokens, i);
  const next = tokens[i + 1];
  // "scholars caution that", "they went on to praise it, note that …"
  if (next?.lower === "that" && /s$|^(?:,|and|or|data)$/.test(before.lower)) return true;
  if (next && MEASURED.test(before.lower) && startsComplement(next, cue)) return true;
  if (isBehindMany(tokens, i, next?.lower === "that"))
    return next !== undefined && !(next.tags & Tag.Speaking) && startsComplement(next, cue);
  return plural && next !== undefined && startsComplement(next, cue);
}

/** Tokens between the head of a subject and its verb: "figures from the national agency | show". */
const LONGEST_TIE = 7;

/** "backers of the plan | say", "figures from the agency | show": the head of the subject is a plural. */
function isBehindMany(tokens: readonly Token[], i: number, beforeThat = false): boolean {
  const subject = nounPhraseEndingAt(tokens, i - 1, Math.max(0, i - LONGEST_TIE));
  if (!subject) return false;
  for (let at = subject.from + 1; at < subject.to; at++)
    if (tokens[at]!.tags & Tag.Preposition)
      return beforeThat ? /[^s]s$/.test(tokens[at - 1]!.lower) : isMany(tokens[at - 1]!);
  return false;
}

/** Plurals of what is measured or written: they show and say. */
const MEASURED = /^(?:figures|records|papers|data|files|polls|studies|surveys|results|estimates|images)$/;

function isMany(head: Token): boolean {
  if (MEASURED.test(head.lower)) return true;
  return /s$/.test(head.lower) && ((head.tags & Tag.Speaking) !== 0 || areAgents(head));
}

/** What a sure verb may stand behind: "critics", "half", "80 percent"; not "a 2011 | tweet". */
function endsSubject(tokens: readonly Token[], i: number, before: Token): boolean {
  if (/s$|^(?:and|but|or|,|percent|surveyed|majority|half|who)$/.test(before.lower)) return true;
  if (before.tags & Tag.Number) return !/^(?:an?|the|this|that)$/.test(tokens[i - 2]?.lower ?? "");
  return (before.tags & (Tag.Speaking | Tag.Capital)) !== 0;
}
