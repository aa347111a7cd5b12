import type { CueUse } from "../../cue/cue-use.ts";
import { Tag } from "../../lexicon/grammar.ts";
import { isVerbLike } from "../../phrase/token-nature.ts";
import type { Sentence, Token, TokenRange } from "../../reading/token.ts";
import { type Frame, frameStart } from "../frame.ts";
import { skipAdjuncts } from "./adjuncts.ts";
import { accordingContent, clauseBefore, isParenthetical, openingBefore, resumes } from "./clause-before.ts";
import { contentEnd } from "./content-end.ts";
import { contentStart } from "./content-start.ts";
import { passiveContent } from "./passive-content.ts";
import { quotedInFront } from "./quoted-in-front.ts";

type Content = Pick<Frame, "content" | "about" | "told">;

/** What was said, in the cue's own sentence. `later`: the cues that follow, at which the content may end; `earlier`: the last cue before. */
export function findContent(
  tokens: readonly Token[],
  sentence: Sentence,
  use: CueUse,
  found: Pick<Frame, "source" | "inverted" | "relative" | "by">,
  later: readonly CueUse[],
  earlier: number | null,
): Content {
  const { source, inverted, by } = found;
  const start = frameStart({ use, source, by });
  const behind = inverted && source ? Math.max(source.to, use.last + 1) : use.last + 1;
  if (use.shape === "accordingTo") return comment(tokens, sentence, start, behind, earlier);
  if (start > sentence.from && tokens[start - 1]!.lower === "as" && (use.shape === "finite" || by === "agent")) {
    // "As the mayor noted, [the bridge is old]", "as reported by …": the report is a comment on its sentence.
    const end = skipAdjuncts(tokens, behind, sentence.to);
    if (end >= sentence.to || /^[,.]$/.test(tokens[end]!.text))
      return comment(tokens, sentence, start - 1, end, earlier);
  }
  const quoted = source && quotedInFront(tokens, sentence, use, source.from);
  if (quoted) return { content: [quoted], about: false, told: true };
  if (use.shape === "passive") {
    const passive = passiveContent(tokens, sentence, use, found, later);
    if (passive) return { ...passive, told: true };
  }
  return { ...besideCue(tokens, sentence, use, found, later), told: use.shape !== "passive" };
}

function comment(
  tokens: readonly Token[],
  sentence: Sentence,
  start: number,
  behind: number,
  earlier: number | null,
): Content {
  return { content: accordingContent(tokens, sentence, start, behind, earlier), about: false, told: true };
}

/** What stands behind the cue, or in front of it and perhaps on both sides: "The bridge, he said, was safe." */
function besideCue(
  tokens: readonly Token[],
  sentence: Sentence,
  use: CueUse,
  { source, inverted, relative, by }: Pick<Frame, "source" | "inverted" | "relative" | "by">,
  later: readonly CueUse[],
): Omit<Content, "told"> {
  const start = frameStart({ use, source, by });
  const behind = inverted && source ? Math.max(source.to, use.last + 1) : use.last + 1;
  const comma = skipAdjuncts(tokens, behind, sentence.to);
  const midway = tokens[comma]?.text === "," && tokens[comma + 1] !== undefined && isVerbLike(tokens[comma + 1]!);
  const parenthetical = isParenthetical(tokens, sentence, start, behind, use);
  const before = parenthetical ? clauseBefore(tokens, sentence, start, midway) : null;
  const { from, about } = contentStart(tokens, sentence, use, behind);
  const opening = {
    start,
    from,
    about,
    relative: relative !== null,
    attached: by === "noun" || use.shape === "noun",
    form: tokens[use.head]!.cue?.form ?? null,
    asks: asks(tokens, use),
    timeless: false,
  };
  const to = contentEnd(tokens, sentence, opening, later);
  const after = to > from ? { from, to } : null;
  const quoted = before !== null && tokens[before.to - 1]!.run !== null;
  // “The bridge,” the mayor said, “is safe.”: what follows goes on only after a comma.
  const goesOn =
    after &&
    !about &&
    tokens[comma]?.text === "," &&
    (resumes(tokens, comma + 1, inverted, quoted) || isHalf(tokens, before, comma + 1));
  if (before) return { content: goesOn ? [before, after] : [before], about: false };
  const front = parenthetical && goesOn ? openingBefore(tokens, sentence, start) : null;
  return { content: [front, after].filter((piece) => piece !== null), about };
}

/** "[The key to it], says Poe, [is the crew]": what stands before has not had its verb yet. */
function isHalf(tokens: readonly Token[], before: TokenRange | null, at: number): boolean {
  if (!before || !((tokens[at]?.tags ?? 0) & (Tag.Auxiliary | Tag.Modal | Tag.VerbS))) return false;
  return !tokens.slice(before.from, before.to).some(({ tags, run }) => run || tags & FINITE);
}

const FINITE = Tag.Past | Tag.Auxiliary | Tag.Modal | Tag.VerbS;

/** "urged", "called on", "a call for": somebody is asked to do something. */
function asks(tokens: readonly Token[], { cue, last, head }: CueUse): boolean {
  if (last > head) return /^(?:for|on)$/.test(tokens[last]!.lower);
  return cue?.takes.includes("infinitive") ?? false;
}
