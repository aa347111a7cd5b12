import type { CueUse } from "../../cue/cue-use.ts";
import { Tag } from "../../lexicon/grammar.ts";
import { nounPhraseStartingAt } from "../../phrase/noun-phrase-starting.ts";
import type { Sentence, Token, TokenRange } from "../../reading/token.ts";
import { findThat, skipAdjuncts, tellsWhen } from "./adjuncts.ts";
import { closingDash, isDash } from "./dash.ts";
import { toldOf } from "./told-of.ts";

const FINITE = Tag.Past | Tag.Auxiliary | Tag.Modal | Tag.VerbS;

/** Where the content begins behind the cue: past the one addressed, the time, the place, "that". */
export function contentStart(
  tokens: readonly Token[],
  sentence: Sentence,
  use: CueUse,
  behind: number,
): { from: number; about: boolean } {
  const { to } = sentence;
  const nothing = (about: boolean) => ({ from: to, about });
  const about = isAbout(tokens, behind, sentence, use);
  const addresses = use.last === use.head && (use.cue?.takes.includes("listener") ?? false);
  const thing = addresses ? toldOf(tokens, behind, to, use.cue!) : null;
  if (thing !== null) return { from: thing, about: !/^(?:how|why|what|where|when)$/.test(tokens[thing]!.lower) };
  let at = addresses ? skipListener(tokens, behind, to, use) : behind;
  if (!about) {
    const opens = use.last === use.head && use.cue?.with.includes("about") ? ABOUT : [];
    const skipped = skipAdjuncts(tokens, at, to, opens);
    // "asked Dole *about* the bridge", "testified before the court *about* the raid"
    if (opens.includes(tokens[skipped]?.lower ?? "") && skipped > behind && skipped + 1 < to)
      return { from: skipped + 1, about: true };
    at = findThat(tokens, skipped, to) ?? (at > behind ? thatBehindListener(tokens, at, to) : null) ?? skipped;
  }
  if (!about && (startsElsewhere(tokens[at]) || tellsWhen(tokens, at) || isAlone(tokens, at))) return nothing(about);
  if (!about && tokens[at]?.lower === "to" && use.shape !== "noun" && !takesTo(use)) return nothing(about);
  if (tokens[at - 1]?.lower !== "that" && isGap(tokens[at], use)) return nothing(about);
  // "As the talks concluded on Monday, it was clear …": behind the comma stands the main clause.
  if (tokens[at]?.text === "," && opensBefore(tokens, use.first, sentence.from)) return nothing(about);
  at = pastOpening(tokens, at, to);
  const first = tokens[at];
  if (first && about && !first.run && opensNoThing(first, tokens[at + 1])) return nothing(about);
  // "asked questions", "declared himself": no words.
  if (first && /self$|selves$/.test(first.lower))
    return marksBehind(tokens, at) ? { from: at + 1, about } : nothing(about);
  if (use.cue?.lemma === "ask" && use.last === use.head && !asksSomething(tokens, behind, to)) return nothing(about);
  return { from: at, about };
}

/** "which they have said *since*, meaning …" */
function isAlone(tokens: readonly Token[], at: number): boolean {
  return /^(?:since|before|after)$/.test(tokens[at]?.lower ?? "") && tokens[at + 1]?.text === ",";
}

/** "suggested to drivers, and …": with a verb that takes no infinitive "to" brings a listener. */
function takesTo({ cue, last, head }: CueUse): boolean {
  if (last > head || !cue) return true;
  return !cue.takes.includes("clause") || cue.takes.some((takes) => takes === "infinitive" || takes === "listener");
}

/** "calls herself “a builder”", "calls himself the “king of the road”" */
function marksBehind(tokens: readonly Token[], self: number): boolean {
  const run = (tokens[self + 1]?.tags ?? 0) & (Tag.Determiner | Tag.Possessive) ? self + 2 : self + 1;
  return tokens[run]?.run != null;
}

