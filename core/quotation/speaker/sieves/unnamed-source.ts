import { isPersonNoun } from "../../lexicon/names.ts";
import { isNamePart } from "../../phrase/token-nature.ts";
import type { Token } from "../../reading/token.ts";
import { headOf } from "../head-of.ts";
import { mentionWords } from "../mention-words.ts";
import type { SpeakerSieve } from "../resolve.ts";

/** Somebody whom the article keeps nameless: the name is the description. */
export const unnamedSource: SpeakerSieve = {
  name: "unnamed-source",
  example: "“Never,” a senior official close to the talks said. → a senior official close to the talks",
  find(mention, { scene }) {
    const { tokens } = scene.reading;
    const head = headOf(tokens, mention);
    const last = tokens[head.to - 1]!;
    // "Officials at the ministry": a capital that only opens the sentence.
    const opening = head.to - 1 === scene.reading.sentences[scene.reading.sentenceOf[mention.from]!]!.from;
    if ((isNamePart(last) && !opening) || !isPersonNoun(last.lower)) return null;
    const opens = tokens[mention.from]!;
    // "the mayor" may be somebody the reader knows; "the source" is nobody's office.
    const nameless = isIndefinite(opens) || SOURCE.test(last.lower) || /s$|^people$/.test(last.lower);
    return nameless ? { name: mentionWords(mention, scene.reading), person: null } : null;
  },
};

const SOURCE =
  /^(?:someone|somebody|source|sources|insider|insiders|official|officials|person|whistleblower|eyewitness|witness|bystander|onlooker)$/;

function isIndefinite({ lower }: Token): boolean {
  return /^(?:an?|one|another|some|several|many|two|three|four|five|most|few|other|others|multiple|various|unnamed|anonymous|senior)$/.test(
    lower,
  );
}
