import { phraseAt } from "../phrase-at.ts";
import type { Rule } from "../scene.ts";

/** Nothing but a name and a colon, as headlines have it. */
export const nameAndColon: Rule = {
  name: "name-and-colon",
  example: "Anne Roy : « Le pont est sûr »",
  confidence: 0.85,
  find(sentence, at, { language }) {
    if (sentence.words[at - 1]?.text !== ":") return null;
    const phrase = phraseAt(sentence.words, 0, language);
    return phrase?.name && phrase.to === at - 1 ? { sentence, verb: null, cue: null, phrase } : null;
  },
};
