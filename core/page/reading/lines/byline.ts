import { type LineRule, letters } from "./line.ts";

/** Who wrote it: “By Nora Lind and Tom Hale”, or the author's name alone. */
export const byline: LineRule = ({ words, fromTop }, { header }) =>
  (fromTop < TOP && words.length <= 90 && /^by\s+\p{Lu}/iu.test(words) && !/[.!?]$/.test(words)) ||
  (header.byline !== null && letters(words).replace(/^by/, "") === letters(header.byline));

/** Lines from the top that a byline may stand in. */
const TOP = 6;