/** Tokens of a listener's name that were not seen as his: "told the BBC's Today programme that". */
const REST_OF_NAME = 3;

function thatBehindListener(tokens: readonly Token[], from: number, to: number): number | null {
  for (let i = from; i < Math.min(to, from + REST_OF_NAME); i++) {
    if (tokens[i]!.lower === "that") return i + 1;
    if (tokens[i]!.tags & (Tag.Determiner | Tag.Pronoun | Tag.Auxiliary | Tag.Modal | Tag.Quote | Tag.Past))
      return null;
  }
  return null;
}

const ABOUT: readonly string[] = ["about"];

/** Past "that", a colon, a comma. In "insisted that was no part of it" and "denied that that was so" the pronoun stays. */
function pastOpening(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && /^(?:that|:|,|–|—|-)$/.test(tokens[at]!.lower) && !tokens[at]!.run) {
    // "the view he promised – it was foggy": what was promised stands in front, and the writer goes on.
    if (isDash(tokens[at]!) && !tokens[at + 1]?.run && closingDash(tokens, at, to) === null) return to;
    if (tokens[at]!.lower === "that" && tokens[at + 1] && tokens[at + 1]!.tags & (Tag.Auxiliary | Tag.Modal)) break;
    at++;
  }
  return at;
}

/** A thing talked about begins with no preposition, adverb or "and": "not getting help", "how it began" do. */
function opensNoThing({ tags, lower }: Token, next: Token | undefined): boolean {
  if (/^(?:not|how|why|what|when|where|whether)$/.test(lower) || (tags & Tag.Adverb && next && next.tags & Tag.Ing))
    return false;
  return (tags & (Tag.Preposition | Tag.Adverb | Tag.Conjunction)) !== 0 && !(tags & (Tag.Determiner | Tag.Capital));
}

/** "asked [them] to …", "asked whether …", "asked: “…”" */
function asksSomething(tokens: readonly Token[], at: number, to: number): boolean {
  for (let i = at; i < Math.min(to, at + 10); i++) {
    if (tokens[i]!.run || /^(?:to|if|whether|why|how|what|when|who|where|that|for|about|:)$/.test(tokens[i]!.lower))
      return true;
  }
  return false;
}

/** Tokens of a subject between "as" and its verb. */
const SUBJECT_WITHIN = 12;

/** Does "as", "when" or "after" open the clause of the verb? */
function opensBefore(tokens: readonly Token[], verb: number, floor: number): boolean {
  for (let i = verb - 1; i >= Math.max(floor, verb - SUBJECT_WITHIN); i--) {
    if (tokens[i]!.text === "," || tokens[i]!.run) return false;
    if (/^(?:as|when|while|after|before|once|though|although|because|since|if|which|whom)$/.test(tokens[i]!.lower))
      return true;
  }
  return false;
}

/** "The cuts he proposed | would hurt": what was proposed stands in front, and the main clause goes on. */
function isGap(token: Token | undefined, { cue, last, head, shape }: CueUse): boolean {
  if (!token || shape !== "finite" || last > head || !cue?.takes.includes("object")) return false;
  return (token.tags & (Tag.Modal | Tag.Auxiliary)) !== 0 && !/^(?:be|been|being|having)$/.test(token.lower);
}

/** "reported from Washington", "called into the show": a place, not words. */
function startsElsewhere(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:from|into|off|onto|over|up|down|across|through|out|around|away|back|along|with)$/.test(token.lower)
  );
}

