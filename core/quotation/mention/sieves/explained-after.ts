import { headCanSpeak } from "../../phrase/head-can-speak.ts";
import { nounPhraseEndingAt } from "../../phrase/noun-phrase-ending.ts";
import { nounPhraseStartingAt } from "../../phrase/noun-phrase-starting.ts";
import { isPossessive } from "../../phrase/token-nature.ts";
import type { Sentence, TokenRange } from "../../reading/token.ts";
import { placeOf, sentenceAround } from "../around.ts";
import { byFrame, byPhrase, type Scene, type Sieve } from "../attribution.ts";

/** The sentence behind points back at the words and says whose they are. */
export const explainedAfter: Sieve = {
  name: "explained-after",
  example: "“It is a total disgrace.” That is how Mayor Ann Dole described the bridge.",
  find(run, scene) {
    const { tokens, sentences } = scene.reading;
    const sentence = sentenceAround(run, scene);
    const next = sentences[sentence.index + 1];
    if (placeOf(run, scene) !== sentence.from || next?.paragraph !== sentence.paragraph) return null;
    if (opensReport(next, scene)) return byFrame(opensReport(next, scene)!, scene.reading);
    if (!/^(?:that|this|these|those|such|so|with|it)$/.test(tokens[next.from]!.lower)) return null;
    const frame = (scene.frames[next.index] ?? []).find((each) => each.source && each.use.shape === "finite");
    if (frame) return byFrame(frame, scene.reading);
    const owner = ownerOfWords(next, scene);
    return owner && headCanSpeak(tokens, owner) ? byPhrase(owner, scene.reading) : null;
  },
};

/** “It was dark. Very dark.” “I was afraid,” she said: the report of the words that follow at once. */
function opensReport(next: Sentence, { reading: { tokens }, frames }: Scene) {
  if (!tokens[next.from]?.run) return undefined;
  return (frames[next.index] ?? []).find((each) => each.source && each.content.some(({ from }) => from === next.from));
}

const WORDS =
  /^(?:words|verdict|message|answer|reaction|response|reply|view|advice|warning|promise|motto|assessment|conclusion|summary|appeal|plea|argument)$/;

/** "Those were the words of Ann Dole", "That was Ann Dole's verdict" */
function ownerOfWords({ from, to }: Sentence, { reading: { tokens } }: Scene): TokenRange | null {
  for (let i = from + 1; i < Math.min(to, from + REACH); i++) {
    if (!WORDS.test(tokens[i]!.lower)) continue;
    if (isPossessive(tokens[i - 1]!)) return nounPhraseEndingAt(tokens, i - 2, from);
    if (/^(?:of|from|by)$/.test(tokens[i + 1]?.lower ?? "")) return nounPhraseStartingAt(tokens, i + 2, to);
  }
  return null;
}

/** Tokens within which the noun must come. */
const REACH = 12;
