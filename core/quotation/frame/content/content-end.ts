import type { CueUse } from "../../cue/cue-use.ts";
import type { CueForm } from "../../lexicon/cue-lexicon.ts";
import { Tag } from "../../lexicon/grammar.ts";
import { hasVerb } from "../../phrase/has-verb.ts";
import type { Sentence, Token } from "../../reading/token.ts";
import { clauseVerb } from "./clause-verb.ts";
import { closingDash, goesOnAfterDash, isDash } from "./dash.ts";
import { mainVerb } from "./main-verb.ts";
import { nextReport } from "./next-report.ts";
import { endsThing, leavesThing, startsClause, startsSecondVerb } from "./thing-end.ts";
import { turnsAway } from "./turns-away.ts";

/** What is known of the report whose content is measured. Token indexes. */
export interface Opening {
  /** Where source and cue begin. */
  readonly start: number;
  /** First token of the content. */
  readonly from: number;
  readonly about: boolean;
  readonly relative: boolean;
  /** The report hangs on a noun: "a petition calling for …", "the claim that …". */
  readonly attached: boolean;
  readonly form: CueForm | null;
  /** A thing somebody is asked for or to do: "called for a prosecutor to look at it before …". */
  readonly asks: boolean;
  /** The time belongs to what is told: "was accused of stealing during the flood". */
  readonly timeless: boolean;
}

/** Behind words in marks the writer goes on with these. */
const CONTRASTS = new Set(["while", "whereas"]);

/** "urged them *to* stay", "asked Dole *not* to go" */
const ASKED = new Set(["to", "not"]);

/** The content runs to the end of the sentence, or to where the writer or the next report of the same rank takes over. */
export function contentEnd(
  tokens: readonly Token[],
  sentence: Sentence,
  opening: Opening,
  later: readonly CueUse[],
): number {
  const { from, about } = opening;
  const report = nextReport(tokens, from, later) ?? sentence.to;
  const main = opening.attached || opening.relative ? mainVerb(tokens, from, report, about ? 0 : 1) : null;
  const limit = main ?? report;
  const subordinate = isSubordinate(tokens, opening, sentence);
  // "described hearing two blasts before dawn": a clause as well.
  let asked =
    ASKED.has(tokens[from]?.lower ?? "") || (about && opening.form !== null && !opening.asks && isGerund(tokens, from));
  for (let i = from; i < limit; i++) {
    const token = tokens[i]!;
    asked ||= opening.asks && isInfinitive(tokens, i);
    if (isDash(token)) {
      const closing = closingDash(tokens, i, limit);
      if (closing !== null) i = closing;
      else if (!goesOnAfterDash(tokens[i + 1])) return trimEnd(tokens, from, i);
    } else if (token.run) {
      if (CONTRASTS.has(tokens[i + 1]?.lower ?? "")) return trimEnd(tokens, from, Math.min(limit, i + 1));
    } else if (i > from) {
      if (endsHere(tokens, i, opening, asked)) return trimEnd(tokens, from, i);
      const comma = token.text === "," && !tokens[i - 1]!.run;
      if (comma && ((subordinate && !opensAside(tokens, from, i)) || endsAtComma(tokens, i, limit, opening, asked)))
        return trimEnd(tokens, from, i);
    } else if (token.text === ";") return trimEnd(tokens, from, i);
  }
  return trimEnd(tokens, from, limit);
}

/** Does the content end in front of token `i`, comma or not? `asked`: its infinitive has come, and what is asked is a clause with times of its own. */
function endsHere(tokens: readonly Token[], i: number, opening: Opening, asked: boolean): boolean {
  if (tokens[i]!.text === ";" || isMeanwhile(tokens, i)) return true;
  const { about, form, timeless } = opening;
  if (about && !asked && !timeless && leavesThing(tokens, i) && !isAskedLater(tokens, i, opening)) return true;
  const inside = asked || form === "ing" || opening.relative || opening.attached;
  if (about && !inside && startsClause(tokens, opening.from, i)) return true;
  return form !== null && (about || (asked && tokens[i]!.text === ",")) && startsSecondVerb(tokens, i, form);
}

