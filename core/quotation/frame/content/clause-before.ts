import type { CueUse } from "../../cue/cue-use.ts";
import { Tag } from "../../lexicon/grammar.ts";
import { hasVerb } from "../../phrase/has-verb.ts";
import type { Sentence, Token, TokenRange } from "../../reading/token.ts";
import { OCCASION, skipAdjuncts, tellsWhen } from "./adjuncts.ts";
import { clauseVerb } from "./clause-verb.ts";
import { trimEnd } from "./content-end.ts";
import { skipListener } from "./content-start.ts";
import { lastClauseBefore } from "./next-report.ts";

/** “…,” he said · The bridge is safe, the mayor said: the report stands behind a quotation or a comma, and ends there. */
export function isParenthetical(
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
  if (afterQuote || tokens[start - 2]?.run) return !goesOnItself(tokens, behind, use);
  if (use.last > use.head && use.shape !== "finite") return false;
  if (use.cue && !use.cue.takes.includes("quote") && !use.cue.takes.includes("clause")) return false;
  if (use.last > use.head && /^(?:about|of|for|on|to|against)$/.test(tokens[use.last]!.lower)) return false;
  const told = use.cue?.takes.includes("listener") ? skipListener(tokens, behind, sentence.to, use) : behind;
  const next = skipAdjuncts(tokens, told, sentence.to);
  const { text } = tokens[next] ?? { text: "." };
  return next >= sentence.to || /^(?:[.,;!?–—―-]|--+)$/.test(text) || closesWithTime(tokens, next);
}

/** "The bridge is safe, the mayor said *as she left*", "… said *while visiting Kent*", "… said *in announcing the sale*" */
function closesWithTime(tokens: readonly Token[], at: number): boolean {
  const visiting =
    /^(?:while|when|after|before|in|by|on)$/.test(tokens[at]!.lower) && (tokens[at + 1]?.tags ?? 0) & Tag.Ing;
  return Boolean(visiting) || tellsWhen(tokens, at);
}

/** “…,” one lawyer said that … · he says he “loves” it, he also accuses her of …: the report has its own content behind it. */
function goesOnItself(tokens: readonly Token[], behind: number, use: CueUse): boolean {
  const takes = use.cue?.takes ?? ["quote"];
  return tokens[behind]?.lower === "that" || !(takes.includes("quote") || takes.length === 0);
}

/** The clause in front of a report that follows it. `midway`: the report stands between its subject and its verb. */
export function clauseBefore(
  tokens: readonly Token[],
  sentence: Sentence,
  start: number,
  midway = false,
): TokenRange | null {
  const { from, to } = inFront(tokens, sentence, start);
  if (tokens[from]!.lower === "asked" || (!midway && isOnlyWhen(tokens, from, to))) return null;
  // "This month, she wrote …": an opening without a verb is nothing that was said, unless its verb follows the report.
  return to > from && (midway || tokens[to - 1]!.run || hasVerb(tokens, from, to)) ? { from, to } : null;
}

/** "[Once the hall was full], the mayor objected": a clause of time in front of the main one, which is the report itself. */
function isOnlyWhen(tokens: readonly Token[], from: number, to: number): boolean {
  if (!/^(?:once|when|after|as|before|while|because|since|until|although|though)$/.test(tokens[from]!.lower))
    return false;
  for (let i = from + 1; i < to; i++) if (tokens[i]!.text === "," || tokens[i]!.run) return false;
  return clauseVerb(tokens, from + 1) !== null;
}

/** Two words at least: "Still, she said, …" opens nothing. */
const SHORTEST_OPENING = 2;

/** "[Over the years], she said, [the bridge had …]": what was said opens before the report and goes on behind it. */
export function openingBefore(tokens: readonly Token[], sentence: Sentence, start: number): TokenRange | null {
  const { from, to } = inFront(tokens, sentence, start);
  const first = tokens[from]!;
  const occasion = tokens.slice(from, to).some(({ lower }) => OCCASION.test(lower));
  if (to - from < SHORTEST_OPENING || occasion || first.tags & Tag.Ing) return null;
  return first.tags & (Tag.Preposition | Tag.Subordinator | Tag.Determiner) ? { from, to } : null;
}

