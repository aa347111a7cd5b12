import { phraseAt } from "../phrase-at.ts";
import type { Found, Rule, Scene, SentenceWords } from "../scene.ts";
import { lastReport } from "./before.ts";

/** Words between a verb and a fragment in marks that it governs. */
const REACH = 14;

/** A fragment in marks inside the writer's sentence: the last verb before it, with its subject. */
export const within: Rule = {
  name: "within",
  example: "Le ministre Paul Roy a dénoncé « une faute grave ».",
  confidence: 0.86,
  find(sentence, at, scene) {
    const { words } = sentence;
    const verb = sentence.verbs.findLast(({ to }) => to <= at);
    if (verb && words.slice(verb.to, at).some(({ run, text }) => run !== null || text === ";")) return null;
    return lastReport(sentence, at, scene, REACH) ?? splitVerb(sentence, at, scene);
  },
};

/** "Anna Berg hat das „einen Fehler“ genannt": auxiliary in front, participle behind. */
function splitVerb(sentence: SentenceWords, at: number, { language }: Scene): Found | null {
  const { words } = sentence;
  if (!language.capitalNouns) return null;
  const participle = words.findIndex(({ lower }, i) => i > at && i <= at + 3 && language.participles.has(lower));
  const auxiliary = words.findLastIndex(
    ({ lower }, i) => i < at && i >= at - REACH && language.auxiliaries.get(lower)?.many === false,
  );
  if (participle < 0 || auxiliary < 0) return null;
  const verb = { from: participle, to: participle + 1, inside: null, many: false, gender: null };
  for (let from = Math.max(0, auxiliary - 10); from < auxiliary; from++) {
    const phrase = phraseAt(words, from, language);
    if (phrase?.to === auxiliary) return { sentence, verb, cue: null, phrase };
  }
  const phrase = phraseAt(words, auxiliary + 1, language);
  return phrase && phrase.to <= at ? { sentence, verb, cue: null, phrase } : null;
}
