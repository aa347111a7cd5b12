import { nounPhraseEndingAt } from "../../phrase/noun-phrase-ending.ts";
import { isPossessive } from "../../phrase/token-nature.ts";
import { byPhrase, type Sieve } from "../attribution.ts";

/** Nouns that make a possessor the one whose words they are. */
const VIEW = /^(?:eyes|view|views|words|opinion|telling|rhetoric|parlance|estimation|phrase|account)$/;

/** The sentence says in whose words it speaks. */
export const viewpoint: Sieve = {
  name: "viewpoint",
  example: "In the mayor's view the bridge is “a disgrace”.",
  find(run, { reading }) {
    const { tokens, sentences, sentenceOf, tokenOf } = reading;
    const at = tokenOf.get(run)!;
    const { from, to } = sentences[sentenceOf[at]!]!;
    for (let i = Math.max(from + 1, at - REACH); i < Math.min(to, at + REACH); i++) {
      if (!VIEW.test(tokens[i]!.lower) || !isPossessive(tokens[i - 1]!)) continue;
      const owner = nounPhraseEndingAt(tokens, i - 2, from);
      if (owner && /^(?:in|from)$/.test(tokens[owner.from - 1]?.lower ?? "")) return byPhrase(owner, reading);
    }
    return null;
  },
};

/** Tokens on either side within which the view is looked for. */
const REACH = 40;
