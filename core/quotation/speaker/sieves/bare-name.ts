import { opensSentenceOnly } from "../../lexicon/grammar.ts";
import { isNamePart, isPossessive } from "../../phrase/token-nature.ts";
import { mentionWords } from "../mention-words.ts";
import type { SpeakerSieve } from "../resolve.ts";

/** A name the article never gives in full: a surname, a firm. */
export const bareName: SpeakerSieve = {
  name: "bare-name",
  example: "“Never,” Wick said. → Wick",
  find(mention, { scene }) {
    const { tokens } = scene.reading;
    const words = tokens.slice(mention.from, mention.to).filter((token) => !isPossessive(token));
    const isName = words.every((token) => isNamePart(token) && !opensSentenceOnly(token.lower));
    return isName ? { name: mentionWords(mention, scene.reading), person: null } : null;
  },
};