/** "who said that the letters, if real, would …", "asked whether, by law, it …": the clause has not had its verb yet. */
function opensAside(tokens: readonly Token[], from: number, comma: number): boolean {
  const asks = /^(?:whether|if|how|why)$/.test(tokens[from]!.lower);
  if (!asks && tokens[from - 1]?.lower !== "that") return false;
  if (!hasVerb(tokens, from + 1, comma)) return true;
  // "that Poe, under fire for the delays, | would do better": what looked like a verb was a noun.
  const goesOn = ((tokens[comma + 1]?.tags ?? 0) & (Tag.Modal | Tag.Auxiliary)) !== 0;
  return goesOn && !tokens.slice(from + 1, comma).some(({ tags }) => tags & FINITE);
}

const FINITE = Tag.Past | Tag.Auxiliary | Tag.Modal;

function endsAtComma(
  tokens: readonly Token[],
  comma: number,
  limit: number,
  { from, about, attached }: Opening,
  asked: boolean,
): boolean {
  // What is asked or vowed is no statement that could go on with ", which".
  if (asked && /^(?:which|who|where)$/.test(tokens[comma + 1]?.lower ?? "")) return true;
  if (attached && clauseVerb(tokens, comma + 1)) return true;
  return (about && !asked && endsThing(tokens, from, comma, limit)) || turnsAway(tokens, comma, limit);
}

/** "said the bridge was safe *even as* drivers stayed away" */
function isMeanwhile(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.lower === "even" && tokens[i + 1]?.lower === "as";
}

function isInfinitive(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.lower === "to" && ((tokens[i + 1]?.tags ?? 0) & (Tag.VerbBase | Tag.Auxiliary)) !== 0;
}

function isGerund(tokens: readonly Token[], from: number): boolean {
  return (
    ((tokens[from]?.tags ?? 0) & Tag.Ing) !== 0 &&
    ((tokens[from + 1]?.tags ?? 0) & (Tag.Determiner | Tag.Number | Tag.Capital | Tag.Possessive)) !== 0
  );
}

/** Tokens of a time before what is asked. */
const LONGEST_TIME = 4;

/** "urged Poe last year not to close it" */
function isAskedLater(tokens: readonly Token[], i: number, { asks }: Opening): boolean {
  let at = i;
  while (
    asks &&
    at < i + LONGEST_TIME &&
    tokens[at] &&
    (tokens[at]!.tags & Tag.Time || /^(?:last|this|on|in)$/.test(tokens[at]!.lower))
  )
    at++;
  return asks && at > i && ASKED.has(tokens[at]?.lower ?? "");
}

/** "while he said …, the vote went on" · "critics, who say …, want" · "Speaking of …, he": the report ends at the comma. */
function isSubordinate(tokens: readonly Token[], { start, relative, form }: Opening, { from }: Sentence): boolean {
  if (relative) return true;
  // "quoted an official as saying"
  if (form === "ing" && tokens[start - 1]?.lower === "as") return false;
  if (start === from) return (tokens[start]!.tags & Tag.Ing) !== 0 || tokens[start]!.lower === "asked";
  const before = tokens[start - 1]!;
  return SUBORDINATES.has(before.lower);
}

const SUBORDINATES = new Set(
  "while although though if when after as because since before once which whom where".split(" "),
);

/** Closing punctuation is not part of what was said, nor is a bracket that was opened before it. */
export function trimEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from && tokens[end - 1]!.tags & Tag.Punctuation && !closes(tokens, from, end - 1)) end--;
  return end;
}

/** Tokens within which a bracket must have been opened. */
const LONGEST_BRACKET = 40;

function closes(tokens: readonly Token[], from: number, at: number): boolean {
  const { text } = tokens[at]!;
  if (text === "%") return true;
  if (text !== ")" && text !== "]") return false;
  for (let i = at - 1; i >= Math.max(from, at - LONGEST_BRACKET); i--) if (/^[([]$/.test(tokens[i]!.text)) return true;
  return false;
}
