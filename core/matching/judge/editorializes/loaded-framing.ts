import type { Judgement } from "../../../model.ts";
import type { Pair, Side } from "../../side.ts";
import { areInEnglish } from "../in-english.ts";
import { printed } from "../reasons.ts";
import { type Comment, commentAround } from "./comment-around.ts";

/** Weight from which what the outlet says around the words is comment: a plain judgement and a faint one beside it. */
const COMMENT = 1.75;
/** Its plainest word must judge wherever it stands: many faint ones may be a lively style. */
const PLAIN_JUDGEMENT = 1.5;
/** Weight of two words that lean, in the sentence of the words: "the greedy and selfish members". */
const LEANING = 2;
/** Weight up to which this page reports the words plainly, as a share of the other's. */
const PLAINLY = 0.3;

/**
 * The other outlet wraps the words in judgement of its own where this one reports them plainly. Words inside marks are
 * the speaker's and never count.
 *
 *     here   “The pier will close in May,” the mayor said.
 *     there  The hapless mayor's latest blunder: “The pier will close in May,” he announced. Good luck with that.
 */
export function loadedFraming({ here, there }: Pick<Pair, "here" | "there">): Judgement | null {
  if (there.kind === "sentence" || here.kind === "title" || there.kind === "title") return null;
  const quoted = `${here.text} ${there.text}`;
  const comment = commentAround(there, quoted);
  if (!isComment(comment, there) || !areInEnglish({ here, there })) return null;
  if (commentAround(here, quoted).weight > comment.weight * PLAINLY) return null;
  return {
    stance: "editorializes",
    subtype: "loaded_framing",
    score: 0.7,
    why: [{ code: "comment_around", words: { here: "", there: printed(comment.words.join(", ")) } }],
  };
}

/**
 * One plain judgement in the sentence of the words, or two that lean, or a turn of phrase near it; farther off, more. What is told without marks has no
 * plain edge, and a judgement beside it may be the speaker's: there it takes two.
 */
function isComment({ plainestBeside, weightBeside, plainest, weight, turn }: Comment, { kind }: Side): boolean {
  if (kind === "indirect") return weightBeside >= LEANING;
  if (plainestBeside >= PLAIN_JUDGEMENT || weightBeside >= LEANING || turn >= PLAIN_JUDGEMENT) return true;
  return weight >= COMMENT && plainest >= PLAIN_JUDGEMENT;
}
