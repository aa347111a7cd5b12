import type { CueUse } from "../../cue/cue-use.ts";
import { isVerbLike } from "../../phrase/token-nature.ts";
import type { Sentence, Token, TokenRange } from "../../reading/token.ts";
import { type Frame, frameStart } from "../frame.ts";
import { skipAdjuncts } from "./adjuncts.ts";
import { accordingContent, clauseBefore, isParenthetical, openingBefore, resumes } from "./clause-before.ts";
import { contentEnd } from "./content-end.ts";
import { contentStart } from "./content-start.ts";
import { madeKnown, passiveStart, passiveSubject } from "./passive-content.ts";

type Content = Pick<Frame, "content" | "about">;

/** What was said, in the cue's own sentence. `later`: the cues that follow, at which the content may end. */
export function findContent(
  tokens: readonly Token[],
  sentence: Sentence,
  use: CueUse,
  { source, inverted, relative, by }: Pick<Frame, "source" | "inverted" | "relative" | "by">,
  later: readonly CueUse[],
  earlier: number | null = null,
): Content {
  const start = frameStart({ use, source, by });
  const behind = inverted && source ? Math.max(source.to, use.last + 1) : use.last + 1;
  if (use.shape === "accordingTo")
    return { content: accordingContent(tokens, sentence, start, behind, earlier), about: false };
  if (start > sentence.from && tokens[start - 1]!.lower === "as" && (use.shape === "finite" || by === "agent")) {
    // "As the mayor noted, [the bridge is old]", "as reported by …": the report is a comment on its sentence.
    const end = skipAdjuncts(tokens, behind, sentence.to);
    if (end >= sentence.to || /^[,.]$/.test(tokens[end]!.text))
      return { content: accordingContent(tokens, sentence, start - 1, end, earlier), about: false };
  }
  if (use.shape === "passive") {
    const known = madeKnown(tokens, sentence, use, by);
    if (known) return { content: [known], about: true };
    const from = passiveStart(tokens, sentence, use);
    if (from !== null) {
      const about =
        !/^(?:to|not|that|if|whether|why|how|what|when|who)$/.test(tokens[from]?.lower ?? "") &&
        tokens[from - 1]?.lower !== "that";
      const timeless = /^(?:for|of|with|over)$/.test(tokens[from - 1]!.lower);
      const opening = { start, from, about, relative: false, attached: false, form: null, asks: false, timeless };
      const told = range(from, contentEnd(tokens, sentence, opening, later));
      const subject = told.length > 0 ? passiveSubject(tokens, sentence, use) : null;
      return { content: subject ? [subject, ...told] : told, about };
    }
  }
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
  // “The bridge,” the mayor said, “is safe.”: what follows goes on only after a comma.
  const goesOn =
    after &&
    !about &&
    tokens[comma]?.text === "," &&
    resumes(tokens, comma + 1, inverted, before !== null && tokens[before.to - 1]!.run !== null);
  if (before) return { content: goesOn ? [before, after] : [before], about: false };
  const front = parenthetical && goesOn ? openingBefore(tokens, sentence, start) : null;
  return { content: [front, after].filter((piece) => piece !== null), about };
}

function range(from: number, to: number): TokenRange[] {
  return to > from ? [{ from, to }] : [];
}

/** "urged", "called on", "a call for": somebody is asked to do something. */
function asks(tokens: readonly Token[], { cue, last, head }: CueUse): boolean {
  if (last > head) return /^(?:for|on)$/.test(tokens[last]!.lower);
  return cue?.takes.includes("infinitive") ?? false;
}
