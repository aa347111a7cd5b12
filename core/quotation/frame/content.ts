import type { CueUse } from "../cue/cue-use.ts";
import { Tag } from "../lexicon/grammar.ts";
import { isNamePart, nounPhraseStartingAt } from "../phrase/noun-phrase.ts";
import type { Sentence, Token, TokenRange } from "../reading/token.ts";
import type { Frame } from "./frame.ts";

type Content = Pick<Frame, "content" | "about">;

/** What was said, in the cue's own sentence. `later`: the cues that follow, at which the content may end. */
export function findContent(
  tokens: readonly Token[],
  sentence: Sentence,
  use: CueUse,
  { source, inverted }: Pick<Frame, "source" | "inverted">,
  later: readonly CueUse[],
): Content {
  const start = source ? Math.min(source.from, use.first) : use.first;
  const behind = inverted && source ? Math.max(source.to, use.last + 1) : use.last + 1;
  if (use.shape === "accordingTo") return { content: accordingContent(tokens, sentence, start, behind), about: false };
  const before = isParenthetical(tokens, sentence, start, behind, use) ? clauseBefore(tokens, sentence, start) : null;
  const { from, about } = contentStart(tokens, sentence, use, behind);
  const to = contentEnd(tokens, from, sentence, later, about, start);
  const after = to > from ? { from, to } : null;
  if (!before) return { content: after ? [after] : [], about };
  // “The bridge,” the mayor said, “is safe.”: what follows goes on only after a comma.
  const goesOn = after && tokens[skipAdjuncts(tokens, behind, sentence.to)]?.text === "," && !about;
  return { content: goesOn ? [before, after] : [before], about: false };
}

/** “…,” he said · The bridge is safe, the mayor said: the report stands behind a quotation or a comma, and ends there. */
function isParenthetical(
  tokens: readonly Token[],
  sentence: Sentence,
  start: number,
  behind: number,
  use: CueUse,
): boolean {
  if (start <= sentence.from || use.shape === "infinitive") return false;
  const previous = tokens[start - 1]!;
  const afterQuote = previous.run !== null;
  if (!afterQuote && previous.text !== "," && !/^(?:[–—―]|--+)$/.test(previous.text)) return false;
  if (use.shape === "participle" && !afterQuote) return false;
  if (afterQuote || tokens[start - 2]?.run) return true;
  const next = skipAdjuncts(tokens, behind, sentence.to);
  const { text } = tokens[next] ?? { text: "." };
  return next >= sentence.to || /^[.,;!?]$/.test(text);
}

/** The clause in front of a report that follows it, back to the start of the sentence or the last report. */
function clauseBefore(tokens: readonly Token[], sentence: Sentence, start: number): TokenRange | null {
  let to = start;
  while (to > sentence.from && /^(?:,|[–—―]|--+)$/.test(tokens[to - 1]!.text)) to--;
  let { from } = sentence;
  if (/^(?:but|and|so|yet)$/.test(tokens[from]!.lower)) from++;
  return to > from ? { from, to } : null;
}

/** According to X, [clause]. · [clause], according to X. · [clause], according to X, [clause]. */
function accordingContent(tokens: readonly Token[], sentence: Sentence, start: number, behind: number): TokenRange[] {
  const before = clauseBefore(tokens, sentence, start);
  const next = tokens[behind];
  const after =
    next && behind < sentence.to && next.text === ","
      ? { from: behind + 1, to: trimEnd(tokens, behind + 1, sentence.to) }
      : null;
  if (!before) return after ? [after] : [];
  const midway = after && !/^(?:who|which|and|but|with|that|as|an?|the)$/.test(tokens[after.from]?.lower ?? "");
  return midway && after.to > after.from ? [before, after] : [before];
}

