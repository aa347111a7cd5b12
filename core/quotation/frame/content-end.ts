import type { CueUse } from "../cue/cue-use.ts";
import { Tag } from "../lexicon/grammar.ts";
import { nounPhraseStartingAt } from "../phrase/noun-phrase-starting.ts";
import { isNamePart } from "../phrase/token-nature.ts";
import type { Sentence, Token } from "../reading/token.ts";

/** What is known of the report whose content is measured. Token indexes. */
export interface Opening {
  /** Where source and cue begin. */
  readonly start: number;
  /** First token of the content. */
  readonly from: number;
  readonly about: boolean;
  readonly relative: boolean;
}

/** Tokens between two dashes that may still be an aside. */
const LONGEST_DASHED = 40;

/** The content runs to the end of the sentence, or to where the writer or the next report of the same rank takes over. */
export function contentEnd(
  tokens: readonly Token[],
  sentence: Sentence,
  opening: Opening,
  later: readonly CueUse[],
): number {
  const { from, about } = opening;
  const limit = nextReport(tokens, from, later) ?? sentence.to;
  const subordinate = isSubordinate(tokens, opening, sentence);
  for (let i = from; i < limit; i++) {
    const { text } = tokens[i]!;
    if (DASH.test(text)) {
      const closing = closingDash(tokens, i, limit);
      if (closing === null) return trimEnd(tokens, from, i);
      i = closing;
    } else if (about && i > from && leaves(tokens, i)) return trimEnd(tokens, from, i);
    else if (text === ";") return trimEnd(tokens, from, i);
    else if (tokens[i]!.run && /^(?:while|whereas)$/.test(tokens[i + 1]?.lower ?? ""))
      return trimEnd(tokens, from, Math.min(limit, i + 1));
    else if (text === "," && i > from && !tokens[i - 1]!.run) {
      if (subordinate || (about && !isNamePart(tokens[i + 1] ?? tokens[i]!)) || turnsAway(tokens, i))
        return trimEnd(tokens, from, i);
    }
  }
  return trimEnd(tokens, from, limit);
}

function nextReport(tokens: readonly Token[], from: number, later: readonly CueUse[]): number | null {
  for (const use of later) {
    const cut = use.first > from ? boundaryBefore(tokens, use, from) : null;
    if (cut !== null) return cut;
  }
  return null;
}

/** "while he said …, the vote went on" · "critics, who say …, want" · "Speaking of …, he": the report ends at the comma. */
function isSubordinate(tokens: readonly Token[], { start, relative }: Opening, { from }: Sentence): boolean {
  if (relative) return true;
  if (start === from) return (tokens[start]!.tags & Tag.Ing) !== 0 || tokens[start]!.lower === "asked";
  const before = tokens[start - 1]!;
  return /^(?:while|although|though|if|when|after|as|because|since|before|once|which|whom|where)$/.test(before.lower);
}

const DASH = /^(?:[–—―-]|--+)$/;

function closingDash(tokens: readonly Token[], dash: number, to: number): number | null {
  for (let i = dash + 2; i < Math.min(to - 1, dash + LONGEST_DASHED); i++)
    if (tokens[i]!.text === tokens[dash]!.text) return i;
  return null;
}
/** ", while …", ", and the governor has …", ", a record that …": the writer's own voice again. */
function turnsAway(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.lower ?? "";
  if (next === "while" || next === "whereas") return true;
  if (next === "and" && opensClause(tokens, i + 2)) return true;
  return /^an?$/.test(next) && !goesOnAsList(tokens, i + 2);
}

/** "a cat, a dog and a bird" is a list; ", a record that …" is the writer's own remark. */
function goesOnAsList(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 8; i++)
    if (!tokens[i] || /^(?:and|or|,)$/.test(tokens[i]!.lower)) return tokens[i] !== undefined;
  return false;
}

/** ", and the governor has …": a subject with its verb. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const subject = nounPhraseStartingAt(tokens, at, at + 12);
  const verb = subject && tokens[subject.to];
  return verb !== null && verb !== undefined && (verb.tags & (Tag.Past | Tag.Auxiliary | Tag.Modal | Tag.Clitic)) !== 0;
}

/** Where and when a thing talked about was talked about: "praised the plan in an interview", "condemned the raid on Monday". */
function leaves(tokens: readonly Token[], i: number): boolean {
  const { lower, tags } = tokens[i]!;
  const [next, second] = [tokens[i + 1], tokens[i + 2]];
  if (/^(?:during|after|before|when|while|amid|because|since|ahead|if|although|though)$/.test(lower)) return true;
  if (tags & Tag.Time && tags & Tag.Capital) return true;
  if (!next || !/^(?:in|on|at|last|this)$/.test(lower)) return false;
  return (
    (next.tags & Tag.Time) !== 0 ||
    (/^(?:an?|his|her|their|its)$/.test(next.lower) && OCCASION.test(second?.lower ?? ""))
  );
}

const OCCASION =
  /^(?:interview|statement|speech|tweet|letter|briefing|conference|rally|debate|post|email|appearance|report|op-ed|column|press|news|television|radio|phone|telephone)$/;

/** "…, adding that" · "…, but Jones said" · "…, according to": where the later report takes over; null when it is part of the content. */
function boundaryBefore(tokens: readonly Token[], use: CueUse, from: number): number | null {
  if (use.shape === "accordingTo") return tokens[use.first - 1]?.text === "," ? use.first - 1 : null;
  // “…,” adding that: the comma may stand inside the marks.
  if (use.shape === "participle" && tokens[use.first - 1]?.run) return use.first;
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

/** Closing punctuation is not part of what was said. */
export function trimEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from && tokens[end - 1]!.tags & Tag.Punctuation && !/^[)\]%]$/.test(tokens[end - 1]!.text)) end--;
  return end;
}