/** The cue talks about a thing instead of telling a clause: "criticized the plan", "called for calm", "accused X of lying". */
function isAbout(tokens: readonly Token[], at: number, sentence: Sentence, use: CueUse): boolean {
  const { cue } = use;
  // "a call *for*", "allegations *of*"; "the claim that" tells a clause.
  if (use.shape === "noun") return /^(?:of|for)$/.test(tokens[use.last]!.lower);
  if (!cue) return false;
  if (use.last > use.head)
    return !/^(?:out|that|clear)$/.test(tokens[use.last]!.lower) || !cue.takes.includes("clause");
  if (!cue.takes.includes("object")) return false;
  if (!cue.takes.includes("clause")) return true;
  const next = tokens[at];
  if (!next || at >= sentence.to) return false;
  if (
    next.run ||
    /^(?:that|there|how|why|what|whether|if|,|:)$/.test(next.lower) ||
    next.tags & (Tag.Pronoun | Tag.Time | Tag.Preposition)
  )
    return false;
  // "announced this morning that"
  if (/^(?:this|last|late|early|earlier)$/.test(next.lower) && (tokens[at + 1]?.tags ?? 0) & Tag.Time)
    return tokens[at + 2]?.text === ",";
  const object = nounPhraseStartingAt(tokens, at, sentence.to);
  const verb = object && tokens[pastApposition(tokens, object.to, sentence.to)];
  // "noted the plan failed" is a clause, "noted the failure" is not.
  return !verb || object.to >= sentence.to || (verb.tags & FINITE) === 0;
}

/** Tokens of "Ann Dole, a clerk from Springfield, left". */
const LONGEST_APPOSITION = 12;

/** "alleged the clerk, *Bo Poe, 61*, | opened fire": behind the aside the verb shows that it is a clause. */
function pastApposition(tokens: readonly Token[], at: number, to: number): number {
  if (tokens[at]?.text !== ",") return at;
  for (let i = at + 2; i < Math.min(to - 1, at + LONGEST_APPOSITION); i++) {
    if (tokens[i]!.tags & (Tag.Quote | FINITE)) return at;
    if (tokens[i]!.text === "," && tokens[i + 1]!.tags & FINITE) return i + 1;
  }
  return at;
}

/** "told [the crowd]"; in "urged the crowd (not) to leave", "warned them against it" the listener belongs to what was asked. */
export function skipListener(tokens: readonly Token[], at: number, to: number, use: CueUse): number {
  const next = tokens[at];
  if (!next || at >= to || next.run || next.lower === "that" || next.tags & Tag.Punctuation) return at;
  const listener = nounPhraseStartingAt(tokens, at, to);
  if (!listener) return at;
  const many = beforeName(tokens, listener);
  if (many !== null) return many;
  const behind = tokens[listener.to];
  if (asked(tokens, listener.to)) return at;
  // "promised a full inquiry": with nothing behind it, it is what was promised.
  if (use.cue?.takes.includes("object") && endsReport(tokens, listener.to, to)) return at;
  // "warned the plan failed": with verbs that may do without a listener, a verb behind it makes it a subject.
  const clause = behind && listener.to < to && (behind.tags & FINITE) !== 0;
  return clause && use.cue?.lemma !== "tell" ? at : listener.to;
}

/** "told police | Ann Dole had left", "told the jurors | Poe had left": behind several listeners a name begins what they were told. */
function beforeName(tokens: readonly Token[], { from, to }: TokenRange): number | null {
  for (let i = from + 1; i < to; i++) {
    const { tags, lower } = tokens[i - 1]!;
    if (!(tags & Tag.Speaking) || tags & Tag.Capital || !/s$|^(?:police|media)$/.test(lower)) continue;
    return tokens[i]!.tags & Tag.Capital && (tokens[to]?.tags ?? 0) & FINITE ? i : null;
  }
  return null;
}

function endsReport(tokens: readonly Token[], at: number, to: number): boolean {
  const next = tokens[at];
  return !next || at >= to || (next.tags & (Tag.Punctuation | Tag.Preposition | Tag.Conjunction | Tag.Time)) !== 0;
}

/** "to leave", "not to leave", "last year not to leave", "against leaving": what the listener is asked. */
function asked(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (tokens[at] && (tokens[at]!.tags & Tag.Time || /^(?:last|this|not|again|on|never)$/.test(tokens[at]!.lower)))
    at++;
  return /^(?:to|against)$/.test(tokens[at]?.lower ?? "") && at - from <= 4;
}
