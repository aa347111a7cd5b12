import type { Found, Rule, Scene, SentenceWords } from "../scene.ts";
import { subjectBefore, subjectBehind } from "../subject.ts";

/** Words between a verb and the colon that brings what was said. */
const REACH = 24;

/** A colon in front of the words: the last report before it. */
export const before: Rule = {
  name: "before",
  example: "Anna Berg sagte am Montag: „Die Brücke ist sicher.“",
  confidence: 0.93,
  find(sentence, at, scene) {
    return sentence.words[at - 1]?.text === ":" ? lastReport(sentence, at, scene, REACH) : null;
  },
};

/** The last verb before word `at`, with its subject; null when either is not clear. */
export function lastReport(sentence: SentenceWords, at: number, { language }: Scene, reach: number): Found | null {
  const verb = sentence.verbs.findLast(({ to }) => to <= at);
  if (!verb || at - verb.to > reach) return null;
  const phrase = subjectBefore(sentence, verb, language) ?? subjectBehind(sentence, verb, language);
  return phrase && phrase.to <= at ? { sentence, verb, cue: null, phrase } : null;
}
