import type { CueUse } from "../../cue/cue-use.ts";
import { Tag } from "../../lexicon/grammar.ts";
import { hasVerb } from "../../phrase/has-verb.ts";
import { nounPhraseEndingAt } from "../../phrase/noun-phrase-ending.ts";
import type { Token } from "../../reading/token.ts";
import { BACKSHIFTED } from "./backshifted.ts";
import { clauseVerb } from "./clause-verb.ts";

/** Where a later report of the sentence takes over, or null when all of them are part of the content. */
export function nextReport(tokens: readonly Token[], from: number, later: readonly CueUse[]): number | null {
  for (const use of later) {
    const cut = use.first > from ? boundaryBefore(tokens, use, from) : null;
    if (cut !== null) return cut;
  }
  return null;
}

/** "…, adding that" · "…, but Jones said" · "…, according to": where the later report takes over; null when it is part of the content. */
function boundaryBefore(tokens: readonly Token[], use: CueUse, from: number): number | null {
  if (use.shape === "accordingTo")
    return tokens[use.first - 1]?.text === "," ? lastClauseBefore(tokens, from, use.first - 1) : null;
  // “…,” adding that: the comma may stand inside the marks.
  if (use.shape === "participle" && tokens[use.first - 1]?.run) return use.first;
  if (use.shape === "participle") return tokens[use.first - 1]?.text === "," ? use.first - 1 : null;
  if (use.shape === "infinitive") return secondVerbBefore(tokens, use, from);
  if (use.shape !== "finite") return null;
  const comma = ownSubject(tokens, use, from);
  if (comma !== null) return comma;
  for (let i = use.first - 1; i > Math.max(from, use.first - 16); i--) {
    const { text, lower } = tokens[i]!;
    if (text === ",") return TAKES_OVER.has(tokens[i + 1]?.lower ?? "") ? i : null;
    if (i === use.first - 1 && (lower === "and" || lower === "but")) return leads(tokens, use) ? i : null;
  }
  return null;
}

/** Behind a comma, before a report of its own. */
const TAKES_OVER = new Set("and but while whereas though although as then nor".split(" "));

/** "Dole said the bridge was old, [which cost it a loan], according to Poe": only the last clause is Poe's. Gives the comma before it. */
export function lastClauseBefore(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 2; i > from; i--) {
    if (tokens[i]!.text !== ",") continue;
    const next = tokens[i + 1]!.lower;
    if (/^(?:which|who|where)$/.test(next) || (/^(?:and|but)$/.test(next) && clauseVerb(tokens, i + 2))) return i;
  }
  return to;
}

/** "limited gains and continued risks": a verb that only stands beside marks leads on nothing without them. */
function leads(tokens: readonly Token[], { cue, first, head, last }: CueUse): boolean {
  const behind = tokens[last + 1];
  // "was innocent and would appeal" is one clause, "but would not say more" is the writer's.
  const goesOn = tokens[first - 1]?.lower === "and" && BACKSHIFTED.test(tokens[first]!.lower);
  if (first !== head && !goesOn) return true;
  return (
    behind?.run != null ||
    behind?.text === ":" ||
    !cue ||
    cue.takes.some((takes) => takes !== "quote") ||
    cue.takes.length === 0
  );
}

/** Tokens between the comma and the report: ", but went on to say", ", and then asked them to tell". */
const SECOND_VERB_WITHIN = 7;

/** "said the bridge was old, *but went on to say*": a second verb without a subject leads to the next report. */
function secondVerbBefore(tokens: readonly Token[], use: CueUse, from: number): number | null {
  for (let i = use.first - 2; i > Math.max(from, use.first - SECOND_VERB_WITHIN); i--) {
    if (tokens[i]!.text !== "," || !/^(?:and|but)$/.test(tokens[i + 1]!.lower)) continue;
    const verb = tokens[i + 2]!;
    return verb.tags & (Tag.Past | Tag.VerbS) && !(verb.tags & Tag.Capital) ? i : null;
  }
  return null;
}

/** "520 have said they are for it, [39 | have said] …": a subject right behind the comma, where what was said is complete. */
function ownSubject(tokens: readonly Token[], use: CueUse, from: number): number | null {
  const behind = tokens[use.last + 1];
  // "The bridge, he said, was safe": an aside.
  if (!behind || behind.text === "." || behind.text === ",") return null;
  const subject = nounPhraseEndingAt(tokens, use.first - 1, from + 1);
  const comma = subject ? subject.from - 1 : from;
  if (tokens[comma]!.text !== "," || comma <= from) return null;
  return isComplete(tokens, from, comma) ? comma : null;
}

const NEEDS_CLAUSE = new Set("if when while as after before because since although though once until where".split(" "));

/** A clause with its verb, and no "if", "when", "after" that would need another. */
function isComplete(tokens: readonly Token[], from: number, comma: number): boolean {
  if (tokens[from]!.tags & (Tag.Subordinator | Tag.Preposition | Tag.Ing | Tag.Time)) return false;
  for (let i = comma - 1; i > from && tokens[i]!.text !== ","; i--)
    if (NEEDS_CLAUSE.has(tokens[i]!.lower)) return false;
  return hasVerb(tokens, from, comma);
}
