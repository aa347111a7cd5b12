import type { CueUse } from "../../cue/cue-use.ts";
import { TAKES_IN } from "../../cue/made-known.ts";
import { Tag } from "../../lexicon/grammar.ts";
import type { Token, TokenRange } from "../../reading/token.ts";
import { clauseVerb } from "../content/clause-verb.ts";
import type { Frame } from "../frame.ts";

/** "she smiled", "he agreed" report only beside words in marks or with their "that". */
export function hasItsComplement(tokens: readonly Token[], { use, content, about }: Frame): boolean {
  const takes = use.cue?.takes ?? [];
  if (TAKES_IN.has(use.cue?.lemma ?? "")) return isToldClause(tokens, use, content[0]);
  if (
    (about && use.last === use.head) ||
    takes.length === 0 ||
    takes.some((complement) => complement !== "quote" && complement !== "that")
  )
    return true;
  const after = tokens[use.last + 1];
  if (
    after?.run ||
    (after?.lower === "that" &&
      (takes.includes("that") || (use.shape === "finite" && tokens[use.head]!.cue?.form !== "s")))
  )
    return true;
  if (showsClause(tokens, use, content[0])) return true;
  if (takes.includes("that") && bringsThat(tokens, use, content[0])) return true;
  // "That view, Dole continued, suggests …"
  if (content.length > 1 && content[0]!.to <= use.first && /^(?:continue|go|begin|muse)$/.test(use.cue!.lemma))
    return true;
  if (content.length === 0 || (use.last > use.head && ABOUT.test(tokens[use.last]!.lower))) return true;
  const [{ from, to }] = content as [TokenRange];
  return to <= use.first
    ? tokens[to - 1]!.run !== null || takes.includes("that")
    : tokens[from]!.run !== null && /^[,:]$/.test(tokens[from - 1]!.text);
}

/** "The court heard *that*", "heard *he had* left"; not "heard evidence from Poe". */
function isToldClause(tokens: readonly Token[], { first, shape }: CueUse, content: TokenRange | undefined): boolean {
  if (!content || content.from < first || shape === "passive") return content !== undefined;
  return tokens[content.from - 1]!.lower === "that" || clauseVerb(tokens, content.from) !== null;
}

/** "Studies *show* | frozen fruit is as good": a clause without its "that" only behind what is measured or written. */
function showsClause(tokens: readonly Token[], { cue, first, last }: CueUse, content: TokenRange | undefined): boolean {
  if (!/^(?:show|find)$/.test(cue?.lemma ?? "") || content?.from !== last + 1) return false;
  const subject = tokens[first - 1]?.lower ?? "";
  return MEASURED.test(subject) && clauseVerb(tokens, content.from) !== null;
}

const MEASURED =
  /^(?:study|studies|survey|surveys|poll|polls|research|figures|data|records|results|tests|report|reports|review|inquiry|investigation|analysis)$/;

/** "agreed on Monday *that*", "testified at the trial *that*"; in "reckoned with the role that" it belongs to the role. */
function bringsThat(tokens: readonly Token[], { cue, last }: CueUse, content: TokenRange | undefined): boolean {
  const that = (content?.from ?? 0) - 1;
  if (tokens[that]?.lower !== "that" || that <= last) return false;
  if (tokens.slice(last + 1, that).some((token) => token.text === "," || token.cue || token.run)) return false;
  return cue?.lemma === "testify" || (tokens[that - 1]!.tags & (Tag.Time | Tag.Adverb)) !== 0;
}

/** "talked about", "commented on": what follows is what was said, in short. */
const ABOUT = /^(?:about|of|for|on|upon|against|to|at|over)$/;
