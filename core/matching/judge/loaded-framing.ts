import type { Judgement } from "../../model.ts";
import { sentences } from "../../text/sentences.ts";
import { loadedLanguage } from "../language/loaded/loaded-language.ts";
import { onceForEach } from "../once-for-each.ts";
import type { Side } from "../side.ts";
import type { Comparison } from "./comparison.ts";
import { printed } from "./reasons.ts";

/** Chance from which a sentence of the other outlet's own counts as comment, and up to which ours is plain. */
const COMMENT = 0.65;
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
  if (commentAround(here, here.text).score > PLAIN) return null;
  const comment = commentAround(there, `${here.text} ${there.text}`);
  if (comment.words.length < WORDS || comment.score < COMMENT) return null;
  return {
    stance: "editorializes",
    subtype: "loaded_framing",
    score: 0.7,
    why: [{ code: "comment_around", words: { here: "", there: printed(comment.words.join(", ")) } }],
  };
}

/** Words that judge people but also name what is done to paper, doors and crowds: too doubtful to be held against an outlet. */
const LITERAL =
  /^(?:rip|shred|blast|torch|flood|swarm|crush|hammer|fle[ed]|scrambl|silenc|destroy|fierce|explo|wreck|plung|invasion|panic|crisis|mob)/iu;

interface Comment {
  /** Of the most judging sentence. */
  readonly score: number;
  /** Judging words of all sentences around, graded ones only, without those that only repeat the quotation. */
  readonly words: readonly string[];
}

/** The outlet's own judgement around a passage, the passage itself left out. */
function commentAround(side: Side, quoted: string): Comment {
  const said = quoted.toLowerCase();
  const judged = commentsAround(side).map(({ score, words }) => ({
    score,
    words: words.filter((word) => !said.includes(word.toLowerCase())),
  }));
  const found = judged.filter(({ words }) => words.length > 0);
  return { score: Math.max(0, ...found.map(({ score }) => score)), words: found.flatMap(({ words }) => words) };
}

/** The judging words of each sentence around a passage. */
const commentsAround = onceForEach(({ before, after, text }: Side): readonly Comment[] => {
  const whole = `${before}“${" ".repeat(text.length)}”${after}`;
  return sentences(whole).map(({ start, end }) => commentIn(whole.slice(start, end)));
});

function commentIn(sentence: string): Comment {
  const language = loadedLanguage(sentence);
  const graded = language.spans.filter(({ kind }) => kind !== "near");
  const words = graded.map(({ start, end }) => sentence.slice(start, end)).filter((word) => !LITERAL.test(word));
  return { score: words.length > 0 ? language.score : 0, words };
}
