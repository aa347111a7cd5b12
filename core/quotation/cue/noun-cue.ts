import { Tag } from "../lexicon/grammar.ts";
import { isReportNoun, opensReport } from "../lexicon/report-nouns.ts";
import { isFiniteVerb } from "../phrase/subject.ts";
import { isPossessive } from "../phrase/token-nature.ts";
import type { Sentence, Token } from "../reading/token.ts";
import type { CueUse } from "./cue-use.ts";

/** Tokens between a noun and what opens its report: "argument on Sunday was that". */
const OPENER_WITHIN = 4;

/** Tokens between an owner and the noun: "the mayor's by now familiar claim". */
const OWNER_WITHIN = 3;

/** "his promise that …", "the mayor's claim that …", "a call for …", "allegations of …": a noun that holds a report. */
export function nounCue(tokens: readonly Token[], i: number, sentence: Sentence): CueUse | null {
  const noun = tokens[i]!.lower;
  if (!isReportNoun(noun)) return null;
  // "the Court of Appeals for the district"
  if (tokens[i]!.tags & Tag.Capital && tokens[i - 1]?.lower === "of" && (tokens[i - 2]?.tags ?? 0) & Tag.Capital)
    return null;
  const opener = openerOf(tokens, i, sentence);
  if (opener === null || (noun === "call" && TELEPHONE.test(tokens[i - 1]?.lower ?? ""))) return null;
  const owner = ownerOf(tokens, i, sentence);
  const that = tokens[opener]!.lower === "that";
  return {
    cue: null,
    first: owner ?? i,
    head: i,
    last: that || tokens[opener]!.lower === "to" ? opener - 1 : opener,
    shape: "noun",
    negated: false,
  };
}

function openerOf(tokens: readonly Token[], i: number, { to }: Sentence): number | null {
  const noun = tokens[i]!.lower;
  for (let at = i + 1; at < Math.min(to - 1, i + 1 + OPENER_WITHIN); at++) {
    const { lower, tags } = tokens[at]!;
    const next = tokens[at + 1]!;
    // “his description of ‘a mess’”: before marks any report noun will do.
    if (lower === "of" && next.run) return at;
    // "a statement that was read": a relative clause tells about the noun.
    if (lower === "that") return opensReport(noun, lower) && !isRelative(next, tokens[at + 2], noun) ? at : null;
    if (at === i + 1 && opensReport(noun, lower)) return lower !== "to" || isInfinitive(next) ? at : null;
    if (!(tags & (Tag.Time | Tag.Auxiliary)) && !/^(?:on|in|last|this)$/.test(lower)) return null;
  }
  return null;
}

const TELEPHONE = /^(?:phone|telephone|conference|earnings|video|roll|wake-up|judgment|judgement|close)$/;

/** "his threat to leave", not "a threat to the bridge" */
function isInfinitive({ tags }: Token): boolean {
  return (tags & Tag.VerbBase) !== 0 || !(tags & (Tag.Determiner | Tag.Possessive | Tag.Capital | Tag.Preposition));
}

/** "a statement that was read", "reports that cover the toll"; not "claims that work is slow". */
function isRelative({ tags }: Token, after: Token | undefined, noun: string): boolean {
  if (tags & Tag.VerbBase && !(tags & Tag.Capital) && noun.endsWith("s"))
    return after !== undefined && !isFiniteVerb(after);
  return (tags & (Tag.Auxiliary | Tag.Modal)) !== 0 || ((tags & (Tag.Past | Tag.VerbS)) !== 0 && !(tags & Tag.Capital));
}

function ownerOf(tokens: readonly Token[], i: number, { from }: Sentence): number | null {
  for (let at = i - 1; at >= Math.max(from, i - OWNER_WITHIN - 1); at--) if (ownsNoun(tokens[at]!)) return at;
  return null;
}

function ownsNoun(token: Token): boolean {
  return isPossessive(token) || /^(?:his|her|their)$/.test(token.lower);
}
