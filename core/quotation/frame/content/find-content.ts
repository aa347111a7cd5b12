import type { CueUse } from "../../cue/cue-use.ts";
import { isVerbLike } from "../../phrase/token-nature.ts";
import type { Sentence, Token } from "../../reading/token.ts";
import { type Frame, frameStart } from "../frame.ts";
import { skipAdjuncts } from "./adjuncts.ts";
import { accordingContent, clauseBefore, isParenthetical, openingBefore, resumes } from "./clause-before.ts";
import { contentEnd } from "./content-end.ts";
import { contentStart } from "./content-start.ts";

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
  const parenthetical = isParenthetical(tokens, sentence, start, behind, use);
  const before = parenthetical ? clauseBefore(tokens, sentence, start, midway) : null;
  const { from, about } = contentStart(tokens, sentence, use, behind);
  const to = contentEnd(
    tokens,
    sentence,
    { start, from, about, relative: relative !== null, form: tokens[use.head]!.cue?.form ?? null },
    later,
  );
  const after = to > from ? { from, to } : null;
  // “The bridge,” the mayor said, “is safe.”: what follows goes on only after a comma.
  const goesOn = after && !about && tokens[comma]?.text === "," && resumes(tokens, comma + 1, inverted);
  if (before) return { content: goesOn ? [before, after] : [before], about: false };
  const opening = parenthetical && goesOn ? openingBefore(tokens, sentence, start) : null;
  return { content: [opening, after].filter((piece) => piece !== null), about };
}
