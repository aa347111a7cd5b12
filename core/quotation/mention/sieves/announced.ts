import { cueOf } from "../../lexicon/cue-lexicon.ts";
import { isDocumentNoun } from "../../lexicon/names.ts";
import { clausesBefore } from "../../phrase/clause-subject.ts";
import { headCanSpeak } from "../../phrase/head-can-speak.ts";
import { mainSubject } from "../../phrase/subject.ts";
import type { Sentence } from "../../reading/token.ts";
import { placeOf, sentenceAround } from "../around.ts";
import { byPhrase, type Scene, type Sieve } from "../attribution.ts";

/** Tokens at the end of an announcement within which its noun must stand. */
const NEAR_END = 30;

/** Verbs that bring words: gave an answer, read the letter, took to the stage with a message. */
const BRINGS =
  /^(?:give|gave|gives|issue|issued|issues|release|released|releases|read|reads|post|posted|posts|send|sent|sends|publish|published|wrote|writes|deliver|delivered|put|made|makes|share|shared|shares|record|recorded|tweeted|offer|offered|had|has|address|addressed|left|sign|signed|speak|spoke|speaks|replied|responded|answered)$/;

const ANSWERS =
  /^(?:answer|reply|response|message|words|speech|verdict|warning|apology|plea|remarks?|explanation|note|post|tweet|caption|voicemail|prayer|poem|thanks)$/;

/** The paragraph above ends by announcing words, and this one opens with them. */
export const announced: Sieve = {
  name: "announced",
  example: "Ann Dole read a statement on the steps. ⏎ “We have nothing to hide.”",
  find(run, scene) {
    const sentence = sentenceAround(run, scene);
    if (placeOf(run, scene) !== sentence.from) return null;
    const above = scene.reading.sentences[sentence.index - 1];
    if (!above || above.paragraph !== sentence.paragraph - 1 || !announces(above, scene)) return null;
    const { tokens } = scene.reading;
    const subject = announcer(above, scene);
    return subject && headCanSpeak(tokens, subject) ? byPhrase(subject, scene.reading) : null;
  },
};

/** A verb that brings words and a noun for them, and no words yet: neither marks nor a told clause. */
function announces(above: Sentence, { reading: { tokens }, frames }: Scene): boolean {
  const words = tokens.slice(above.from, above.to);
  if (words.some(({ run }) => run)) return false;
  const verb = words.findIndex(({ lower }) => BRINGS.test(lower));
  if (verb < 0 || (frames[above.index] ?? []).some(({ content, by }) => content.length > 0 && by === "accordingTo"))
    return false;
  return words
    .slice(verb + 1, verb + NEAR_END)
    .some(
      ({ lower, cue }) => isDocumentNoun(lower) || ANSWERS.test(lower) || (cue === null && cueOf(lower) !== undefined),
    );
}

function announcer(above: Sentence, { reading: { tokens } }: Scene) {
  const clauses = clausesBefore(tokens, above, above.to).filter(({ rank }) => rank === "main");
  return clauses.find(({ subject }) => headCanSpeak(tokens, subject))?.subject ?? mainSubject(tokens, above, above.to);
}