function inFront(tokens: readonly Token[], sentence: Sentence, start: number): TokenRange {
  let to = start;
  while (to > sentence.from && /^(?:,|[–—―]|--+)$/.test(tokens[to - 1]!.text)) to--;
  const from = behindLabel(tokens, sentence.from, to);
  return { from: /^(?:but|and|so|yet)$/.test(tokens[from]!.lower) ? from + 1 : from, to };
}

/** Tokens of "Why it matters:". */
const LONGEST_LABEL = 5;

/** "RELATED: [Why the toll rises], according to …", "The bottom line: [It is old], Poe said": a label is no part of what was said. */
function behindLabel(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from + 1; i < Math.min(to - 2, from + LONGEST_LABEL); i++) {
    if (tokens[i]!.run) return from;
    if (tokens[i]!.text === ":") return tokens[i + 1]!.tags & Tag.Capital ? i + 1 : from;
  }
  return from;
}

/** Behind an earlier report in the sentence only the last clause is what X said. */
function lastClause(tokens: readonly Token[], { from, to }: TokenRange, earlier: number | null): TokenRange {
  if (earlier === null || earlier < from) return { from, to };
  const comma = lastClauseBefore(tokens, earlier, to);
  if (comma >= to) return { from, to };
  return { from: /^(?:and|but)$/.test(tokens[comma + 1]!.lower) ? comma + 2 : comma + 1, to };
}

/** According to X, [clause]. · [clause], according to X. · [clause], according to X, [clause]. */
export function accordingContent(
  tokens: readonly Token[],
  sentence: Sentence,
  start: number,
  behind: number,
  earlier: number | null,
): TokenRange[] {
  const clause = clauseBefore(tokens, sentence, start);
  const before = clause && !isPointing(tokens, clause) ? lastClause(tokens, clause, earlier) : null;
  const comma = closingComma(tokens, behind, sentence.to);
  const after = comma === null ? null : { from: comma + 1, to: trimEnd(tokens, comma + 1, sentence.to) };
  if (!before) return after ? [after] : [];
  const midway = after && !/^(?:who|which|and|but|with|that|as|an?|the)$/.test(tokens[after.from]?.lower ?? "");
  return midway && after.to > after.from ? [before, after] : [before];
}

/** "That's according to the guild": what is, stands in the sentence before. */
function isPointing(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return to - from <= 2 && /^(?:that|this|it)$/.test(tokens[from]!.lower);
}

/** Tokens behind a source that tell more of it: "a paper | published in May in the journal Nature Notes, …". */
const LONGEST_DETAIL = 14;

/** The comma behind a source, and behind what tells where and when it appeared. */
function closingComma(tokens: readonly Token[], behind: number, to: number): number | null {
  for (let i = behind; i < Math.min(to, behind + LONGEST_DETAIL); i++) {
    if (tokens[i]!.text === ",") return i;
    if (i === behind && !(tokens[i]!.tags & (Tag.Past | Tag.Preposition))) return null;
    if (tokens[i]!.run || /^[;:(]$/.test(tokens[i]!.text)) return null;
  }
  return null;
}

/** Who said it and how: no part of the words. */
const AWAY = /^(?:on|as|who|which|according|per|citing|an?)$/;

/** Behind words in marks also where and when: “I never did,” Dole said, after Poe had said so. */
const AWAY_FROM_MARKS = /^(?:after|before|when|while|during)$/;

/** Behind “…,” said Smith, only marks resume what was said; anything else tells who Smith is. */
export function resumes(tokens: readonly Token[], at: number, inverted: boolean, quoted: boolean): boolean {
  const next = tokens[at];
  if (!next) return false;
  if (next.run) return true;
  if (quoted && AWAY_FROM_MARKS.test(next.lower)) return false;
  return !inverted && !AWAY.test(next.lower) && !(next.tags & Tag.Ing);
}
