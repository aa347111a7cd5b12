import { mentionWords } from "../mention-words.ts";
import type { SpeakerSieve } from "../resolve.ts";

/** Nobody the article names, and no class of its own: the mention's own words, "a sign on the door", "the 60-second spot". */
export const described: SpeakerSieve = {
  name: "described",
  example: "“Keep out,” a sign on the door said. → a sign on the door",
  find(mention, { scene }) {
    return { name: mentionWords(mention, scene.reading), person: null };
  },
};
