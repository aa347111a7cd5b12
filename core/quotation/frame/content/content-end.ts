import type { CueUse } from "../../cue/cue-use.ts";
import type { CueForm } from "../../lexicon/cue-lexicon.ts";
import { Tag } from "../../lexicon/grammar.ts";
import type { Sentence, Token } from "../../reading/token.ts";
import { clauseVerb } from "./clause-verb.ts";
import { closingDash, goesOnAfterDash, isDash } from "./dash.ts";
import { mainVerb } from "./main-verb.ts";
import { nextReport } from "./next-report.ts";
import { endsThing, leavesThing, startsSecondVerb } from "./thing-end.ts";
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
}

/** The content runs to the end of the sentence, or to where the writer or the next report of the same rank takes over. */
export function contentEnd(
  tokens: readonly Token[],
  sentence: Sentence,
  opening: Opening,
  later: readonly CueUse[],
): number {
  const { from, about, form } = opening;
  const report = nextReport(tokens, from, later) ?? sentence.to;
  const main = opening.attached || opening.relative ? mainVerb(tokens, from, report, about ? 0 : 1) : null;
  const limit = main ?? report;
  const subordinate = isSubordinate(tokens, opening, sentence);
  for (let i = from; i < limit; i++) {
    const { text } = tokens[i]!;
    if (isDash(text)) {
      const closing = closingDash(tokens, i, limit);
      if (closing !== null) i = closing;
      else if (!goesOnAfterDash(tokens[i + 1])) return trimEnd(tokens, from, i);
    } else if (about && i > from && (leavesThing(tokens, i) || (form && startsSecondVerb(tokens, i, form))))
      return trimEnd(tokens, from, i);
    else if (text === ";") return trimEnd(tokens, from, i);
    else if (tokens[i]!.run && /^(?:while|whereas)$/.test(tokens[i + 1]?.lower ?? ""))
      return trimEnd(tokens, from, Math.min(limit, i + 1));
    else if (text === "," && i > from && !tokens[i - 1]!.run) {
      if (
        subordinate ||
        (opening.attached && clauseVerb(tokens, i + 1)) ||
        (about && endsThing(tokens, from, i, limit)) ||
        turnsAway(tokens, i, limit)
      )
        return trimEnd(tokens, from, i);
    }
  }
  return trimEnd(tokens, from, limit);
}

/** "while he said …, the vote went on" · "critics, who say …, want" · "Speaking of …, he": the report ends at the comma. */
function isSubordinate(tokens: readonly Token[], { start, relative }: Opening, { from }: Sentence): boolean {
  if (relative) return true;
  if (start === from) return (tokens[start]!.tags & Tag.Ing) !== 0 || tokens[start]!.lower === "asked";
  const before = tokens[start - 1]!;
  return /^(?:while|although|though|if|when|after|as|because|since|before|once|which|whom|where)$/.test(before.lower);
}

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
