import { mentionWords } from "../mention-words.ts";
import type { SpeakerSieve } from "../resolve.ts";

/** Nobody the article names, and no class of its own: the mention's own words, "Dole's lawyer", "the 60-second spot". */
export const described: SpeakerSieve = {
  name: "described",
  example: "“Never,” the mayor's lawyer said. → the mayor's lawyer",
  find(mention, { scene }) {
    return { name: mentionWords(mention, scene.reading), person: null };
  },
};
