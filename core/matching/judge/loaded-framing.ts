import type { Judgement } from "../../model.ts";
import { sentences } from "../../text/sentences.ts";
import { loadedLanguage } from "../language/loaded/loaded-language.ts";
import type { Side } from "../side.ts";
import type { Comparison } from "./comparison.ts";
import { printed } from "./reasons.ts";

/** Chance from which a sentence of the other outlet's own counts as comment, and up to which ours is plain. */
const COMMENT = 0.8;
const PLAIN = 0.5;

/**
 * The other outlet wraps the words in judgement of its own where this one reports them plainly. Words inside marks are
 * the speaker's and never count.
 *
 *     here   “The pier will close in May,” the mayor said.
 *     there  The hapless mayor's latest blunder: “The pier will close in May,” he announced.
 */
export function loadedFraming({ here, there }: Comparison): Judgement | null {
  const comment = strongest(there);
  if (!comment || comment.score < COMMENT || (strongest(here)?.score ?? 0) > PLAIN) return null;
  return {
    stance: "editorializes",
    subtype: "loaded_framing",
    score: 0.7,
    why: [{ code: "comment_around", words: { here: "", there: printed(comment.words) } }],
  };
}

/** The most judging sentence around a passage, the passage itself left out. */
function strongest({ before, after, text }: Side): { score: number; words: string } | null {
  const whole = `${before}“${" ".repeat(text.length)}”${after}`;
  const judged = sentences(whole).map((span) => {
    const sentence = whole.slice(span.start, span.end);
    const { score, spans } = loadedLanguage(sentence);
    return { score, words: spans.map(({ start, end }) => sentence.slice(start, end)).join(", ") };
  });
  return judged.filter(({ words }) => words !== "").sort((a, b) => b.score - a.score)[0] ?? null;
}
