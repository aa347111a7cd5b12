import { detectLanguage } from "../../text/detect-language.ts";
import { onceForEach } from "../once-for-each.ts";
import type { Pair, Side } from "../side.ts";

/**
 * Whether the rules of words, which know English only, may speak of a passage. The passage and its surroundings decide, since
 * pages give a wrong language or none; what is too short to tell passes for English, unless it is in other letters.
 *
 *     „Das Regime ist brutal“, sagte sie, und der Saal war nicht ihrer Meinung.       not English: "brutal" judges nobody
 */
const isInEnglish = onceForEach(({ before, text, after }: Side): boolean => {
  if (/\p{L}/u.test(text) && !/[a-z]/i.test(text)) return false;
  return (detectLanguage(`${before} ${text} ${after}`) ?? "en") === "en";
});

/** Both passages are. */
export function areInEnglish({ here, there }: Pick<Pair, "here" | "there">): boolean {
  return isInEnglish(here) && isInEnglish(there);
}
