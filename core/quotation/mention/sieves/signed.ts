import { nounPhraseStartingAt } from "../../phrase/noun-phrase-starting.ts";
import { isNamePart } from "../../phrase/token-nature.ts";
import type { Token } from "../../reading/token.ts";
import { byPhrase, type Sieve } from "../attribution.ts";

const DASH = /^(?:[–—―-]|--+)$/;

/** A dash and a name behind the words, on the same line or the next. */
export const signed: Sieve = {
  name: "signed",
  example: "“The bridge is safe.” — Ann Dole, mayor",
  find(run, { reading }) {
    const { tokens, sentences, sentenceOf } = reading;
    const at = reading.tokenOf.get(run)!;
    const dash = tokens[at + 1];
    const first = tokens[at + 2];
    if (!dash || !first || !isNamePart(first) || !DASH.test(dash.text)) return null;
    const sentence = sentences[sentenceOf[at + 2]!]!;
    if (
      sentence.paragraph > sentences[sentenceOf[at]!]!.paragraph + 1 ||
      (tokens[sentence.from] !== dash && tokens[pastBullet(tokens, sentence.from)]?.run !== run)
    )
      return null;
    const name = nounPhraseStartingAt(tokens, at + 2, sentence.to);
    return name && byPhrase(name, reading);
  },
};

/** "• “The best night of my life” – Ann Dole" */
function pastBullet(tokens: readonly Token[], from: number): number {
  return /^[•·*▪‣]$/u.test(tokens[from]?.text ?? "") ? from + 1 : from;
}