/** Where the content begins behind the cue: past the one addressed, the time, the place, "that". */
function contentStart(
  tokens: readonly Token[],
  sentence: Sentence,
  use: CueUse,
  behind: number,
): { from: number; about: boolean } {
  let at = behind;
  const takes = use.cue?.takes ?? [];
  const about = isAbout(tokens, at, sentence, use);
  if (takes.includes("listener")) at = skipListener(tokens, at, sentence.to, use);
  if (!about) {
    const skipped = skipAdjuncts(tokens, at, sentence.to);
    const that = findThat(tokens, skipped, sentence.to);
    at = that ?? skipped;
  }
  while (at < sentence.to && /^(?:that|:|,|–|—|-)$/.test(tokens[at]!.lower) && !tokens[at]!.run) at++;
  return { from: at, about };
}

/** The cue talks about a thing instead of telling a clause: "criticized the plan", "called for calm", "accused X of lying". */
function isAbout(tokens: readonly Token[], at: number, sentence: Sentence, use: CueUse): boolean {
  const { cue } = use;
  if (!cue) return false;
  if (use.last > use.head) return !/^(?:out|that)$/.test(tokens[use.last]!.lower) || !cue.takes.includes("clause");
  if (!cue.takes.includes("object")) return false;
  if (!cue.takes.includes("clause")) return true;
  const next = tokens[at];
  if (!next || at >= sentence.to) return false;
  if (
    next.run ||
    /^(?:that|how|why|what|whether|if|,|:)$/.test(next.lower) ||
    next.tags & (Tag.Pronoun | Tag.Time | Tag.Preposition)
  )
    return false;
  const object = nounPhraseStartingAt(tokens, at, sentence.to);
  const verb = object && tokens[object.to];
  // "noted the plan failed" is a clause, "noted the failure" is not.
  return !verb || object.to >= sentence.to || (verb.tags & (Tag.Past | Tag.Auxiliary | Tag.Modal | Tag.VerbS)) === 0;
}

/** "told [the crowd]"; in "urged the crowd to leave" the listener belongs to what was asked. */
function skipListener(tokens: readonly Token[], at: number, to: number, use: CueUse): number {
  const next = tokens[at];
  if (!next || at >= to || next.run || next.lower === "that" || next.tags & Tag.Punctuation) return at;
  const listener = nounPhraseStartingAt(tokens, at, to);
  if (!listener || tokens[listener.to]?.lower === "to") return at;
  // "warned the plan failed": with verbs that may do without a listener, a verb behind it makes it a subject.
  const behind = tokens[listener.to];
  const clause = behind && listener.to < to && (behind.tags & (Tag.Past | Tag.Auxiliary | Tag.Modal | Tag.VerbS)) !== 0;
  return clause && use.cue?.lemma !== "tell" ? at : listener.to;
}

/** Tokens an adjunct may take; longer ones are content. */
const LONGEST_ADJUNCT = 14;

const ADJUNCT =
  /^(?:of|about|in|on|at|during|to|after|before|from|via|through|when|while|by|with|following|outside|near|over|as|last|earlier|later|late|early|this)$/;

/** "on Tuesday", "in a statement", "to reporters", "at a rally in Ohio": where and when it was said. */
function skipAdjuncts(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  const limit = Math.min(to, from + LONGEST_ADJUNCT);
  while (at < limit) {
    const token = tokens[at]!;
    if (token.tags & Tag.Time && !token.cue) at++;
    else if (
      token.tags & Tag.Adverb &&
      !(token.tags & (Tag.Determiner | Tag.Preposition | Tag.Pronoun | Tag.Subordinator))
    )
      at++;
    else if (ADJUNCT.test(token.lower) && tokens[at + 1] && (token.lower !== "to" || isListener(tokens[at + 1]!))) {
      const place = isTimePhrase(tokens, at + 1) ?? nounPhraseStartingAt(tokens, at + 1, to)?.to;
      if (!place) break;
      at = place;
    } else break;
  }
  return at;
}

/** "said to reporters", not "vowed to fight". */
function isListener(token: Token): boolean {
  return (token.tags & (Tag.Determiner | Tag.Possessive | Tag.Capital | Tag.Speaking | Tag.ObjectPronoun)) !== 0;
}

