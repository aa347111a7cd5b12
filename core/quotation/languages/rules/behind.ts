import type { Language } from "../language.ts";
import { type Phrase, phraseAt } from "../phrase-at.ts";
import type { Found, Rule, Scene, SentenceWords } from "../scene.ts";
import { houseLedIn, subjectBehind } from "../subject.ts";
import { unlistedVerb, type VerbUse } from "../verb-at.ts";
import type { Word } from "../words.ts";

/** The verb and its subject right behind the words, with nothing but a comma or a dash between. */
export const behind: Rule = {
  name: "behind",
  example: "«El puente es seguro», dijo la alcaldesa Ana Ruiz.",
  confidence: 0.96,
  find(sentence, at, scene) {
    const { words, verbs } = sentence;
    const { language } = scene;
    let next = at + 1;
    while (words[next]?.stop && /^[,–—-]$/.test(words[next]!.text)) next++;
    const first = next;
    // "im Gespräch mit der „Kieler Zeitung“ sagte": what an article leads in, and no stop closes, is a name.
    if (first === at + 1 && language.articles.has(words[at - 1]?.lower ?? "")) return null;
    if (language.reflexive.has(words[next]?.lower ?? "")) next++;
    if (next > at + 4 || !words[next]) return null;
    if (language.beside.has(words[next]!.lower)) return beside(sentence, next, scene);
    const verb = verbs.find(({ from }) => from === first || from === next);
    if (!verb)
      return split(sentence, next, scene) ?? subjectFirst(sentence, at, next, scene) ?? unlisted(sentence, next, scene);
    const phrase =
      subjectBehind(sentence, verb, language, true) ??
      houseLedIn(words, verb.to, verb, language) ??
      bareNoun(words, verb, language);
    if (phrase) return { sentence, verb, cue: null, phrase };
    return mayStandAlone(sentence, verb, scene) ? { sentence, verb, cue: null, phrase: null } : null;
  },
};

/** „…“, hat Anna Berg am Freitag erklärt: the participle, its subject looked for behind the auxiliary. */
function split(sentence: SentenceWords, at: number, { language }: Scene): Found | null {
  const { words } = sentence;
  const form = language.capitalNouns ? language.auxiliaries.get(words[at]!.lower) : undefined;
  const phrase = form && phraseAt(words, at + 1, language, true);
  if (!phrase) return null;
  const participle = words.findIndex(
    ({ lower }, i) => i >= phrase.to && i < at + REACH && language.participles.has(lower),
  );
  if (participle < 0 || words.slice(at, participle).some(({ run, stop }) => run !== null || stop)) return null;
  return { sentence, verb: { from: participle, to: participle + 1, inside: null, ...form }, cue: null, phrase };
}

/** Words between a German auxiliary and its participle. */
const REACH = 16;

/** — спросил сторож. A noun alone behind the verb, where no article could tell it. */
function bareNoun(words: readonly Word[], { to }: VerbUse, { cases, time, linkers }: Language): Phrase | null {
  const noun = words[to];
  if (!cases || !noun || noun.capital || noun.stop || noun.run || (words[to + 1] && !words[to + 1]!.stop)) return null;
  const nominative = noun.lower.length >= 4 && /[^еёиоуыэюіїє]$/u.test(noun.lower);
  if (!nominative || time.has(noun.lower) || linkers.has(noun.lower)) return null;
  return { from: to, to: to + 1, name: null, role: to, pronoun: false };
}

/** «…», bromeó Ana Ruiz. */
function unlisted(sentence: SentenceWords, at: number, { language }: Scene): Found | null {
  const form = unlistedVerb(sentence.words[at]!, language);
  const phrase = phraseAt(sentence.words, at + 1, language);
  if (!form || !phrase?.name) return null;
  return { sentence, verb: { from: at, to: at + 1, inside: null, ...form }, cue: null, phrase };
}

/** „…“, so Berg. */
function beside(sentence: SentenceWords, at: number, { language }: Scene): Found | null {
  const phrase = phraseAt(sentence.words, at + 1, language);
  return phrase && { sentence, verb: null, cue: { from: at, to: at + 1 }, phrase };
}

/** «…», Ana Ruiz dijo. What a word leads in ("Dans « Le Matin », il dit …") is the place where it is said. */
function subjectFirst(sentence: SentenceWords, run: number, at: number, { language }: Scene): Found | null {
  const { words } = sentence;
  if (run > 0 && !words[run - 1]!.stop) return null;
  const phrase = phraseAt(words, at, language);
  const verb = phrase && sentence.verbs.find(({ from }) => from === phrase.to);
  return verb && !verb.many ? { sentence, verb, cue: null, phrase } : null;
}

/** «…», añadió. The verb has no subject, and nothing else that could be one. */
function mayStandAlone({ words }: SentenceWords, verb: VerbUse, { language }: Scene): boolean {
  const next = words[verb.to];
  return (
    !verb.many &&
    (language.dropsSubject || language.cases) &&
    (next === undefined || next.stop || language.time.has(next.lower))
  );
}
