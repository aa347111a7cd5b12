import { isNamePart, isPossessive } from "../../phrase/token-nature.ts";
import { mentionWords } from "../mention-words.ts";
import type { SpeakerSieve } from "../resolve.ts";

/** A name the article never gives in full: a surname, a firm. */
export const bareName: SpeakerSieve = {
  name: "bare-name",
  example: "“Never,” Wick said. → Wick",
  find(mention, { scene }) {
    const { tokens } = scene.reading;
    let isName = true;
    for (let i = mention.from; i < mention.to && isName; i++)
      isName = isNamePart(tokens[i]!) || isPossessive(tokens[i]!);
    return isName ? { name: mentionWords(mention, scene.reading), person: null } : null;
  },
};
