import { opensSentenceOnly } from "../../lexicon/grammar.ts";
import { isPossessive } from "../../phrase/token-nature.ts";
import type { SpeakerSieve } from "../resolve.ts";

/** Nobody the article names: the mention's own words, "a source close to the talks", "the ministry". */
export const described: SpeakerSieve = {
  name: "described",
  example: "“Never,” a person close to the mayor said. → a person close to the mayor",
  find(mention, { scene }) {
    const { tokens, text } = scene.reading;
    const first = tokens[mention.from]!;
    let last = mention.to - 1;
    if (last > mention.from && isPossessive(tokens[last]!)) last--;
    const words = text.slice(first.start, tokens[last]!.end).replace(/\s+/gu, " ");
    return { name: opensSentenceOnly(first.lower) ? words[0]!.toLowerCase() + words.slice(1) : words, person: null };
  },
};
