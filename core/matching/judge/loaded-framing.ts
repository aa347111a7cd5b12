import type { Judgement } from "../../model.ts";
import { sentences } from "../../text/sentences.ts";
import { loadedLanguage } from "../language/loaded/loaded-language.ts";
import type { Side } from "../side.ts";
import type { Comparison } from "./comparison.ts";
import { printed } from "./reasons.ts";

/** Chance from which a sentence of the other outlet's own counts as comment, and up to which ours is plain. */
const COMMENT = 0.75;
const PLAIN = 0.5;
/** Judging words of the outlet's own that it takes: one may be a slip of the lexicon. */
const WORDS = 2;

/**
 * The other outlet wraps the words in judgement of its own where this one reports them plainly. Words inside marks are
 * the speaker's and never count.
 *
 *     here   “The pier will close in May,” the mayor said.
 *     there  The hapless mayor's latest blunder: “The pier will close in May,” he announced.
 */
export function loadedFraming({ here, there }: Comparison): Judgement | null {
  const comment = strongest(there, `${here.text} ${there.text}`);
  if (!comment || comment.words.length < WORDS || comment.score < COMMENT) return null;
  if ((strongest(here, here.text)?.score ?? 0) > PLAIN) return null;
  return {
    stance: "editorializes",
    subtype: "loaded_framing",
    score: 0.7,
    why: [{ code: "comment_around", words: { here: "", there: printed(comment.words.join(", ")) } }],
  };
}

interface Comment {
  readonly score: number;
  /** The judging words, graded ones only, without those that only repeat the quotation. */
  readonly words: readonly string[];
}

/** The most judging sentence around a passage, the passage itself left out. */
function strongest({ before, after, text }: Side, quoted: string): Comment | null {
  const whole = `${before}“${" ".repeat(text.length)}”${after}`;
  const said = quoted.toLowerCase();
  const judged = sentences(whole).map((span) => {
    const sentence = whole.slice(span.start, span.end);
    const { score, spans } = loadedLanguage(sentence);
    const own = spans.filter(({ kind }) => kind !== "near").map(({ start, end }) => sentence.slice(start, end));
    return { score, words: own.filter((word) => !said.includes(word.toLowerCase())) };
  });
  return judged.filter(({ words }) => words.length > 0).sort((a, b) => b.score - a.score)[0] ?? null;
}
