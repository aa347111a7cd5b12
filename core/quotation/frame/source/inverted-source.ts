import type { CueUse } from "../../cue/cue-use.ts";
import { Tag } from "../../lexicon/grammar.ts";
import { isDocumentNoun } from "../../lexicon/names.ts";
import { hasVerb } from "../../phrase/has-verb.ts";
import { nounPhraseStartingAt } from "../../phrase/noun-phrase-starting.ts";
import { isFiniteVerb, joinsVerb } from "../../phrase/subject.ts";
import { areAgents, canSpeak } from "../../phrase/token-nature.ts";
import type { Sentence, Token, TokenRange } from "../../reading/token.ts";

/** “…,” said Smith. · The bridge is safe, says the mayor. · Said Smith: “…” */
export function invertedSource(tokens: readonly Token[], sentence: Sentence, use: CueUse): TokenRange | null {
  if (use.first !== use.head && tokens[use.first]!.tags & Tag.Auxiliary) return null;
  const place = placeOf(tokens, sentence, use);
  if (!place || !mayStandFirst(use, place)) return null;
  const source = nounPhraseStartingAt(tokens, use.last + 1, sentence.to);
  if (!source || isThing(tokens, source)) return null;
  const named = (tokens[source.from]!.tags & (Tag.Capital | Tag.Pronoun)) !== 0;
  if (place === "quote" ? tokens[source.to]?.run && !named : !isSpeaker(tokens, source, sentence, use)) return null;
  // “…,” told reporters: the one addressed, not the speaker.
  const addresses = use.cue!.takes.includes("listener") && use.cue!.lemma !== "ask";
  return addresses && !(tokens[source.from]!.tags & Tag.Capital) ? null : source;
}

/** “Bob Poe, denied it”: what is denied, not who denies. “said her lawyer” is a speaker. */
function isThing(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const { tags, lower } = tokens[from]!;
  return to - from === 1 && ((tags & Tag.ObjectPronoun) !== 0 || /^(?:it|this|that|these|those)$/.test(lower));
}

/** What the verb stands behind: words in marks, a clause and its comma, or nothing. */
type Place = "quote" | "clause" | "opening";

function placeOf(tokens: readonly Token[], { from }: Sentence, { first, cue }: CueUse): Place | null {
  const before = first > from ? tokens[first - 1]! : null;
  if (before === null) return "opening";
  const afterRun = tokens[first - 2]?.run != null;
  if (before.run !== null || (afterRun && /^(?:,|[–—―-]+)$/.test(before.text))) return "quote";
  // "Dole, of Kent, admitted theft": nothing is said before the verb; "Bridge safe, says Dole" is a headline.
  const verbless = cue!.lemma !== "say" && !hasVerb(tokens, from, first - 1);
  if (before.text === ",") return verbless || closesRelative(tokens, from, first - 1) ? null : "clause";
  return first - 1 === from && joinsVerb(before) ? "opening" : null;
}

/** "The guild, *which runs the ferry,* said Dole would stay": the comma closes an aside, and the guild says it. */
function closesRelative(tokens: readonly Token[], from: number, comma: number): boolean {
  for (let i = from; i < comma; i++) {
    if (isFiniteVerb(tokens[i]!) || tokens[i]!.run) return false;
    if (tokens[i]!.text === "," && /^(?:which|who)$/.test(tokens[i + 1]!.lower))
      return !tokens.slice(i + 1, comma).some(({ text }) => text === ",");
  }
  return false;
}

function mayStandFirst({ cue, last, head }: CueUse, place: Place): boolean {
  if (!cue?.takes.includes("quote") || cue.lemma === "tell" || last > head) return false;
  return place === "quote" || !cue.takes.includes("listener");
}

/** Behind a clause only one who can speak, and nothing else behind him: "wrote a host of songs", "denied the report" are none. */
function isSpeaker(tokens: readonly Token[], source: TokenRange, sentence: Sentence, use: CueUse): boolean {
  // "…, said the notice": nothing else is said by such a verb.
  const says = use.cue?.lemma === "say" && (tokens[source.from]!.tags & (Tag.Determiner | Tag.Possessive)) !== 0;
  const speaks = says || canSpeak(tokens, source) || areAgents(tokens[source.to - 1]!);
  return speaks && !isMeasure(tokens, source) && !isDocument(tokens, source) && endsReport(tokens, source.to, sentence);
}

function isMeasure(tokens: readonly Token[], { from }: TokenRange): boolean {
  return (
    /^(?:host|number|series|string|range)$/.test(tokens[from + 1]?.lower ?? "") && tokens[from + 2]?.lower === "of"
  );
}

/** "X, which …, denied the report": a document is what is denied, not who denies. */
function isDocument(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return !(tokens[to - 1]!.tags & Tag.Capital) && tokens.slice(from, to).some((token) => isDocumentNoun(token.lower));
}

function endsReport(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  if (at >= sentence.to) return true;
  const { text, tags } = tokens[at]!;
  return /^[.,:;]$/.test(text) || (tags & Tag.Time) !== 0 || /^(?:in|on|at|during|after)$/.test(text);
}
