import type { Cue } from "../lexicon/cue-lexicon.ts";

/**
 * A reporting verb or phrase at work in a sentence. Token indexes.
 *
 *     Smith | has repeatedly | said | that …      first = has, head = said, last = said, after = that
 */
export interface CueUse {
  readonly cue: Cue | null;
  /** First token of the verb group: auxiliaries and adverbs included. */
  readonly first: number;
  /** The verb itself, and the last token of its phrase ("pointed out", "according to"). */
  readonly head: number;
  readonly last: number;
  readonly shape: "finite" | "participle" | "infinitive" | "passive" | "accordingTo" | "noun";
  /** "did not say": the content is not what was said. */
  readonly negated: boolean;
}
