import { sentences } from "../../text/sentences.ts";
import { isMonth, isWeekday } from "./calendar.ts";
import type { Token } from "./tokens.ts";

/** Share of content words with a capital from which a text is a headline in title case, where capitals say nothing. */
const TITLE_CASE = 0.6;

/**
 * The tokens of a passage that are names of people, places and houses: capitals inside a sentence, rare ones at its head.
 * Who is credited behind a closing colon or dash ("…: CENC") is not counted.
 */
export function namesIn(side: readonly Token[], text: string): Token[] {
  const heads = new Set(
    sentences(text).map(
      (sentence) => sentence.start + /^\P{L}*/u.exec(text.slice(sentence.start, sentence.end))![0].length,
    ),
  );
  const content = side.filter((token) => !token.grammatical && token.value === null);
  const capitals = content.filter((token) => /^\p{Lu}/u.test(token.text));
  const titleCase = content.length > 3 && capitals.length / content.length >= TITLE_CASE;
  const tail = /[:–—-]\s?[\p{L}.]+(?:\s[\p{L}.]+){0,2}$/u.exec(text)?.index ?? text.length;
  return capitals.filter((token) => {
    if (isWeekday(token.key) || isMonth(token) || token.text.length < 3 || token.start > tail) return false;
    const rare = token.commonness >= 4;
    return titleCase || heads.has(token.start) ? rare : true;
  });
}
