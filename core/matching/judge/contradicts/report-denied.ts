import type { Report } from "../../find-reports.ts";
import { denialIn, deniesReport } from "../../language/stance-words.ts";
import { type Token, tokens } from "../../language/tokens.ts";
import type { Side } from "../../side.ts";
import { inMarks } from "../comparison.ts";
import { printed } from "../reasons.ts";

/** Chance that a denial of "the report", in an article that carries the quotation, is a denial of it. */
const CHANCE = 0.65;
/** Content words of a denial in marks: “rubbish”, “completely untrue”. A longer quotation that holds such a word tells something. */
const SHORT = 3;
/** Characters behind a report in which an answer to it begins. */
const ANSWER = 320;

/** What such a denial denies. */
const REPORT = /\b(?:reports?|stor(?:y|ies)|tales?|claims?|rumou?rs?|allegations?|accusations?|suggestions?)\b/i;
/** A report by name: "a Morning Post report", "the Post’s story". A name is looked at from its first letter only. */
const NAMED_REPORT = /(?<!\p{L})(\p{Lu}\p{L}+)(?:['’]s)?\s+(?:report|story|article|claim)/u;

/** How a passage that may be a denial stands to the words asked about. */
export interface Beside {
  /** The words asked about are an unnamed source's. */
  readonly unnamed: boolean;
  /** Its article also prints what the source said. */
  readonly sameArticle: boolean;
  /** Characters between another report of the words in its article and the passage behind it; infinite where none is. */
  readonly charactersBehind: number;
}

/**
 * A few words in marks, of somebody named, that call the report untrue; or a sentence right behind the words that denies
 * "the claim". The first holds for all that an unnamed source told; what somebody named says is answered at once or not at all.
 *
 *     The report is “rubbish”, his publicist said.        Her lawyer denied the claim.
 */
export function reportDenied(here: Side, there: Side, beside: Beside): Report["judgement"] | null {
  const inShort = beside.unnamed && (beside.sameArticle || isReportOf(here, there)) && isShortDenial(there);
  if (!inShort && !(beside.charactersBehind <= ANSWER && isAnswer(there))) return null;
  const why = [{ code: "report_denied", words: { here: printed(here.text), there: printed(there.sentence) } }];
  return { stance: "contradicts", subtype: "denial", score: CHANCE, why };
}

/** “rubbish”, with the report named around the marks. */
function isShortDenial(there: Side): boolean {
  if (!inMarks(there) || there.kind === "title") return false;
  const said = tokens(there.text);
  if (said.filter((token) => !token.grammatical).length > SHORT) return false;
  return denialIn(said, there.text, () => false) !== null && REPORT.test(there.sentence.replace(there.text, ""));
}

/** The report denied is named as the place where the words here were told: "told the Post". */
function isReportOf(here: Side, there: Side): boolean {
  const name = NAMED_REPORT.exec(there.sentence)?.[1];
  return name !== undefined && `${here.before} ${here.after}`.includes(name);
}

/** "The minister denied the claim." "He called the allegation false." The whole sentence is the answer. */
function isAnswer(there: Side): boolean {
  if (inMarks(there)) return false;
  const words = tokens(there.text);
  return words.some(
    (token, at) =>
      /^(?:claim|claims|allegation|allegations|accusation|accusations|report|reports|rumour|rumours|rumor|rumors|story|charge|charges|this|it)$/u.test(
        token.key,
      ) && endsDenial(words, at),
  );
}

/** A verb of denying right before the word for the report, and no "that", "of" behind it that names another matter. */
function endsDenial(words: readonly Token[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 5), at + 1);
  const verb = deniesReport(before);
  // "denied the Gazette's report": that one, and not what was said a sentence ago.
  if (verb !== null && before.slice(verb + 1, -1).some(({ grammatical }) => !grammatical)) return false;
  return verb !== null && !/^(?:that|of|about|by|from|made|in)$/u.test(words[at + 1]?.key ?? "");
}
