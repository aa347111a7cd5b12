import { Tag } from "../../lexicon/grammar.ts";
import { headCanSpeak } from "../../phrase/head-can-speak.ts";
import { nounPhraseEndingAt } from "../../phrase/noun-phrase-ending.ts";
import { nounPhraseStartingAt } from "../../phrase/noun-phrase-starting.ts";
import { isPossessive } from "../../phrase/token-nature.ts";
import type { Sentence, Token, TokenRange } from "../../reading/token.ts";
import { placeOf, sentenceAround } from "../around.ts";
import { byPhrase, type Sieve } from "../attribution.ts";

/** Nouns that make a possessor the one whose words they are. */
const VIEW = new Set(
  "eyes view views words opinion telling rhetoric parlance estimation phrase phrasing account judgment judgement".split(
    " ",
  ),
);

/** The sentence says in whose words it speaks. */
export const viewpoint: Sieve = {
  name: "viewpoint",
  example: "In the mayor's words, the bridge is “a disgrace”.",
  find(run, scene) {
    const { tokens } = scene.reading;
    const at = placeOf(run, scene);
    const { from, to } = sentenceAround(run, scene);
    for (let i = Math.max(from + 1, at - REACH); i < Math.min(to, at + REACH); i++) {
      const owner =
        !(tokens[i]!.tags & Tag.Quote) && VIEW.has(tokens[i]!.lower) ? ownerOf(tokens, i, { from, to }) : null;
      if (owner && headCanSpeak(tokens, owner)) return byPhrase(owner, scene.reading);
    }
    return null;
  },
};

/** "in Ann Dole's words", "in the words of Ann Dole", "in her view" */
function ownerOf(
  tokens: readonly Token[],
  view: number,
  { from, to }: Pick<Sentence, "from" | "to">,
): TokenRange | null {
  const before = tokens[view - 1]!;
  if (/^(?:his|her|their)$/.test(before.lower))
    return tokens[view - 2]?.lower === "in" ? { from: view - 1, to: view } : null;
  if (before.lower === "the" && tokens[view + 1]?.lower === "of" && tokens[view - 2]?.lower === "in")
    return nounPhraseStartingAt(tokens, view + 2, to);
  if (!isPossessive(before)) return null;
  const owner = nounPhraseEndingAt(tokens, view - 2, from);
  return owner && /^(?:in|from)$/.test(tokens[owner.from - 1]?.lower ?? "") ? owner : null;
}

/** Tokens on either side within which the view is looked for. */
const REACH = 40;
