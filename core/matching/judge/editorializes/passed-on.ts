import type { Span } from "../../../model.ts";

/** What stands between a verb and its "that", or a "what" and its verb: a name, a listener. */
const CLOSE = "[^“”.;:]{0,60}?";

/** A verb of saying with its "that": all that follows in the sentence is what somebody says. */
const SAID_THAT = new RegExp(
  `\\b(?:sa(?:id|ys|y|ying)|told|tell(?:s|ing)?|add(?:s|ed|ing)|argu(?:e[sd]?|ing)|assert(?:s|ed|ing)?|believ(?:e[sd]?|ing)|claim(?:s|ed|ing)?|complain(?:s|ed|ing)?|conced(?:e[sd]?|ing)|contend(?:s|ed|ing)?|not(?:e[sd]|ing)|suggest(?:s|ed|ing)?|stat(?:e[sd]|ing)|insist(?:s|ed|ing)?|warn(?:s|ed|ing)?|wr(?:ote|ites)|fear(?:s|ed)?|concern(?:s|ed)?|reflect(?:s|ed)|evidence|accusations?|allegations?|charges?|claims?|view|belief) ${CLOSE}\\bthat\\b`,
  "gi",
);
/** A verb that hands a judgement to whoever is named before it: what follows is his view of somebody. */
const HIS_VIEW =
  /\b(?:paint(?:s|ed|ing)|portray(?:s|ed|ing)|depict(?:s|ed|ing)|assail(?:s|ed|ing)|attack(?:s|ed|ing)|critici[sz](?:es|ed|ing)|decri(?:es|ed)|decrying|denounc(?:es|ed|ing)|condemn(?:s|ed|ing)|lambast\w+|chid(?:es|ed|ing)|slam(?:s|med|ming)|blast(?:s|ed|ing)|warn(?:s|ed|ing)|blam(?:es|ed|ing)|accus(?:es|ed|ing)|mock(?:s|ed|ing)|derid(?:es|ed|ing)|dismiss(?:es|ed|ing)|question(?:s|ed|ing)|ask(?:s|ed|ing)? (?:\S+ ){0,2}(?:if|whether)|taking aim at|took aim at|takes aim at|rail(?:s|ed|ing)? (?:against|at)|hit(?:s|ting)? out at|lash(?:es|ed|ing)? out at|indictment of|perceived as|seen as|regarded as|known as|described as|warn(?:ing|ings) of|free of|call for|calls for|called for|calling for|(?:vow|pledge|promise)[sd]? to|according to)\b/gi;
/** "what the guild sees as a shabby habit". */
const WHAT_THEY_CALL = new RegExp(
  `\\b(?:what|which) ${CLOSE}\\b(?:call(?:s|ed)?|see[sn]?|saw|describe[sd]?|characteri[sz]e[sd]?|consider(?:s|ed)?|regard(?:s|ed)?|view(?:s|ed)?|term(?:s|ed)?|label(?:l?ed)?|denounce[sd]?|sa(?:id|ys?))\\b`,
  "gi",
);
/** Behind a mark that closes, "and" goes on with what was said: “harsh” and cowardly, “lazy,” slow and cowardly. */
const GOES_ON = /” ?(?:(?:and|or|but) (?:[\p{Ll}-]+ ){0,3}|(?!sa(?:id|ys)\b)[\p{Ll}-]+ and )$/u;
/** The verb stands behind what it reports, with nothing in marks behind it: "The plan is shameful, Orme said". */
const SAID_BEHIND =
  /^[^“”.;:!?]{0,80}, (?:[\p{L}.’'-]+ ){1,5}(?:said|says|added|argued|wrote|noted|complained|insisted|claimed|warned|believes?)\b(?![^“”]{0,20}[:“])/u;
/** Openings of a sentence that set a scene, and are the writer's own whoever speaks behind the comma. */
const SCENE =
  /^\s*(?:In|At|On|After|Before|With|Without|Despite|Following|As|While|When|During|From|Like|For|Once|Having|Asked|Never|Ever|Heroic|True|\p{L}+ly|\p{L}+ing|\p{L}+ed)\b/u;
/** A break behind which the writer speaks again: a relative clause, a comment in apposition, another main clause. */
const OWN_AGAIN =
  /, (?:an?|another|in|which|but|while|despite|even|as|the|his|her|their)\b|;|, (?:while|although|though)\b|\bbut\b/;
/** Characters over which a verb that characterizes reaches. */
const REACH = 120;

/**
 * A judgement that the writer only passes on: somebody else is said to make it.
 *
 *     The union argued that the shameful plan should be dropped.
 *     The plan is shameful, Orme said.
 *     … what they see as a shameful plan
 *
 * @param own the sentence with what stands in marks emptied
 */
export function isPassedOn(own: string, { start, end }: Span): boolean {
  const [before, after] = [own.slice(0, start), own.slice(end)];
  if (GOES_ON.test(before)) return true;
  if (SAID_BEHIND.test(after) && !SCENE.test(own)) return true;
  return [SAID_THAT, HIS_VIEW, WHAT_THEY_CALL].some((verb) => reaches(before, verb));
}

function reaches(before: string, verb: RegExp): boolean {
  const last = [...before.matchAll(verb)].at(-1);
  if (!last) return false;
  const between = before.slice(last.index + last[0].length);
  return between.length <= REACH && !between.includes("“") && !OWN_AGAIN.test(between);
}
