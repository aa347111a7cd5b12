import { isPersonNoun, isTitle } from "../../lexicon/names.ts";
import { headOf } from "../head-of.ts";
import { mentionWords } from "../mention-words.ts";
import type { SpeakerSieve } from "../resolve.ts";

/** Somebody of whom the article says only what they are, as if the reader knew them: the mayor, his mother. */
export const toldByRole: SpeakerSieve = {
  name: "told-by-role",
  example: "“Never,” the mayor's lawyer said. → the mayor's lawyer",
  find(mention, { scene }) {
    const { tokens } = scene.reading;
    const last = tokens[headOf(tokens, mention).to - 1]!.lower;
    return isPersonNoun(last) || isTitle(last) ? { name: mentionWords(mention, scene.reading), person: null } : null;
  },
};
