import { BE } from "../../cue/verb-group.ts";
import { headCanSpeak } from "../../phrase/head-can-speak.ts";
import { nounPhraseEndingAt } from "../../phrase/noun-phrase-ending.ts";
import { nounPhraseStartingAt } from "../../phrase/noun-phrase-starting.ts";
import { isPossessive } from "../../phrase/token-nature.ts";
import type { Token, TokenRange } from "../../reading/token.ts";
import { placeOf, sentenceAround } from "../around.ts";
import { byPhrase, type Sieve } from "../attribution.ts";

/** The words are the sentence's subject, and what they are is said of them: an answer, all that somebody would say. */
export const equated: Sieve = {
  name: "equated",
  example: "“No comment,” was all that Mayor Ann Dole would say.",
  find(run, scene) {
    const { tokens } = scene.reading;
    const { to } = sentenceAround(run, scene);
    const at = placeOf(run, scene);
    const verb = at + (tokens[at + 1]?.text === "," ? 2 : 1);
    if (verb >= to || !BE.test(tokens[verb]!.lower)) return null;
    const owner = speakerOf(tokens, verb + 1, to);
    return owner && headCanSpeak(tokens, owner) ? byPhrase(owner, scene.reading) : null;
  },
};

const ANSWERS = /^(?:answer|reply|response|reaction|verdict|message|words|view|advice|assessment|conclusion|motto)$/;

/** "how one diplomat put it", "all that Dole would say", "Dole's answer", "the verdict of one judge" */
function speakerOf(tokens: readonly Token[], from: number, to: number): TokenRange | null {
  if (/^(?:how|all|what)$/.test(tokens[from]?.lower ?? "")) {
    const first = tokens[from + 1]?.lower === "that" ? from + 2 : from + 1;
    return nounPhraseStartingAt(tokens, first, to);
  }
  for (let i = from; i < Math.min(to, from + REACH); i++) {
    if (!ANSWERS.test(tokens[i]!.lower)) continue;
    if (isPossessive(tokens[i - 1]!)) return nounPhraseEndingAt(tokens, i - 2, from);
    if (/^(?:his|her|their)$/.test(tokens[i - 1]!.lower)) return { from: i - 1, to: i };
    return /^(?:of|from|by)$/.test(tokens[i + 1]?.lower ?? "") ? nounPhraseStartingAt(tokens, i + 2, to) : null;
  }
  return null;
}

/** Tokens within which the noun must come. */
const REACH = 8;
