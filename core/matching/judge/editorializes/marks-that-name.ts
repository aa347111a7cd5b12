import { words } from "../../../text/words.ts";
import type { Side } from "../../side.ts";

/** Words that hand what stands in marks behind them to a name, a label, a definition, an example. */
const NAMES =
  /\b(?:call(?:s|ed|ing)?|dub(?:s|bed)|nickname(?:d|s)?(?: of)?|known as|name[ds]?|(?:en)?titled|label(?:l?ed|s)|marked|stamped|tagged|filed under|termed|defined as|refer(?:s|red|ring)? to(?: as)?|references? to|rates? (?:\S+ ){1,6}as|offer(?:s|ed|ing)? (?:him|her|it|them)sel(?:f|ves) as|(?:see|sees|saw|view|views|viewed|mischaracteri[sz]ed|characteri[sz]e[sd]?|describe[sd]?|classif(?:y|ies|ied)) (?:\S+ ){0,6}as|(?:type|kind|form|version|concept|notion|idea|category|standard|definition) of|(?:term|word|phrase|keyword|code|slogan|hashtag|category|example|use code|such as|like)s?|mouth(?:ed|s)?,?)(?: an?| the)? ?["“'‘]{1,2}$/i;
/** What explains it right behind. */
const EXPLAINED =
  /^["”'’,.]{0,3} ?(?:\(|— ?(?:the|an?|a group)|which (?:is|are|means?|meant|refers?)|meaning|that is,|or (?:an? )?["“'‘]|for example|as (?:[\p{L}-]+ ){1,8}(?:call|describe|put|term|know)\p{L}*)/u;
/** Reports and papers that are cited somewhere before it in the sentence. */
const CITED =
  /\b(?:according to|statement|complaint|indictment|lawsuit|letter|memo|tweet\p{L}*|e-?mail|offering|add(?:s|ed|ing)|sa(?:id|ys|ying)|told|argu(?:es|ed|ing)|believ\p{L}+|warn(?:s|ed|ings?)|assert\p{L}*|instruct\p{L}*|comments?|admiration|opening letter|views? (?:it|them) as)\b[^.!?“”]{0,140}["“'‘]{1,2}$/u;
/** Words from which what stands in marks says something, and is cited. */
const CITATION = 4;

/**
 * Marks that a name, a term, an example or a citation bears too: they keep no distance.
 *
 *     what is known as a “cold drop”         marked “confidential”
 *     the “safe haven”, which is a tax rule   according to the report a “safe haven”
 */
export function isNamedOrCited({ before, text, after, sentence }: Side): boolean {
  if (NAMES.test(before) || EXPLAINED.test(after) || CITED.test(before.slice(-200))) return true;
  if (words(text).length >= CITATION || words(text).some((word) => /^\p{Lu}/u.test(word.text))) return true;
  return isHeadline(sentence, after);
}

/** A headline quotes in marks whom the article then names. */
function isHeadline(sentence: string, after: string): boolean {
  return !/[.!?]["”'’)]*\s*$/u.test(sentence) && /^[^\n.!?]*\n/u.test(after);
}
