import { Tag } from "../lexicon/grammar.ts";
import type { Token } from "../reading/token.ts";
import type { VerbGroup } from "./verb-group.ts";

/** Lemmas of verbs by which somebody takes in what others say. */
export const TAKES_IN: ReadonlySet<string> = new Set(["hear", "understand", "learn"]);

/**
 * Verbs of taking in, which report only where it is told in whose house things are said.
 *
 *     The court heard that Poe had lied.                       what is said in court
 *     The Gazette understands the ferry will be sold.          what a paper has been told
 *     It is understood that the ferry will be sold.            the same, without the paper
 *
 * Of "Dole heard that Poe had lied" nobody knows who said it. Verbs of saying always pass.
 */
export function isMadeKnown(tokens: readonly Token[], lemma: string, { first, be }: VerbGroup): boolean {
  if (!TAKES_IN.has(lemma)) return true;
  const subject = tokens[first - 1];
  if (!subject) return false;
  if (lemma === "hear") return !be && HEARS.test(subject.lower);
  if (be) return lemma === "understand";
  return PRESS.test(subject.lower) || ((subject.tags & Tag.Capital) !== 0 && PRESS_NAME.test(subject.lower));
}

const HEARS =
  /^(?:court|inquest|tribunal|jury|jurors|hearing|trial|inquiry|committee|commission|panel|magistrates|judges|mps|lawmakers|senators)$/;

const PRESS =
  /^(?:bbc|itv|cnn|nbc|cbs|abc|afp|reuters|bloomberg|politico|newspaper|paper|magazine|broadcaster|website)$/;

/** Last words of the names of papers: the Springfield *Gazette*. */
const PRESS_NAME =
  /^(?:news|times|post|tribune|herald|guardian|mirror|telegraph|gazette|observer|sun|mail|radio|echo|journal|chronicle|standard|express|independent)$/;
