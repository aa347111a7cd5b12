import type { CueUse } from "../cue/cue-use.ts";
import { Tag } from "../lexicon/grammar.ts";
import { hasVerb } from "../phrase/has-verb.ts";
import { nounPhraseStartingAt } from "../phrase/noun-phrase-starting.ts";
import { isVerbLike } from "../phrase/token-nature.ts";
import type { Sentence, Token, TokenRange } from "../reading/token.ts";
import { findThat, skipAdjuncts } from "./adjuncts.ts";
import { contentEnd, trimEnd } from "./content-end.ts";
import { type Frame, frameStart } from "./frame.ts";

type Content = Pick<Frame, "content" | "about">;

/** What was said, in the cue's own sentence. `later`: the cues that follow, at which the content may end. */
export function findContent(
  tokens: readonly Token[],
  sentence: Sentence,
  use: CueUse,
  { source, inverted, relative, by }: Pick<Frame, "source" | "inverted" | "relative" | "by">,
  later: readonly CueUse[],
): Content {
  const start = frameStart({ use, source, by });
  const behind = inverted && source ? Math.max(source.to, use.last + 1) : use.last + 1;
  if (use.shape === "accordingTo") return { content: accordingContent(tokens, sentence, start, behind), about: false };
  if (start > sentence.from && tokens[start - 1]!.lower === "as" && use.shape === "finite") {
    // "As the mayor noted, [the bridge is old]": the report is a comment on its sentence.
    const end = skipAdjuncts(tokens, behind, sentence.to);
    if (end >= sentence.to || /^[,.]$/.test(tokens[end]!.text))
      return { content: accordingContent(tokens, sentence, start - 1, end), about: false };
  }
  const comma = skipAdjuncts(tokens, behind, sentence.to);
  const midway = tokens[comma]?.text === "," && tokens[comma + 1] !== undefined && isVerbLike(tokens[comma + 1]!);
  const before = isParenthetical(tokens, sentence, start, behind, use)
    ? clauseBefore(tokens, sentence, start, midway)
    : null;
  const { from, about } = contentStart(tokens, sentence, use, behind);
  const to = contentEnd(tokens, sentence, { start, from, about, relative: relative !== null }, later);
  const after = to > from ? { from, to } : null;
  if (!before) return { content: after ? [after] : [], about };
  // “The bridge,” the mayor said, “is safe.”: what follows goes on only after a comma.
  const goesOn = after && !about && tokens[comma]?.text === "," && resumes(tokens, comma + 1, inverted);
  return { content: goesOn ? [before, after] : [before], about: false };
}

/** Behind “…,” said Smith, only marks resume what was said; anything else tells who Smith is. */
function resumes(tokens: readonly Token[], at: number, inverted: boolean): boolean {
  const next = tokens[at];
  if (!next) return false;
  if (next.run) return true;
  return !inverted && !/^(?:on|as|who|which|according|per|citing|an?)$/.test(next.lower) && !(next.tags & Tag.Ing);
}

/** “…,” he said · The bridge is safe, the mayor said: the report stands behind a quotation or a comma, and ends there. */
function isParenthetical(
  tokens: readonly Token[],
  sentence: Sentence,
  start: number,
  behind: number,
  use: CueUse,
): boolean {
  if (start <= sentence.from || use.shape === "infinitive" || use.shape === "participle") return false;
  const previous = tokens[start - 1]!;
  const afterQuote = previous.run !== null;
  if (!afterQuote && previous.text !== "," && !/^(?:[–—―]|--+)$/.test(previous.text)) return false;
  if (afterQuote || tokens[start - 2]?.run) return true;
  if (use.last > use.head && use.shape !== "finite") return false;
  if (use.cue && !use.cue.takes.includes("quote") && !use.cue.takes.includes("clause")) return false;
  if (use.last > use.head && /^(?:about|of|for|on|to|against)$/.test(tokens[use.last]!.lower)) return false;
  const next = skipAdjuncts(tokens, skipListener(tokens, behind, sentence.to, use), sentence.to);
  const { text } = tokens[next] ?? { text: "." };
  return next >= sentence.to || /^[.,;!?]$/.test(text);
}

/** The clause in front of a report that follows it. `midway`: the report stands between its subject and its verb. */
function clauseBefore(tokens: readonly Token[], sentence: Sentence, start: number, midway = false): TokenRange | null {
  let to = start;
  while (to > sentence.from && /^(?:,|[–—―]|--+)$/.test(tokens[to - 1]!.text)) to--;
  let { from } = sentence;
  if (/^(?:but|and|so|yet)$/.test(tokens[from]!.lower)) from++;
  if (tokens[from]!.lower === "asked") return null;
  // "This month, she wrote …": an opening without a verb is nothing that was said, unless its verb follows the report.
  return to > from && (midway || tokens[to - 1]!.run || hasVerb(tokens, from, to)) ? { from, to } : null;
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
  if (!about && startsElsewhere(tokens[at])) return { from: sentence.to, about };
  while (at < sentence.to && /^(?:that|:|,|–|—|-)$/.test(tokens[at]!.lower) && !tokens[at]!.run) at++;
  // "asked questions", "declared himself": no words.
  const first = tokens[at];
  if (
    first &&
    about &&
    !first.run &&
    first.tags & (Tag.Preposition | Tag.Adverb | Tag.Conjunction) &&
    !(first.tags & (Tag.Determiner | Tag.Capital))
  )
    return { from: sentence.to, about };
  if (first && /self$|selves$/.test(first.lower)) return { from: sentence.to, about };
  if (use.cue?.lemma === "ask" && use.last === use.head && !asksSomething(tokens, behind, sentence.to))
    return { from: sentence.to, about };
  return { from: at, about };
}

/** "asked [them] to …", "asked whether …", "asked: “…”" */
function asksSomething(tokens: readonly Token[], at: number, to: number): boolean {
  for (let i = at; i < Math.min(to, at + 10); i++) {
    if (tokens[i]!.run || /^(?:to|if|whether|why|how|what|when|who|where|that|for|about|:)$/.test(tokens[i]!.lower))
      return true;
  }
  return false;
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
