import type { LineRule } from "./line.ts";

/** A pointer to another article: “Read more: Harbour strike enters third week”. */
export const seeAlso: LineRule = ({ words, linked }) =>
  words.length <= 250 && ((linked >= 0.3 && LABEL.test(words)) || (linked >= 0.8 && SEE_ALSO.test(words)));

const SEE_ALSO =
  /^[[(]?(?:related|read(?: more| also| next| this)?|see also|also read|also see|also on|more|more (?:on|from|about)|watch|listen|video|podcast|recommended|explore|further reading|don['’]t miss|in (?:photos|pictures)|editor['’]s (?:pick|choice)|you (?:may|might) (?:also )?(?:like|want))\b/i;
/** The same with a colon, or words that nobody begins a sentence with. */
const LABEL = new RegExp(
  `${SEE_ALSO.source}(?: \\S+){0,3}?\\s*[:|]|^[[(]?(?:see also|also read|also on|read more)\\b`,
  "i",
);
