import { isTitle } from "../kind/title.ts";
import { Tag } from "../lexicon/grammar.ts";
import type { MarkedRun } from "../marks/marked-run.ts";
import type { Token } from "./token.ts";

/** Tokens that are looked at behind a run before it is judged. */
const AHEAD = 16;

/**
 * Names in marks become nouns: "on NBC's “Meet the Press,” she said" reads like "on NBC's Press, she said". Changes the
 * tokens of the paragraph that begins at `from` and adds what it folds to `titles`.
 */
export function foldTitles(text: string, tokens: Token[], from: number, titles: Set<MarkedRun>): void {
  // Behind the first stop that is put between them tokens come back one by one, so that each moves `AHEAD` others and not a whole page.
  let rest: Token[] = [];
  let next = 0;
  const refill = (upTo: number) => {
    while (next < rest.length && tokens.length < upTo) tokens.push(rest[next++]!);
  };
  for (let i = from; ; i++) {
    refill(i + AHEAD);
    const token = tokens[i];
    if (!token) return;
    if (!token.run || !isTitle(token.run, text, tokens, i, from)) continue;
    titles.add(token.run);
    const [noun, stop] = nounAndStop(text, token, token.run);
    tokens[i] = noun;
    if (!stop) continue;
    if (next === rest.length) [rest, next] = [tokens.splice(i + 1), 0];
    tokens.splice(++i, 0, stop);
  }
}

/** The title as one word, and the comma or stop that American printers put inside the marks. */
function nounAndStop(text: string, { start, end }: Token, run: MarkedRun): [noun: Token, stop: Token | null] {
  const words = text.slice(run.start, run.end);
  const last = /[.,;]$/u.exec(words)?.[0];
  const token = (start: number, text: string, tags: number): Token => {
    return { start, end, text, lower: text.toLowerCase(), tags, run: null, cue: null };
  };
  const stopTags = last === "," ? Tag.Punctuation | Tag.Break : Tag.Punctuation;
  return [token(start, words, Tag.Capital | Tag.Title), last ? token(end, last, stopTags) : null];
}
