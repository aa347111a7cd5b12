import { phraseAt } from "../phrase-at.ts";
import type { Found, Rule, Scene, SentenceWords } from "../scene.ts";

/** "laut", "selon", "según", "secondo", "по словам", "за словами": the sentence is what somebody said. */
export const according: Rule = {
  name: "according",
  example: "Selon Anne Roy, le pont est « parfaitement sûr ».",
  confidence: 0.9,
  find(sentence, _at, scene) {
    for (let i = 0; i < sentence.words.length; i++) {
      const found = sourceAt(sentence, i, scene);
      if (found) return found;
    }
    return null;
  },
};

function sourceAt(sentence: SentenceWords, i: number, { language }: Scene): Found | null {
  const { words } = sentence;
  const opens = i === 0 || words[i - 1]!.stop || words[i - 1]!.run !== null || !words[i]!.capital;
  if (!opens) return null;
  for (const phrase of language.according) {
    if (!phrase.every((word, k) => words[i + k]?.lower === word)) continue;
    // Alone, "para" and "per" open many things: only at the head of the sentence, before a name, is it an opinion.
    if (VAGUE.has(phrase.join(" ")) && i > 0) continue;
    const source = phraseAt(words, i + phrase.length, language);
    if (source && !source.pronoun && (!VAGUE.has(phrase.join(" ")) || (source.name && words[source.to]?.lower === ",")))
      return { sentence, verb: null, cue: { from: i, to: i + phrase.length }, phrase: source };
  }
  if (!language.accordingBehind.has(words[i]!.lower)) return null;
  for (let from = Math.max(0, i - 8); from < i; from++) {
    const source = phraseAt(words, from, language);
    if (source?.to === i) return { sentence, verb: null, cue: { from: i, to: i + 1 }, phrase: source };
  }
  return null;
}

const VAGUE = new Set(["para", "per", "pour"]);