function isTimePhrase(tokens: readonly Token[], from: number): number | null {
  let at = from;
  while (tokens[at] && tokens[at]!.tags & (Tag.Time | Tag.Number)) at++;
  return at > from ? at : null;
}

/** A "that" a few words on, with no stop before it: "said in an interview published on Monday that". */
function findThat(tokens: readonly Token[], from: number, to: number): number | null {
  const first = tokens[from];
  if (!first || from >= to || (!(first.tags & (Tag.Preposition | Tag.Past)) && first.text !== ",")) return null;
  for (let i = from; i < Math.min(to, from + LONGEST_ADJUNCT); i++) {
    if (tokens[i]!.lower === "that") return i + 1;
    if (tokens[i]!.run || tokens[i]!.text === ";") return null;
  }
  return null;
}

/** The content runs to the end of the sentence, or to where the next report of the same rank begins. */
function contentEnd(
  tokens: readonly Token[],
  from: number,
  sentence: Sentence,
  later: readonly CueUse[],
  about: boolean,
  start: number,
): number {
  let to = sentence.to;
  for (const use of later) {
    if (use.first <= from) continue;
    const cut = boundaryBefore(tokens, use, from);
    if (cut !== null) {
      to = cut;
      break;
    }
  }
  const subordinate =
    start === sentence.from ? /ing$/.test(tokens[start]!.lower) : isSubordinate(tokens, start, sentence);
  for (let i = from; i < to; i++) {
    const { text } = tokens[i]!;
    if (text === ";" || (i > from && turnsAway(tokens, i, to))) to = i;
    else if (subordinate && i > from && text === "," && !tokens[i - 1]?.run) to = i;
    else if (about && i > from && text === "," && !isNamePart(tokens[i + 1] ?? tokens[i]!) && !tokens[i - 1]?.run)
      to = i;
  }
  return trimEnd(tokens, from, to);
}

/** "while he said …, the vote went on" · "critics, who say …, want": the report ends at the comma. */
function isSubordinate(tokens: readonly Token[], start: number, { from }: Sentence): boolean {
  const before = start > from ? tokens[start - 1]! : null;
  if (!before) return false;
  if (/^(?:while|although|though|if|when|after|as|because|since|before|once)$/.test(before.lower)) return true;
  return false;
}

/** Dash, ", while …", ", but the …": the writer's own voice again. */
function turnsAway(tokens: readonly Token[], i: number, to: number): boolean {
  const { text } = tokens[i]!;
  if (/^(?:[–—―-]|--+)$/.test(text))
    return !tokens.slice(i + 1, Math.min(to, i + 40)).some((token) => token.text === text);
  if (text !== ",") return false;
  const next = tokens[i + 1]?.lower ?? "";
  if (next === "while" || next === "whereas") return true;
  return next === "but" && !((tokens[i + 2]?.tags ?? 0) & Tag.Pronoun) && !tokens[i + 2]?.run;
}

/** "…, adding that" · "…, but Jones said" · "…, according to": where the later report takes over; null when it is part of the content. */
function boundaryBefore(tokens: readonly Token[], use: CueUse, from: number): number | null {
  if (use.shape === "accordingTo") return tokens[use.first - 1]?.text === "," ? use.first - 1 : null;
  if (use.shape === "participle") return tokens[use.first - 1]?.text === "," ? use.first - 1 : null;
  if (use.shape !== "finite") return null;
  for (let i = use.first - 1; i > Math.max(from, use.first - 16); i--) {
    const { text, lower } = tokens[i]!;
    if (text === "," && /^(?:and|but|while|whereas|though|although|as|then|nor)$/.test(tokens[i + 1]?.lower ?? ""))
      return i;
    if (/^(?:and|but)$/.test(lower) && i === use.first - 1) return i;
    if (text === ",") return null;
  }
  return null;
}

function trimEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from && tokens[end - 1]!.tags & Tag.Punctuation && !/^[)\]%]$/.test(tokens[end - 1]!.text)) end--;
  return end;
}
