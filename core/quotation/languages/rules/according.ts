import { phraseAt } from "../phrase-at.ts";
import type { Found, Rule, Scene, SentenceWords } from "../scene.ts";

/** What was found in a sentence, which is asked for each of its runs. */
const known = new WeakMap<SentenceWords, Found | "nobody">();

/** "laut", "selon", "según", "secondo", "по словам", "за словами": the sentence is what somebody said. */
export const according: Rule = {
  name: "according",
  example: "Selon Anne Roy, le pont est « parfaitement sûr ».",
  confidence: 0.9,
  find(sentence, _at, scene) {
    const found = known.get(sentence) ?? firstSource(sentence, scene) ?? "nobody";
    known.set(sentence, found);
    return found === "nobody" ? null : found;
  },
};

function firstSource(sentence: SentenceWords, scene: Scene): Found | null {
  for (let i = 0; i < sentence.words.length; i++) {
    const found =
      sourceBehind(sentence, i, scene) ?? sourceInFront(sentence, i, scene) ?? sourceInCommas(sentence, i, scene);
    if (found) return found;
  }
  return null;
}

/** "selon Anne Roy" */
function sourceBehind(sentence: SentenceWords, i: number, { language }: Scene): Found | null {
  const { words } = sentence;
  for (const phrase of language.according.get(words[i]!.lower) ?? []) {
    if (!phrase.every((word, k) => words[i + k]?.lower === word)) continue;
    const source = phraseAt(words, i + phrase.length, language);
    if (!source || (VAGUE.has(words[i]!.lower) && !(i === 0 && endsOpening(words[source.to]?.text, source.name))))
      continue;
    return { sentence, verb: null, cue: { from: i, to: i + phrase.length }, phrase: source };
  }
  return null;
}

/** "für", in many languages: an opinion only at the head of the sentence, with a name and a comma behind it. */
const VAGUE = new Set(["para", "per", "pour"]);

function endsOpening(next: string | undefined, name: unknown): boolean {
  return name !== null && next === ",";
}

/** "einem Sprecher der Polizei zufolge" */
function sourceInFront(sentence: SentenceWords, i: number, { language }: Scene): Found | null {
  const { words } = sentence;
  if (!language.accordingBehind.has(words[i]!.lower)) return null;
  for (let from = Math.max(0, i - LONGEST); from < i; from++) {
    const source = phraseAt(words, from, language);
    if (source?.to === i) return { sentence, verb: null, cue: { from: i, to: i + 1 }, phrase: source };
  }
  return null;
}

/** "Der Bau sei, so Berg, „überfällig“" */
function sourceInCommas(sentence: SentenceWords, i: number, { language }: Scene): Found | null {
  const { words } = sentence;
  if (!language.beside.has(words[i]!.lower) || words[i - 1]?.text !== ",") return null;
  const source = phraseAt(words, i + 1, language);
  const next = source && words[source.to];
  return source && (!next || next.text === "," || next.text === ".")
    ? { sentence, verb: null, cue: { from: i, to: i + 1 }, phrase: source }
    : null;
}

/** Words of a source in front of its "zufolge". */
const LONGEST = 8;
